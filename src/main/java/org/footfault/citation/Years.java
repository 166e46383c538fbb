package org.footfault.citation;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.date.DateReader;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * Years in places where only the style shows that they are dates: “Press; 2019”, “2011;12(3):7–9”.
 */
final class Years {

  private static final DateReader DATES = new DateReader();

  private Years() {}

  /** The year that is the whole stretch; empty if the stretch is something else. */
  static Optional<ReadDate> of(String text, int from, int to) {
    if (to - from != 4 || Words.digitsEnd(text, from, to) != to) {
      return Optional.empty();
    }
    String year = text.substring(from, to);
    if (!DateReader.isLikelyYear(Integer.parseInt(year))) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadDate(
            Optional.of(PartialDate.of(Integer.parseInt(year))),
            Optional.empty(),
            year,
            new Span(from, to),
            ReadDate.Role.PUBLISHED,
            Set.of(Doubt.BARE_NUMBER),
            List.of()));
  }

  /**
   * A mistyped year where the style shows that one was meant, “(Port Press 1016)”, “, 20155, p. 3”,
   * as it is written: four or five digits; empty for other numbers.
   */
  static Optional<ReadDate> mistyped(String text, int from, int to) {
    int length = to - from;
    boolean number = (length == 4 || length == 5) && Words.digitsEnd(text, from, to) == to;
    boolean started = number && (text.charAt(from) == '1' || text.charAt(from) == '2');
    if (!started || from > 0 && text.charAt(from - 1) != ' ') {
      return Optional.empty();
    }
    return DATES.read("(" + text.substring(from, to) + ")").stream()
        .filter(date -> date.span().length() == length)
        .findFirst()
        .map(date -> date.shift(from - 1));
  }

  /** A month in numbers that ends here: “09.2021”. */
  static Optional<ReadDate> monthBefore(String text, int end) {
    int start = end - 7;
    boolean form =
        start > 1
            && text.charAt(start - 1) == ' '
            && text.charAt(start + 2) == '.'
            && Words.digitsEnd(text, start, end) == start + 2
            && of(text, start + 3, end).isPresent();
    if (!form) {
      return Optional.empty();
    }
    int month = Integer.parseInt(text.substring(start, start + 2));
    int year = Integer.parseInt(text.substring(start + 3, end));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadDate(
            Optional.of(PartialDate.of(year, Month.of(month))),
            Optional.empty(),
            text.substring(start, end),
            new Span(start, end),
            ReadDate.Role.PUBLISHED,
            Set.of(),
            List.of()));
  }
}
