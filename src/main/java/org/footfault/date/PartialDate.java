package org.footfault.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of the Gregorian calendar as precise as it was written: a year, a month or a day. Nothing
 * is completed by guessing.
 *
 * @param year from 1 to 9999
 * @param month empty where only the year is known
 * @param day empty where only the month is known; a day that the month has
 */
public record PartialDate(int year, Optional<Month> month, OptionalInt day) {

  /** Refuses a year out of range, a day without a month, and a day that the month lacks. */
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("no such year: " + year);
    }
    if (day.isPresent()) {
      if (month.isEmpty()) {
        throw new IllegalArgumentException("a day needs a month");
      }
      int last = YearMonth.of(year, month.get()).lengthOfMonth();
      if (day.getAsInt() < 1 || day.getAsInt() > last) {
        throw new IllegalArgumentException(
            "no such day: " + year + "-" + month.get().getValue() + "-" + day.getAsInt());
      }
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, Optional.empty(), OptionalInt.empty());
  }

  public static PartialDate of(int year, Month month) {
    return new PartialDate(year, Optional.of(month), OptionalInt.empty());
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        day.getYear(), Optional.of(day.getMonth()), OptionalInt.of(day.getDayOfMonth()));
  }

  /** The date of these numbers, or empty where the calendar has no such day. */
  public static Optional<PartialDate> ifExists(int year, int month, int day) {
    try {
      return Optional.of(of(LocalDate.of(year, month, day))).filter(d -> year >= 1 && year <= 9999);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day that this date can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month.orElse(Month.JANUARY), day.orElse(1));
  }

  /** The last day that this date can mean. */
  public LocalDate latest() {
    Month last = month.orElse(Month.DECEMBER);
    return LocalDate.of(year, last, day.orElse(YearMonth.of(year, last).lengthOfMonth()));
  }

  /**
   * The first day on which something with this date on it may have appeared: issues come out up to
   * three months before their month, and volumes up to a year before their year.
   */
  public LocalDate earliestIssue() {
    return switch (precision()) {
      case DAY -> earliest();
      case MONTH -> earliest().minusMonths(3);
      case YEAR -> earliest().minusYears(1);
    };
  }

  /** Whether there is a day that both can mean; true for a date and itself, less precise. */
  public boolean agrees(PartialDate other) {
    return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
  }

  /** How much of the date was written. */
  public Precision precision() {
    if (day.isPresent()) {
      return Precision.DAY;
    }
    return month.isPresent() ? Precision.MONTH : Precision.YEAR;
  }

  /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
  public String iso() {
    StringBuilder out = new StringBuilder(10);
    put(out, year / 100);
    put(out, year % 100);
    month.ifPresent(m -> put(out.append('-'), m.getValue()));
    day.ifPresent(d -> put(out.append('-'), d));
    return out.toString();
  }

  private static void put(StringBuilder out, int twoDigits) {
    out.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }

  @Override
  public String toString() {
    return iso();
  }

  /** How much of a date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }
}
