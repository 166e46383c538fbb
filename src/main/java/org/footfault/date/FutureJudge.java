package org.footfault.date;

import java.time.LocalDate;
import java.util.Optional;

/** Doubts a date that lies after the post, or after today. */
final class FutureJudge {

  private final Surroundings around;

  FutureJudge(Surroundings around) {
    this.around = around;
  }

  ReadDate judge(ReadDate date) {
    boolean mayBeFarOff =
        date.role() == ReadDate.Role.PLANNED
            || date.has(Doubt.TWO_DIGIT_YEAR)
            || date.has(Doubt.BARE_NUMBER)
            || isOfSeveralDays(date);
    if (date.date().isEmpty() || mayBeFarOff || isLongPast(date.date().get())) {
      return date;
    }
    LocalDate first = date.date().get().earliestIssue();
    // One day more, since the sun rises earlier elsewhere.
    Optional<LocalDate> posted = around.bound().map(p -> p.latest().plusDays(1));
    boolean isSourceDate =
        date.role() != ReadDate.Role.ACCESSED && date.role() != ReadDate.Role.ARCHIVED;
    if (isSourceDate && posted.isPresent() && first.isAfter(posted.get())) {
      return Settled.adding(date, Doubt.AFTER_POST, Optional.empty());
    }
    if (first.isAfter(around.context().today().plusDays(1)) && !date.has(Doubt.YEAR_MISTYPED)) {
      return Settled.adding(date, Doubt.AFTER_TODAY, Optional.empty());
    }
    return date;
  }

  /** “Mar. 3–Sept. 30, 2027”: an exhibition, a conference; announced, not published. */
  private static boolean isOfSeveralDays(ReadDate date) {
    return date.until().isPresent()
        && date.date().filter(d -> d.precision() == PartialDate.Precision.DAY).isPresent();
  }

  /** Most dates are, and need no closer look. */
  private boolean isLongPast(PartialDate date) {
    int year = around.context().today().getYear();
    int last = around.bound().map(b -> Math.min(b.year(), year)).orElse(year);
    return date.year() < last;
  }
}
