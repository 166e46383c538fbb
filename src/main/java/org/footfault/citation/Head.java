package org.footfault.citation;

import java.util.Optional;
import org.footfault.date.ReadDate;

/**
 * What is still to be read of a citation whose parts are parted by commas: from the start of the
 * body to {@code end}; and what its end has shown already.
 */
final class Head {

  final Body body;
  final String text;
  final Judge judge;
  final Draft draft = new Draft();
  int end;

  /** Whether the date stands in brackets, as in “Times (Mar. 31, 2015)”. */
  boolean dateInBrackets;

  /** Whether more than the date stands in those brackets: a publisher, a court, editors. */
  boolean bracketsSayMore;

  Head(Body body, Judge judge) {
    this.body = body;
    this.text = body.text;
    this.judge = judge;
    this.end = body.length();
  }

  String cut(int from, int to) {
    return text.substring(from, to);
  }

  boolean hasDate() {
    return draft.date.isPresent();
  }

  /** 0 for a year, 1 for a month, 2 for a day; 0 without a date. */
  int precision() {
    return Math.max(0, draft.date.map(Tail::precision).orElse(0));
  }

  void trim(String signs) {
    end = Words.trimEnd(text, 0, end, signs);
  }

  boolean isPages(int from, int to) {
    return to > from && Forms.isPages(text.substring(from, to));
  }

  /** A number that is rather a year than a page. */
  boolean isYearLike(int from, int to) {
    return to - from == 4
        && (text.startsWith("19", from)
            || text.startsWith("20", from)
            || text.startsWith("18", from));
  }

  Optional<ReadDate> date() {
    return draft.date;
  }
}
