package org.footfault.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.Clue.Voice;
import org.footfault.date.PartialDate.Precision;

/** Doubts a source that is older than what it is cited for. */
final class EventJudge {

  /** A day’s difference may be the date line’s; three weeks before, it is another matter. */
  private static final int FEWEST_DAYS = 2;

  private static final int MOST_DAYS = 21;

  /** How near to its neighbours a date must be, in days, once its year is mended. */
  private static final int NEAR = 30;

  /** A neighbour that is so near, in days, shows that the year may be meant. */
  private static final int AT_HOME = 200;

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
    List<Clue> clues = beforeEvent(day);
    if (!clues.isEmpty()) {
      return Settled.adding(date, Doubt.BEFORE_EVENT, clues);
    }
    Optional<Repair> repair =
        isAnotherYears(day) && !isShown(date, day) ? outOfStep(day) : Optional.empty();
    return repair.isPresent() ? Settled.adding(date, Doubt.YEAR_OUT_OF_STEP, repair) : date;
  }

  /** The event that came later, and the words that tell of it as past; none where none does. */
  private List<Clue> beforeEvent(LocalDate day) {
    Optional<PassageEvent> first = Optional.empty();
    LocalDate firstDay = LocalDate.MAX;
    for (PassageEvent event : around.context().passage().events()) {
      Optional<LocalDate> date = around.dayOf(event, day);
      if (date.isPresent() && date.get().isBefore(firstDay)) {
        first = Optional.of(event);
        firstDay = date.get();
      }
    }
    LocalDate eventDay = firstDay;
    return first
        .filter(e -> isShortlyBefore(day, eventDay))
        .map(event -> clues(event, eventDay))
        .orElse(List.of());
  }

  private static boolean isShortlyBefore(LocalDate day, LocalDate event) {
    long days = event.toEpochDay() - day.toEpochDay();
    return days >= FEWEST_DAYS && days <= MOST_DAYS;
  }

  private List<Clue> clues(PassageEvent event, LocalDate day) {
    Tale passage = around.context().passage();
    List<Clue> told = EventTells.reports(passage, around.context().title(), day);
    if (told.isEmpty()) {
      return List.of();
    }
    List<Clue> clues = new ArrayList<>();
    String said = event.span().in(passage.text());
    String named = "the event, on " + weekday(day) + ", " + day;
    clues.add(new Clue(Voice.PASSAGE, said, event.span(), named, Optional.of(day)));
    clues.addAll(told);
    return clues;
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Whether a neighbour is of about the same day a year later, and none of about this day. */
  private boolean isAnotherYears(LocalDate day) {
    boolean isNear = false;
    for (Stretch neighbour : around.neighbourStretches()) {
      long behind = neighbour.first() - day.toEpochDay();
      if (neighbour.distance(day.toEpochDay()) <= AT_HOME && neighbour.isDay()) {
        return false;
      }
      isNear |= neighbour.isDay() && behind >= 365 - NEAR - 1 && behind <= 366 + NEAR + 1;
    }
    return isNear;
  }

  /** Whether the weekday or the address says that the year is meant. */
  private boolean isShown(ReadDate date, LocalDate day) {
    boolean hasWeekday =
        WrittenDate.of(date.written()).filter(w -> w.parts().weekday != 0).isPresent();
    return hasWeekday
        || around.context().addressDates().stream()
            .anyMatch(address -> address.year() == day.getYear());
  }

  /** Last year’s number, or the year next to it, where all around is of another. */
  private Optional<Repair> outOfStep(LocalDate day) {
    LocalDate shifted = day.plusYears(1);
    if (shifted.isAfter(around.limit().plusDays(1))
        || shifted.getDayOfMonth() != day.getDayOfMonth()) {
      return Optional.empty();
    }
    int days = 0;
    int near = 0;
    boolean hasTwin = false;
    for (Stretch neighbour : around.neighbourStretches()) {
      days += neighbour.isDay() ? 1 : 0;
      near += neighbour.isDay() && neighbour.distance(shifted.toEpochDay()) <= NEAR ? 1 : 0;
      hasTwin |= neighbour.isDay() && neighbour.first() == shifted.toEpochDay();
    }
    if (near == 0) {
      return Optional.empty();
    }
    int support = support(shifted) + (near > 2 ? 2 : 1);
    boolean isHabit = day.getMonthValue() <= 2 && support >= 2 && 2 * near > days;
    boolean isTwin = near >= 3 && near == days && support >= 3 && hasTwin;
    if (!isHabit && !isTwin) {
      return Optional.empty();
    }
    PartialDate meant = PartialDate.of(shifted);
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
    for (PassageEvent event : around.context().passage().events()) {
      Optional<LocalDate> day = around.dayOf(event, shifted);
      if (day.filter(e -> !shifted.isBefore(e) && !shifted.isAfter(e.plusDays(45))).isPresent()) {
        return support + 1;
      }
    }
    return support;
  }
}
