package org.footfault.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footfault.date.DateContext.Settled;
import org.footfault.date.PartialDate.Precision;

/** Doubts a source that is older than what it is cited for. */
final class EventJudge {

  /** A day’s difference may be the date line’s; three weeks before, it is another matter. */
  private static final int FEWEST_DAYS = 2;

  private static final int MOST_DAYS = 21;

  /** How near to its neighbours a date must be, in days, once its year is mended. */
  private static final int NEAR = 30;

  private final Surroundings around;

  EventJudge(Surroundings around) {
    this.around = around;
  }

  ReadDate judge(ReadDate date) {
    boolean isSound =
        date.doubts().isEmpty()
            && date.role() == ReadDate.Role.PUBLISHED
            && date.date().filter(d -> d.precision() == Precision.DAY).isPresent();
    if (!isSound) {
      return date;
    }
    LocalDate day = date.date().map(PartialDate::earliest).orElseThrow();
    if (isBeforeEvent(day)) {
      return Settled.adding(date, Doubt.BEFORE_EVENT, Optional.empty());
    }
    Optional<Repair> repair = outOfStep(day);
    return repair.isPresent() ? Settled.adding(date, Doubt.YEAR_OUT_OF_STEP, repair) : date;
  }

  private boolean isBeforeEvent(LocalDate day) {
    List<LocalDate> events = around.eventsNear(day);
    Optional<LocalDate> first = events.stream().min(Comparator.naturalOrder());
    if (first.isEmpty()) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(day, first.get());
    if (days < FEWEST_DAYS || days > MOST_DAYS) {
      return false;
    }
    DateContext context = around.context();
    return EventTells.reports(context.passage(), context.title(), first.get());
  }

  /** Last year’s number, or the year next to it, where all around is of another. */
  private Optional<Repair> outOfStep(LocalDate day) {
    if (around.neighbours().isEmpty()) {
      return Optional.empty();
    }
    PartialDate meant = PartialDate.of(day.plusYears(1));
    LocalDate shifted = day.plusYears(1);
    if (shifted.isAfter(around.limit().plusDays(1))
        || shifted.getDayOfMonth() != day.getDayOfMonth()) {
      return Optional.empty();
    }
    List<PartialDate> days =
        around.neighbours().stream().filter(n -> n.precision() == Precision.DAY).toList();
    long near = days.stream().filter(n -> Surroundings.days(n, meant) <= NEAR).count();
    boolean isAtHome =
        days.stream().anyMatch(n -> Surroundings.days(n, PartialDate.of(day)) <= 200);
    if (isAtHome || near == 0) {
      return Optional.empty();
    }
    int support = support(shifted) + (near > 2 ? 2 : 1);
    boolean isHabit = day.getMonthValue() <= 2 && support >= 2;
    boolean isTwin =
        near >= 3
            && near == days.size()
            && support >= 3
            && days.stream().anyMatch(n -> n.equals(meant));
    if (!isHabit && !isTwin) {
      return Optional.empty();
    }
    String habit = isHabit ? "last year’s number, written in January" : "the year before";
    String why = around.supportFor(meant).map(s -> habit + "; " + s).orElse(habit);
    return Optional.of(new Repair(meant, why, 0.8));
  }

  private int support(LocalDate shifted) {
    int support = 0;
    Optional<LocalDate> posted = around.context().posted().map(PartialDate::latest);
    if (posted.isPresent() && !shifted.isBefore(posted.get().minusDays(45))) {
      support++;
    }
    List<LocalDate> events = around.eventsNear(shifted);
    boolean isFollowing =
        events.stream().anyMatch(e -> !shifted.isBefore(e) && !shifted.isAfter(e.plusDays(45)));
    return isFollowing ? support + 1 : support;
  }
}
