package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * What is left of one citation when its addresses and remarks are wiped off: the text, its pairs of
 * marks, its dates, and the host of its address as a hint.
 */
final class Body {

  final String text;
  final Pairs pairs;
  final List<ReadDate> dates;
  final Optional<String> host;
  final NameReader names;

  Body(String text, List<ReadDate> dates, Optional<String> host) {
    this.text = text;
    this.pairs = new Pairs(text);
    this.dates = dates;
    this.host = host;
    this.names = new NameReader(text, pairs);
  }

  int length() {
    return text.length();
  }

  /** The date that begins here, if one does. */
  Optional<ReadDate> dateAt(int start) {
    return dates.stream().filter(d -> d.span().start() == start).findFirst();
  }

  /** The date that ends here, if one does. */
  Optional<ReadDate> dateBefore(int end) {
    return dates.stream().filter(d -> d.span().end() == end).findFirst();
  }

  boolean isInDate(int at) {
    for (ReadDate date : dates) {
      if (date.span().contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** The last date that lies wholly in a stretch. */
  Optional<ReadDate> dateIn(int from, int to) {
    Span span = new Span(from, to);
    return dates.stream().filter(d -> span.contains(d.span())).reduce((a, b) -> b);
  }

  String cut(int from, int to) {
    return text.substring(from, to);
  }
}
