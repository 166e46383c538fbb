package org.footfault.citation;

import java.util.Optional;
import org.footfault.date.DateReader;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * Years in places where only the style shows that they are dates: “Press; 2019”, “2012;45(1):1–2”.
 */
final class Years {

  private static final DateReader READER = new DateReader();

  private Years() {}

  /** The year that is the whole stretch; empty if the stretch is something else. */
  static Optional<ReadDate> of(String text, int from, int to) {
    if (to - from != 4 || Words.digitsEnd(text, from, to) != to) {
      return Optional.empty();
    }
    char century = text.charAt(from);
    if (century != '1' && century != '2') {
      return Optional.empty();
    }
    String year = text.substring(from, to);
    return READER.read("(" + year + ")").stream()
        .findFirst()
        .filter(d -> d.date().isPresent())
        .map(
            d ->
                new ReadDate(
                    d.date(),
                    d.until(),
                    year,
                    new Span(from, to),
                    d.role(),
                    d.doubts(),
                    d.repairs()));
  }
}
