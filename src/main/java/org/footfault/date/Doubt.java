package org.footfault.date;

/** What can be wrong or uncertain about a written date. */
public enum Doubt {
  /** The calendar has no such day: “Feb. 30, 2015”. */
  IMPOSSIBLE,
  /** The year cannot be: “2105”, “20115”, “215”, “2O15”. */
  YEAR_MISTYPED,
  /** The month’s name is misspelt: “Setpember”. */
  MONTH_MISSPELT,
  /** The weekday is not that day’s. */
  WEEKDAY_WRONG,
  /** Day first or month first: “03/04/2015”. */
  DAY_OR_MONTH,
  /** The century is left out: “’15”. */
  TWO_DIGIT_YEAR,
  /** “circa”, “early”, “about”. */
  APPROXIMATE,
  /** After the day on which the post appeared. */
  AFTER_POST,
  /** After today. */
  AFTER_TODAY,
  /** Before the event that the source is cited for. */
  BEFORE_EVENT,
  /** A sound date whose year does not fit its neighbours: last year’s number in January. */
  YEAR_OUT_OF_STEP
}
