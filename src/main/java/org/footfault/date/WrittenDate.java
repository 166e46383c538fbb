package org.footfault.date;

import java.util.Optional;
import org.footfault.date.Vocabulary.MonthName;

/** The letters of one date, taken apart, so that another date can be written in the same form. */
final class WrittenDate {

  private final String written;
  private final DateParts parts;

  private WrittenDate(String written, DateParts parts) {
    this.written = written;
    this.parts = parts;
  }

  /** Takes the letters of a date apart; empty where no date begins them. */
  static Optional<WrittenDate> of(String written) {
    // In brackets, a year on its own is surely a date.
    DateScanner scanner = new DateScanner("(" + written + ")");
    return scanner.advance()
        ? Optional.of(new WrittenDate(written, scanner.parts()))
        : Optional.empty();
  }

  DateParts parts() {
    return parts;
  }

  /** The year as it is written; empty if none is. */
  String year() {
    return parts.yearStart < 0 ? "" : written.substring(parts.yearStart - 1, parts.yearEnd - 1);
  }

  /** The month as it is written. */
  String month() {
    return parts.monthStart < 0 ? "" : written.substring(parts.monthStart - 1, parts.monthEnd - 1);
  }

  /** Another date in this form: the same order, signs, kind of month and width of numbers. */
  String with(PartialDate date) {
    StringBuilder out = new StringBuilder(written);
    boolean isYearLast = parts.yearStart > parts.monthStart;
    if (isYearLast) {
      putYear(out, date);
    }
    boolean isDayLast = parts.dayStart > parts.monthStart;
    if (isDayLast) {
      putDay(out, date);
    }
    putMonth(out, date);
    if (!isDayLast) {
      putDay(out, date);
    }
    if (!isYearLast) {
      putYear(out, date);
    }
    return out.toString();
  }

  private void putYear(StringBuilder out, PartialDate date) {
    boolean isOther = !parts.isYearWhole || parts.year != date.year();
    if (parts.yearStart >= 0 && isOther) {
      String year = parts.isYearShort ? padded(date.year() % 100, 2) : padded(date.year(), 4);
      out.replace(parts.yearStart - 1, parts.yearEnd - 1, year);
    }
  }

  private void putDay(StringBuilder out, PartialDate date) {
    if (parts.dayStart >= 0 && date.day().isPresent() && parts.day != date.day().getAsInt()) {
      int width = parts.dayEnd - parts.dayStart;
      out.replace(
          parts.dayStart - 1, parts.dayEnd - 1, padded(date.day().getAsInt(), numeric(width)));
    }
  }

  /** Numbers keep their width among numbers only: “May 5” is not “May 05”. */
  private int numeric(int width) {
    return isMonthNumber() ? width : 1;
  }

  private boolean isMonthNumber() {
    return !month().isEmpty() && Letters.isDigit(month().charAt(0));
  }

  private void putMonth(StringBuilder out, PartialDate date) {
    if (parts.monthStart < 0 || date.month().isEmpty()) {
      return;
    }
    int month = date.month().get().getValue();
    if (month == parts.month && !parts.isMonthSlip) {
      return;
    }
    String replacement =
        isMonthNumber() ? padded(month, parts.monthEnd - parts.monthStart) : monthName(month);
    out.replace(parts.monthStart - 1, parts.monthEnd - 1, replacement);
  }

  private String monthName(int month) {
    String name = written(MonthSlips.name(month(), month));
    String letters = month();
    return letters.equals(letters.toUpperCase(java.util.Locale.ROOT)) && letters.length() > 1
        ? name.toUpperCase(java.util.Locale.ROOT)
        : name;
  }

  private static String written(MonthName name) {
    return name.name();
  }

  private static String padded(int number, int width) {
    return String.format(java.util.Locale.ROOT, "%0" + width + "d", number);
  }
}
