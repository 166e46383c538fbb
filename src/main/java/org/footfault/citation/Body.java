package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;

/**
 * What is left of one citation when its addresses and remarks are wiped off: the text, its pairs of
 * marks, its dates, and the host of its address as a hint.
 */
final class Body {

  /** Words between a newspaper and its day. */
  private static final List<String> DAY_WORDS = List.of(" v.", " vom", " du", " del", " dd.");

  final String text;
  final Pairs pairs;
  final List<ReadDate> dates;
  final Optional<String> host;
  final NameReader names;
  final MonthDays monthDays;

  Body(Scan scan, Optional<String> host) {
    this.text = scan.text;
    this.pairs = scan.pairs();
    this.dates = scan.dates();
    this.host = host;
    this.names = scan.names();
    this.monthDays = new MonthDays(text);
  }

  int length() {
    return text.length();
  }

  /** The date that begins here, if one does. */
  Optional<ReadDate> dateAt(int start) {
    for (ReadDate date : dates) {
      if (date.span().start() == start) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** The date that ends here, if one does. */
  Optional<ReadDate> dateBefore(int end) {
    for (ReadDate date : dates) {
      if (date.span().end() == end) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  boolean isInDate(int at) {
    for (ReadDate date : dates) {
      if (date.span().contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the full stop at a place ends something; that of “30. Oktober 1971” does not. */
  boolean isStop(int at) {
    for (ReadDate date : dates) {
      if (date.span().start() <= at && at < date.span().end() - 1) {
        return false;
      }
    }
    return Stops.isStop(text, at);
  }

  /** The last date that lies wholly in a stretch; that of an update only if there is no other. */
  Optional<ReadDate> dateIn(int from, int to) {
    Optional<ReadDate> last = Optional.empty();
    for (ReadDate date : dates) {
      boolean isInside = from <= date.span().start() && date.span().end() <= to;
      if (isInside && (last.isEmpty() || date.role() == ReadDate.Role.PUBLISHED)) {
        last = Optional.of(date);
      }
    }
    return last;
  }

  /**
   * “Hamburger Bote v. 3. Mai 2012”: where the word before a day begins; else the day’s own place.
   */
  int dayWordStart(int day) {
    int end = Words.trimEnd(text, 0, day, " ");
    for (String word : DAY_WORDS) {
      int start = end - word.length();
      if (start > 0 && text.startsWith(word, start)) {
        return start;
      }
    }
    return day;
  }

  String cut(int from, int to) {
    return text.substring(from, to);
  }
}
