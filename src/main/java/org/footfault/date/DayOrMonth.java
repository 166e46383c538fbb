package org.footfault.date;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Decides whether the day or the month comes first in 03/04/2015, where something says so. */
final class DayOrMonth {

  private final Surroundings around;

  DayOrMonth(Surroundings around) {
    this.around = around;
  }

  ReadDate settle(ReadDate date, WrittenDate written) {
    DateParts parts = written.parts();
    if (!date.has(Doubt.DAY_OR_MONTH) || !parts.isYearWhole) {
      return date;
    }
    Optional<PartialDate> dayFirst = PartialDate.ifExists(parts.year, second(parts), first(parts));
    Optional<PartialDate> monthFirst =
        PartialDate.ifExists(parts.year, first(parts), second(parts));
    if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return date;
    }
    boolean isDayFirst = isShown(dayFirst.get(), parts) || isDayFirstLanguage();
    boolean isMonthFirst = isShown(monthFirst.get(), parts);
    if (isShown(dayFirst.get(), parts) && !isMonthFirst) {
      return decided(date, dayFirst);
    }
    if (isMonthFirst && !isShown(dayFirst.get(), parts)) {
      return decided(date, monthFirst);
    }
    return isDayFirst && !isMonthFirst
        ? decided(date, dayFirst)
        : likely(date, dayFirst.get(), monthFirst.get());
  }

  private static int first(DateParts parts) {
    return parts.dayStart < parts.monthStart ? parts.day : parts.month;
  }

  private static int second(DateParts parts) {
    return parts.dayStart < parts.monthStart ? parts.month : parts.day;
  }

  /** Whether the address, a neighbour to the day, or the weekday shows this reading. */
  private boolean isShown(PartialDate reading, DateParts parts) {
    if (parts.weekday != 0) {
      return parts.fits(reading.earliest());
    }
    return around.hasNeighbourBeside(reading)
        || around.context().addressDates().stream()
            .anyMatch(
                d ->
                    d.day().isPresent()
                        && Stretch.of(d).distance(reading.earliest().toEpochDay()) <= 1);
  }

  private boolean isDayFirstLanguage() {
    String language = around.context().language().getLanguage();
    return !language.isEmpty() && !language.equals("en");
  }

  private static ReadDate decided(ReadDate date, Optional<PartialDate> reading) {
    EnumSet<Doubt> doubts = EnumSet.copyOf(date.doubts());
    doubts.remove(Doubt.DAY_OR_MONTH);
    doubts.remove(Doubt.WEEKDAY_WRONG);
    return new ReadDate(
        reading, date.until(), date.written(), date.span(), date.role(), doubts, date.repairs());
  }

  /** A neighbour that puts the month first makes that likely, but not sure. */
  private ReadDate likely(ReadDate date, PartialDate dayFirst, PartialDate monthFirst) {
    int dayFirsts = 0;
    int monthFirsts = 0;
    for (ReadDate neighbour : around.context().neighbours()) {
      Optional<DateParts> parts =
          WrittenDate.of(neighbour.written())
              .map(WrittenDate::parts)
              .filter(p -> p.order == DateParts.Order.NUMBERS && p.date().isPresent());
      if (parts.isPresent() && parts.get().day != parts.get().month) {
        dayFirsts += parts.get().dayStart < parts.get().monthStart ? 1 : 0;
        monthFirsts += parts.get().dayStart < parts.get().monthStart ? 0 : 1;
      }
    }
    if (dayFirsts == 0 && monthFirsts > 0) {
      return Settled.with(date, date.doubts(), List.of(repair(monthFirst, "month")));
    }
    return monthFirsts == 0 && dayFirsts > 0
        ? Settled.with(date, date.doubts(), List.of(repair(dayFirst, "day")))
        : date;
  }

  private static Repair repair(PartialDate date, String first) {
    return new Repair(date, "the other dates in numbers put the " + first + " first", 0.7);
  }
}
