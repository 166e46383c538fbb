package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;

/** The stretch behind a title, and what was read of it so far. */
final class TailText {

  final Body body;
  final String text;
  final Pairs pairs;
  final boolean dotted;
  final int end;
  final Draft draft;

  /** What may be the publication, in the order of the text. */
  final List<int[]> names = new ArrayList<>();

  /** Whether a colon stands before what is read next. */
  boolean colonBefore;

  boolean dateSeen;

  /**
   * @param dotted whether full stops part the citation
   * @param end where the stretch ends
   */
  TailText(Body body, boolean dotted, int end, Draft draft) {
    this.body = body;
    this.text = body.text;
    this.pairs = body.pairs;
    this.dotted = dotted;
    this.end = end;
    this.draft = draft;
    this.dateSeen = draft.date.isPresent();
  }

  /** Where the part that begins at a place ends: at a comma, a bracket, a stop, a date. */
  int chunkEnd(int from) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Words.isLetter(c)) {
        continue;
      }
      if (pairs.beginsQuote(i) && i > from) {
        i = Math.min(end, pairs.mate(i));
        continue;
      }
      if (!pairs.isOpen(i)) {
        continue;
      }
      if (c == ',' || c == ';' || pairs.beginsBracket(i) && i > from && text.charAt(i - 1) == ' ') {
        return i;
      }
      boolean spaced = i + 1 >= end || text.charAt(i + 1) == ' ';
      if (c == ':' && isColonEnd(from, i, spaced)
          || c == '.' && spaced && dotted && body.isStop(i)
          || c == ' ' && isDateNext(i + 1)) {
        return i;
      }
    }
    return end;
  }

  private boolean isColonEnd(int from, int at, boolean spaced) {
    boolean yearOrVolume =
        at > from && dotted && Character.isDigit(text.charAt(at - 1)) && isNumber(from, at);
    return yearOrVolume || spaced && (endsNumber(at) || isPlaceColon(from, at));
  }

  /** A date longer than a year. */
  private boolean isDateNext(int at) {
    return at < end && body.dateAt(at).filter(d -> d.span().length() > 6).isPresent();
  }

  /** “1751:150”, “45(1):1–2” behind a year: the colon parts the page off. */
  private boolean isNumber(int from, int to) {
    int digits = Words.digitsEnd(text, from, to);
    boolean year = to - from == 4 && digits == to && draft.date.isEmpty();
    return year || dateSeen && digits > from && (digits == to || text.charAt(digits) == '(');
  }

  private boolean endsNumber(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ')');
  }

  /** “New York: Wiley”: a place of one to three words before a colon. */
  private boolean isPlaceColon(int from, int at) {
    return at - from > 2
        && dotted
        && at - from < 30
        && !Draft.has(draft.volume)
        && names.size() < 3;
  }
}
