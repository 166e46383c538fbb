package org.footfault.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.text.Span;

/**
 * A day that a passage names: “On October 14, the two met”.
 *
 * @param month 1 to 12
 * @param day of that month
 * @param dated the day itself, where the passage has its year
 * @param span where it stands in the passage
 */
record PassageEvent(int month, int day, Optional<LocalDate> dated, Span span) {

  /** The days that a passage names, in its order. */
  static List<PassageEvent> all(String passage) {
    List<PassageEvent> events = new ArrayList<>();
    DateScanner scanner = new DateScanner(passage);
    while (scanner.advanceWithoutYear()) {
      DateParts parts = scanner.parts();
      Span span = new Span(parts.start, parts.end);
      if (parts.dayStart < 0 || parts.isAmbiguous() || parts.isMonthSlip) {
        continue;
      }
      if (parts.order != DateParts.Order.NO_YEAR) {
        parts
            .date()
            .ifPresent(
                d ->
                    events.add(
                        new PassageEvent(parts.month, parts.day, Optional.of(d.earliest()), span)));
      } else if (!parts.isImpossible()) {
        events.add(new PassageEvent(parts.month, parts.day, Optional.empty(), span));
      }
    }
    return events;
  }

  /** This day in its own year, or in the year that brings it nearest to another day. */
  Optional<LocalDate> near(LocalDate other) {
    if (dated.isPresent()) {
      return dated;
    }
    Optional<LocalDate> nearest = Optional.empty();
    for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
      Optional<LocalDate> day = PartialDate.ifExists(year, month, day()).map(PartialDate::earliest);
      if (day.isPresent() && (nearest.isEmpty() || isNearer(day.get(), nearest.get(), other))) {
        nearest = day;
      }
    }
    return nearest;
  }

  private static boolean isNearer(LocalDate a, LocalDate b, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(a, other))
        < Math.abs(ChronoUnit.DAYS.between(b, other));
  }
}
