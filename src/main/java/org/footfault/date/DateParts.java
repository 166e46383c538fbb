package org.footfault.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of one written date and their places, as the scanner found them; a worksheet that the
 * scanner fills anew for each date. Absent numbers are 0, absent places -1.
 */
final class DateParts {

  /** How the numbers stand to each other. */
  enum Order {
    MONTH_DAY_YEAR,
    DAY_MONTH_YEAR,
    YEAR_MONTH_DAY,
    /** Only numbers; which is the day is not said: 03/04/2015. */
    NUMBERS,
    MONTH_YEAR,
    YEAR,
    /** Words that say that there is no date. */
    NO_DATE,
    /** A day of a month without a year; only in passages. */
    NO_YEAR
  }

  Order order = Order.YEAR;
  int start;
  int end;
  int weekday;
  int weekdayStart;
  int weekdayEnd;
  int day;
  int dayStart;
  int dayEnd;
  int lastDay;
  int month;
  int monthStart;
  int monthEnd;
  int lastMonth;

  /** The other month that a word may be: “juio” is junio or julio. */
  int otherMonth;

  int year;
  int yearStart;
  int yearEnd;
  int lastYear;

  /** Whether the month's word is no month's name, but one slip away from one. */
  boolean isMonthSlip;

  /** Whether the year is written as a year is: four digits and nothing else. */
  boolean isYearWhole;

  /** Whether the year is written without its century. */
  boolean isYearShort;

  /** Whether only a number stands there, in no bracket: a year, a page, or part of a name. */
  boolean isBare;

  /** Whether the letters themselves say “about”: “1850s”, “1850?”. */
  boolean isApproximate;

  void clear(int from) {
    order = Order.YEAR;
    start = from;
    end = from;
    weekday = 0;
    weekdayStart = -1;
    weekdayEnd = -1;
    day = 0;
    dayStart = -1;
    dayEnd = -1;
    lastDay = 0;
    month = 0;
    monthStart = -1;
    monthEnd = -1;
    lastMonth = 0;
    otherMonth = 0;
    year = 0;
    yearStart = -1;
    yearEnd = -1;
    lastYear = 0;
    isMonthSlip = false;
    isYearWhole = true;
    isYearShort = false;
    isBare = false;
    isApproximate = false;
  }

  void putDay(Tokens tokens, int i) {
    day = tokens.value(i);
    dayStart = tokens.start(i);
    dayEnd = tokens.end(i);
  }

  void putMonth(Tokens tokens, int i, int number) {
    month = number;
    monthStart = tokens.start(i);
    monthEnd = tokens.end(i);
  }

  void putYear(Tokens tokens, int i) {
    year = tokens.value(i);
    yearStart = tokens.start(i);
    yearEnd = tokens.end(i);
    isYearWhole = tokens.length(i) == 4 && !tokens.isSlipped(i) && year >= 1;
  }

  /**
   * Takes a word as the month that is one of a language that is not read otherwise, or one slip
   * away from one or two months; else false.
   */
  boolean putUnknownMonth(Tokens tokens, int i) {
    List<Integer> months = OtherMonths.named(tokens.word(i));
    isMonthSlip = months.isEmpty();
    if (isMonthSlip) {
      months = MonthSlips.months(tokens.word(i));
    }
    if (months.isEmpty() || months.size() > 2) {
      return false;
    }
    putMonth(tokens, i, months.get(0));
    otherMonth = months.size() == 2 ? months.get(1) : 0;
    return true;
  }

  /** Whether the same numbers may be read with day and month changed over. */
  boolean isAmbiguous() {
    return order == Order.NUMBERS && day != month && day >= 1 && day <= 12 && month <= 12;
  }

  /** Whether a day is written that the calendar lacks, whatever the year. */
  boolean isImpossible() {
    if (dayStart < 0 || order == Order.NO_DATE) {
      return false;
    }
    if (month < 1 || month > 12 || day < 1) {
      return true;
    }
    int leapYear = 2000;
    boolean isYearKnown = isYearWhole && year >= 1 && year <= 9999;
    return day > YearMonth.of(isYearKnown ? year : leapYear, month).lengthOfMonth();
  }

  /** The date of these parts in this year; empty where there is none. */
  Optional<PartialDate> in(int someYear) {
    if (someYear < 1 || someYear > 9999 || order == Order.NO_DATE) {
      return Optional.empty();
    }
    if (dayStart >= 0) {
      return PartialDate.ifExists(someYear, month, day);
    }
    if (month > 12) {
      return Optional.empty();
    }
    return Optional.of(
        month == 0 ? PartialDate.of(someYear) : PartialDate.of(someYear, Month.of(month)));
  }

  /** The date that the letters say; empty if they say none, or either of two. */
  Optional<PartialDate> date() {
    return !isYearWhole || isAmbiguous() || otherMonth != 0 ? Optional.empty() : in(year);
  }

  /** The end of a range. */
  Optional<PartialDate> until() {
    if (lastDay == 0 && lastMonth == 0 && lastYear == 0) {
      return Optional.empty();
    }
    int endYear = lastYear != 0 ? lastYear : year;
    int endMonth = lastMonth != 0 ? lastMonth : month;
    if (lastDay != 0) {
      return PartialDate.ifExists(endYear, endMonth, lastDay);
    }
    if (endYear < 1 || endYear > 9999) {
      return Optional.empty();
    }
    return Optional.of(
        endMonth == 0 ? PartialDate.of(endYear) : PartialDate.of(endYear, Month.of(endMonth)));
  }

  /** What the letters alone leave in doubt. */
  Set<Doubt> doubts() {
    EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (isImpossible()) {
      doubts.add(Doubt.IMPOSSIBLE);
    }
    if (!isYearWhole) {
      doubts.add(Doubt.YEAR_MISTYPED);
    }
    if (isMonthSlip) {
      doubts.add(Doubt.MONTH_MISSPELT);
    }
    if (isApproximate) {
      doubts.add(Doubt.APPROXIMATE);
    }
    if (isBare) {
      doubts.add(Doubt.BARE_NUMBER);
    }
    if (isAmbiguous()) {
      doubts.add(Doubt.DAY_OR_MONTH);
    }
    if (isYearShort) {
      doubts.add(Doubt.TWO_DIGIT_YEAR);
    }
    if (weekday != 0 && !isWeekdayRight()) {
      doubts.add(Doubt.WEEKDAY_WRONG);
    }
    return doubts.isEmpty() ? Set.of() : doubts;
  }

  private boolean isWeekdayRight() {
    return date().filter(d -> d.day().isPresent()).map(d -> fits(d.earliest())).orElse(true);
  }

  /** Whether this day is of the written weekday, if one is written. */
  boolean fits(LocalDate date) {
    return weekday == 0
        || date.getDayOfWeek() == DayOfWeek.of(weekday)
        || lastDay != 0
        || lastMonth != 0;
  }
}
