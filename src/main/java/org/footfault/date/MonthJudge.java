package org.footfault.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decides which of two months was meant by a misspelt one, where something says so. */
final class MonthJudge {

  private final Surroundings around;

  MonthJudge(Surroundings around) {
    this.around = around;
  }

  ReadDate judge(ReadDate date, WrittenDate written) {
    DateParts parts = written.parts();
    if (parts.otherMonth == 0 || !parts.isMonthSlip || !parts.isYearWhole) {
      return date;
    }
    List<PartialDate> months =
        IntStream.of(parts.month, parts.otherMonth)
            .mapToObj(month -> PartialDate.ifExists(parts.year, month, parts.day))
            .flatMap(Optional::stream)
            .filter(d -> !d.earliest().isAfter(around.limit().plusDays(1)))
            .sorted(Comparator.comparingDouble((PartialDate d) -> fit(d, parts)).reversed())
            .toList();
    boolean isClear =
        months.size() == 1
            || months.size() == 2
                && fit(months.get(0), parts) >= Surroundings.CLEARLY * fit(months.get(1), parts);
    return isClear
        ? Settled.with(date, date.doubts(), List.of(repair(months.get(0), written)))
        : date;
  }

  private double fit(PartialDate date, DateParts parts) {
    double fit = around.dayBeside(date).isPresent() ? 2 * around.fit(date) : around.fit(date);
    return fit * (parts.fits(date.earliest()) ? 1.0 : 0.1);
  }

  private Repair repair(PartialDate date, WrittenDate written) {
    String slip = MonthSlips.reason(written.month(), date.month().orElseThrow().getValue());
    String reason =
        around.dayBeside(date).map(d -> slip + "; " + d.iso() + " is close by").orElse(slip);
    return new Repair(date, reason, 0.8);
  }
}
