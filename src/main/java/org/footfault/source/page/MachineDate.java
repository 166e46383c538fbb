package org.footfault.source.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
          "(?<!\\p{L})(\\p{L}{3,12}+)\\.?+\\s++(\\d{1,2}+)(?:st|nd|rd|th)?+,?+\\s++(\\d{4})(?!\\d)");

  /** Takes “31. March 2015” and “31 มี.ค. 2558”; refuses “131 March 2015”. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}+)(?:st|nd|rd|th|er|º|\\.)?+[\\s-]++(?:of\\s++|de\\s++)?+(\\p{L}[\\p{L}\\p{M}.]{2,14}+)\\.?+,?+[\\s-]++(?:de\\s++|del\\s++|พ\\.ศ\\.\\s*+)?+(\\d{4})(?!\\d)");

  /** Takes “31.03.2015” and “31/3/2015”; whether 3/4 is March or April it cannot say. */
  private static final Pattern DAY_NUMBERS =
      Pattern.compile("(?<![\\d./])(\\d{1,2}+)([./-])(\\d{1,2}+)\\2(\\d{4})(?!\\d)");

  /** Takes “31.10.23”; refuses “Version 3.10.23”, “3.10.23.1” and “3.10.2023”. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![\\d.\\p{L}])(?<!(?i:version|release)\\s)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?([0-3]\\d)(?!\\.?\\d)");

  /** Takes “T08:30:00Z” and “ 08:30+00:00”; refuses “T08:30:00-04:00”. */
  private static final Pattern UNIVERSAL =
      Pattern.compile(
          "\\d[T ](\\d\\d):(\\d\\d)(?::\\d\\d(?:\\.\\d{1,9}+)?+)?+ ?(?:Z|[+-]00:?00|UTC|GMT)");

  private MachineDate() {}

  /** The first day in the text, or empty. */
  static Optional<LocalDate> read(String text) {
    return voice(text, "", 0).map(Voice::day);
  }

  /** The first day in the text, as said by an origin; empty where the text has none. */
  static Optional<Voice> voice(String text, String origin, double weight) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return yearFirst(start)
        .or(() -> EasternDate.read(start))
        .or(() -> monthFirst(start))
        .or(() -> dayFirst(start))
        .map(day -> new Voice(day, Optional.empty(), elsewhere(start, day), origin, weight))
        .or(() -> numbers(start, origin, weight))
        .or(() -> epoch(start.strip(), origin, weight))
        .filter(voice -> voice.day().getYear() >= 1800 && voice.day().getYear() < 2100)
        .filter(voice -> voice.day().getYear() != 1970 || voice.day().getDayOfYear() != 1);
  }

  /** The same for what is printed for people, where a year may have two digits. */
  static Optional<Voice> printed(String text, String origin) {
    return voice(text, origin, 0).or(() -> shortYear(text).map(day -> Voice.of(day, origin, 0)));
  }

  private static Optional<LocalDate> shortYear(String text) {
    Matcher m = SHORT_YEAR.matcher(text);
    return m.find() ? day("20" + m.group(3), number(m.group(2)), m.group(1)) : Optional.empty();
  }

  /**
   * The neighbouring day on which the same moment falls for half of the world: the one before for a
   * morning hour of universal time, else the one after. Midnight sharp is no moment: a day was
   * meant.
   */
  private static Optional<LocalDate> elsewhere(String text, LocalDate day) {
    Matcher moment = UNIVERSAL.matcher(text);
    if (!moment.find() || (number(moment.group(1)) == 0 && number(moment.group(2)) == 0)) {
      return Optional.empty();
    }
    return Optional.of(number(moment.group(1)) < 12 ? day.minusDays(1) : day.plusDays(1));
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
    return m.find() ? day(m.group(3), MonthNames.number(m.group(1)), m.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> dayFirst(String text) {
    Matcher m = DAY_FIRST.matcher(text);
    return m.find() ? day(m.group(3), MonthNames.number(m.group(2)), m.group(1)) : Optional.empty();
  }

  private static Optional<Voice> numbers(String text, String origin, double weight) {
    Matcher m = DAY_NUMBERS.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = number(m.group(1));
    int second = number(m.group(3));
    Optional<LocalDate> dayFirst = day(m.group(4), second, m.group(1));
    Optional<LocalDate> monthFirst = day(m.group(4), first, m.group(3));
    boolean points = m.group(2).equals(".");
    Optional<LocalDate> day = dayFirst.or(() -> points ? Optional.empty() : monthFirst);
    Optional<LocalDate> swapped = points || dayFirst.isEmpty() ? Optional.empty() : monthFirst;
    return day.map(
        d -> new Voice(d, swapped.filter(s -> !s.equals(d)), Optional.empty(), origin, weight));
  }

  /** Seconds or milliseconds since 1970, of this century's first decades. */
  private static Optional<Voice> epoch(String text, String origin, double weight) {
    if (!text.matches("1\\d{9}|1\\d{12}")) {
      return Optional.empty();
    }
    LocalDateTime moment =
        LocalDateTime.ofEpochSecond(Long.parseLong(text.substring(0, 10)), 0, ZoneOffset.UTC);
    LocalDate day = moment.toLocalDate();
    LocalDate other = moment.getHour() < 12 ? day.minusDays(1) : day.plusDays(1);
    return Optional.of(new Voice(day, Optional.empty(), Optional.of(other), origin, weight));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(EasternDate.western(number(year)), month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
