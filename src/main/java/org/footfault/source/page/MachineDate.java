package org.footfault.source.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as markup and English print write it; only forms that can mean one day alone. */
final class MachineDate {

  private static final int LONGEST = 120;

  /** Takes “2015-03-31T10:00Z” and “2015/3/31”; refuses “12015-03-31”. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /** Takes “Mar. 31, 2015”; refuses “31 March”. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,9}+)\\.?+\\s++(\\d{1,2}+)(?:st|nd|rd|th)?+,?+\\s++(\\d{4})(?!\\d)");

  /** Takes “31. March 2015” and “31st of March, 2015”; refuses “131 March 2015”. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}+)(?:st|nd|rd|th|\\.)?+[\\s-]++(?:of\\s++)?+(\\p{L}{3,9}+)\\.?+,?+[\\s-]++(\\d{4})(?!\\d)");

  /** Takes “31.03.2015” and “31/3/2015”; whether 3/4 is March or April it cannot say. */
  private static final Pattern DAY_NUMBERS =
      Pattern.compile("(?<![\\d./])(\\d{1,2}+)([./-])(\\d{1,2}+)\\2(\\d{4})(?!\\d)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private MachineDate() {}

  /** The first day in the text, or empty. */
  static Optional<LocalDate> read(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return yearFirst(start)
        .or(() -> monthFirst(start))
        .or(() -> dayFirst(start))
        .or(() -> numbers(start))
        .or(() -> epoch(start.strip()))
        .filter(day -> day.getYear() >= 1800 && day.getYear() < 2100)
        .filter(day -> day.getYear() != 1970 || day.getDayOfYear() != 1);
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher m = YEAR_FIRST.matcher(text);
    while (m.find()) {
      if (!m.group(2).isEmpty() || m.end() - m.start() == 8) {
        Optional<LocalDate> day = day(m.group(1), number(m.group(3)), m.group(4));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> monthFirst(String text) {
    Matcher m = MONTH_FIRST.matcher(text);
    return m.find() ? day(m.group(3), month(m.group(1)), m.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> dayFirst(String text) {
    Matcher m = DAY_FIRST.matcher(text);
    return m.find() ? day(m.group(3), month(m.group(2)), m.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> numbers(String text) {
    Matcher m = DAY_NUMBERS.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = number(m.group(1));
    int second = number(m.group(3));
    if (first > 12 || first == second || m.group(2).equals(".")) {
      return day(m.group(4), second, m.group(1));
    }
    return second > 12 ? day(m.group(4), first, m.group(3)) : Optional.empty();
  }

  /** Seconds or milliseconds since 1970, of this century's first decades. */
  private static Optional<LocalDate> epoch(String text) {
    if (!text.matches("1\\d{9}|1\\d{12}")) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(text.substring(0, 10));
    return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int month = MONTHS.indexOf(lower.substring(0, 3)) + 1;
    boolean whole = month > 0 && Month.of(month).name().toLowerCase(Locale.ROOT).startsWith(lower);
    return whole || lower.equals("sept") ? month : 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
