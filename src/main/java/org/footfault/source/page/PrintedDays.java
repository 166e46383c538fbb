package org.footfault.source.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.date.DateReader;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.source.Fact;

/** Reads the days that a page prints beside its title, for people to see. */
final class PrintedDays {

  static final String ORIGIN = "printed near the title";

  /** How far from the title a dateline stands, in UTF-16 units of the page's text. */
  private static final int BEFORE = 250;

  private static final int AFTER = 700;

  private static final double NEAREST = 0.7;
  private static final double FARTHER = 0.3;

  private static final DateReader DATES = new DateReader();

  private PrintedDays() {}

  /** Puts down the days near the first of the titles that stands in the text. */
  static void read(String text, List<Fact<String>> titles, Found found) {
    for (Fact<String> title : titles) {
      int at = text.indexOf(title.value());
      if (at >= 0 && title.value().length() > 3) {
        around(text, at, at + title.value().length(), found);
        return;
      }
    }
  }

  private static void around(String text, int start, int end, Found found) {
    List<ReadDate> near = new ArrayList<>();
    near.addAll(DATES.read(text.substring(end, Math.min(text.length(), end + AFTER))));
    near.addAll(DATES.read(text.substring(Math.max(0, start - BEFORE), start)));
    boolean first = true;
    for (ReadDate date : near) {
      Optional<LocalDate> day = day(date);
      if (day.isPresent() && date.role() == ReadDate.Role.MODIFIED) {
        found.modified.add(new Fact<>(day.get(), ORIGIN, FARTHER));
      } else if (day.isPresent()) {
        found.published.add(new Fact<>(day.get(), ORIGIN, first ? NEAREST : FARTHER));
        first = false;
      }
    }
  }

  private static Optional<LocalDate> day(ReadDate date) {
    boolean sound =
        Set.of(Doubt.WEEKDAY_WRONG).containsAll(date.doubts()) && date.until().isEmpty();
    return date.date()
        .filter(d -> sound && d.precision() == PartialDate.Precision.DAY && d.year() >= 1990)
        .map(PartialDate::earliest);
  }

  /**
   * Puts the printed day before the neighbouring one that markup gives: an instant in UTC is often
   * the next local day, and notes cite what is printed.
   */
  static List<Fact<LocalDate>> corrected(List<Fact<LocalDate>> days, List<Fact<LocalDate>> all) {
    if (days.isEmpty()) {
      return days;
    }
    Fact<LocalDate> best = days.get(0);
    return all.stream()
        .filter(f -> f.origin().equals(ORIGIN))
        .map(Fact::value)
        .filter(
            day -> day.plusDays(1).equals(best.value()) || day.minusDays(1).equals(best.value()))
        .findFirst()
        .map(day -> front(new Fact<>(day, ORIGIN, best.confidence()), days))
        .orElse(days);
  }

  private static List<Fact<LocalDate>> front(Fact<LocalDate> first, List<Fact<LocalDate>> days) {
    List<Fact<LocalDate>> all = new ArrayList<>();
    all.add(first);
    days.stream().filter(f -> !f.value().equals(first.value())).forEach(all::add);
    return all;
  }
}
