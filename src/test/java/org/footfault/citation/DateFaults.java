package org.footfault.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.footfault.citation.MadeNotes.Made;

/** Spoils dates by the slips that people make. */
final class DateFaults {

  static final String BEFORE_EVENT = "before-event";
  static final String AFTER_POST = "after-post";

  /** Last year’s number in January; reported as {@link #BEFORE_EVENT}. */
  static final String JANUARY = "january";

  static final List<String> NAMES =
      List.of(
          "year-typo",
          "year-typo",
          "year-typo",
          "month-typo",
          "impossible",
          "weekday",
          "ambiguous",
          AFTER_POST,
          BEFORE_EVENT,
          JANUARY);

  private static final String LOOKALIKES = "0O1l2Z5S";
  private static final String KEYS = "1234567890";

  /** No year of a source: after the day of the run, or before there were sources. */
  private static final int LAST_YEAR = 2026;

  private final SplittableRandom random;

  DateFaults(SplittableRandom random) {
    this.random = random;
  }

  Made spoilt(String fault, LocalDate day, LocalDate event, Optional<LocalDate> posted) {
    return switch (fault) {
      case "year-typo" -> year(day);
      case "month-typo" -> month(day);
      case "impossible" -> impossible(day);
      case "weekday" -> weekday(day);
      case "ambiguous" -> ambiguous(day);
      case AFTER_POST -> moved(posted.orElseThrow().plusDays(4 + random.nextInt(60)), AFTER_POST);
      case BEFORE_EVENT -> moved(event.minusDays(3 + random.nextInt(8)), BEFORE_EVENT);
      case JANUARY -> january(day);
      default -> throw new IllegalArgumentException(fault);
    };
  }

  private Made moved(LocalDate day, String fault) {
    return new Made(longForm(true).of(day), Optional.of(day.toString()), fault, Optional.empty());
  }

  private Made january(LocalDate day) {
    LocalDate written = day.minusYears(1);
    return new Made(
        longForm(true).of(written),
        Optional.of(written.toString()),
        BEFORE_EVENT,
        Optional.of(day.toString()));
  }

  /** A form with the day and the month’s whole name, without or with any weekday. */
  private WrittenForm longForm(boolean isWithoutWeekday) {
    while (true) {
      WrittenForm form = WrittenForm.ALL.get(random.nextInt(WrittenForm.ALL.size()));
      boolean hasWeekday = form.pattern().contains("EEEE");
      if (form.hasMonthName() && form.precision() == 10 && hasWeekday != isWithoutWeekday) {
        return form;
      }
    }
  }

  private Made year(LocalDate day) {
    String good = Integer.toString(day.getYear());
    String bad = yearSlip(good);
    while (isYear(bad) || bad.equals(good)) {
      bad = yearSlip(good);
    }
    String written = longForm(random.nextInt(4) > 0).of(day).replace(good, bad);
    boolean isWhole = bad.matches("[1-9]\\d{3}");
    Optional<String> iso =
        isWhole ? Optional.of(bad + day.toString().substring(4)) : Optional.empty();
    return new Made(written, iso, "year-typo", Optional.of(day.toString()));
  }

  private static boolean isYear(String figures) {
    return figures.matches("\\d{4}")
        && Integer.parseInt(figures) > 1000
        && Integer.parseInt(figures) <= LAST_YEAR + 1;
  }

  private String yearSlip(String year) {
    int i = random.nextInt(4);
    StringBuilder bad = new StringBuilder(year);
    return switch (random.nextInt(6)) {
      case 0 -> exchanged(year);
      case 1 -> bad.insert(i, year.charAt(i)).toString();
      case 2 -> bad.deleteCharAt(i).toString();
      case 3 -> hitBeside(bad, i);
      case 4 -> looksAlike(bad, i);
      default -> (random.nextInt(2) == 0 ? "21" : "30") + year.substring(2);
    };
  }

  private String exchanged(String text) {
    int i = random.nextInt(text.length() - 1);
    return text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
  }

  private String hitBeside(StringBuilder year, int i) {
    int key = KEYS.indexOf(year.charAt(i)) + (random.nextInt(2) == 0 ? 1 : -1);
    if (key >= 0 && key < KEYS.length()) {
      year.setCharAt(i, KEYS.charAt(key));
    }
    return year.toString();
  }

  private static String looksAlike(StringBuilder year, int i) {
    int at = LOOKALIKES.indexOf(year.charAt(i));
    if (at >= 0) {
      year.setCharAt(i, LOOKALIKES.charAt(at + 1));
    }
    return year.toString();
  }

  private Made month(LocalDate day) {
    LocalDate date = day.getMonthValue() == 5 ? day.plusMonths(-1) : day;
    while (true) {
      WrittenForm form = longForm(random.nextInt(4) > 0);
      String good = DateTimeFormatter.ofPattern("MMMM", form.language()).format(date);
      String bad = good.length() < 5 ? good : monthSlip(good);
      if (!bad.equals(good) && !bad.equalsIgnoreCase(good) && !isMonth(bad)) {
        return new Made(
            form.of(date).replace(good, bad),
            Optional.of(date.toString()),
            "month-typo",
            Optional.of(date.toString()));
      }
    }
  }

  private String monthSlip(String month) {
    int i = 1 + random.nextInt(month.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> month.charAt(0) + exchanged(month.substring(1));
      case 1 -> new StringBuilder(month).insert(i, month.charAt(i)).toString();
      default -> new StringBuilder(month).deleteCharAt(i).toString();
    };
  }

  /** Whether a slip made a month of another language, “septembre”, or another spelling of one. */
  private static boolean isMonth(String word) {
    if (word.equals("setiembre")) {
      return true;
    }
    for (String language : List.of("en", "es", "fr", "de", "pt", "it", "nl")) {
      for (int m = 1; m <= 12; m++) {
        LocalDate day = LocalDate.of(2015, m, 1);
        Locale locale = Locale.forLanguageTag(language);
        if (DateTimeFormatter.ofPattern("MMMM", locale).format(day).equalsIgnoreCase(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private Made impossible(LocalDate day) {
    WrittenForm form = longForm(true);
    int last = day.lengthOfMonth();
    LocalDate end = day.withDayOfMonth(last);
    int bad = last + 1 + random.nextInt(6);
    String written = form.of(end).replaceFirst("\\b" + last + "\\b", Integer.toString(bad));
    written =
        written.equals(form.of(end))
            ? form.of(end)
                .replaceFirst("(?<!\\d)" + last + "(?!\\d)|(?<=\\D)" + last + "(?=,)", "" + bad)
            : written;
    return new Made(written, Optional.empty(), "impossible", Optional.empty());
  }

  private Made weekday(LocalDate day) {
    WrittenForm form = longForm(false);
    DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEEE", form.language());
    String bad = weekday.format(day.plusDays(1 + random.nextInt(6)));
    return new Made(
        form.of(day).replace(weekday.format(day), bad),
        Optional.of(day.toString()),
        "weekday",
        Optional.empty());
  }

  private Made ambiguous(LocalDate day) {
    LocalDate date = day.withDayOfMonth(1 + day.getMonthValue() % 12);
    return new Made(
        DateTimeFormatter.ofPattern("MM/dd/yyyy").format(date),
        Optional.empty(),
        "ambiguous",
        Optional.empty());
  }
}
