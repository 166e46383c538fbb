package org.footfault.date;

import java.util.Optional;

/** What can be wrong or uncertain about a written date. */
public enum Doubt {
  /** The calendar has no such day: “Feb. 30, 2015”. */
  IMPOSSIBLE("impossible"),
  /** The year cannot be: “2105”, “20115”, “215”, “2O15”. */
  YEAR_MISTYPED("year-typo"),
  /** The month’s name is misspelt: “Setpember”. */
  MONTH_MISSPELT("month-typo"),
  /** The weekday is not that day’s. */
  WEEKDAY_WRONG("weekday"),
  /** Day first or month first: “03/04/2015”. */
  DAY_OR_MONTH("ambiguous"),
  /** The century is left out: “’15”. */
  TWO_DIGIT_YEAR(""),
  /** “circa”, “early”, “about”. */
  APPROXIMATE(""),
  /**
   * A number by itself, in no brackets, that may be no year: “Vision 2030”. The context decides;
   * nothing is left of it on a settled date.
   */
  BARE_NUMBER(""),
  /** After the day on which the post appeared. */
  AFTER_POST("after-post"),
  /** After today. */
  AFTER_TODAY("after-post"),
  /** Before the event that the source is cited for. */
  BEFORE_EVENT("before-event"),
  /** A sound date whose year does not fit its neighbours: last year’s number in January. */
  YEAR_OUT_OF_STEP("before-event");

  private final String problem;

  Doubt(String problem) {
    this.problem = problem;
  }

  /** The word in {@code parse}’s output; empty for what is only uncertain, not wrong. */
  public Optional<String> problem() {
    return Optional.of(problem).filter(word -> !word.isEmpty());
  }
}
