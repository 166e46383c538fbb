package org.footfault.date;

/**
 * The days that a date can mean, counted from the first of January 1970.
 *
 * @param date the date
 * @param first the first of its days
 * @param last the last of them
 */
record Stretch(PartialDate date, long first, long last) {

  static Stretch of(PartialDate date) {
    return new Stretch(date, date.earliest().toEpochDay(), date.latest().toEpochDay());
  }

  boolean isDay() {
    return first == last;
  }

  /** Days to another day; 0 where that may be meant. */
  long distance(long day) {
    return day < first ? first - day : Math.max(0, day - last);
  }

  /** Days between two dates; 0 where they may be the same. */
  long distance(Stretch other) {
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }
}
