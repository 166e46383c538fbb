package org.footfault.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A form in which a language writes dates.
 *
 * @param pattern of {@link DateTimeFormatter}
 * @param language of its words
 * @param precision how much of the ISO form it says: 4, 7 or 10 characters
 */
record WrittenForm(String pattern, Locale language, int precision) {

  static final List<WrittenForm> ALL =
      Stream.of(
              forms(
                  "en",
                  "MMM d, yyyy|MMMM d, yyyy|d MMMM yyyy|d MMM yyyy|EEEE, MMMM d, yyyy|EEE, MMM d, yyyy"
                      + "|EEEE d MMMM yyyy|MMM. d, yyyy|MMMM d yyyy|d MMMM, yyyy|MMMM dd, yyyy"
                      + "|yyyy MMMM d|MMMM\u00a0d,\u00a0yyyy|MMMMd, yyyy|MMMM d,yyyy|M/d/yyyy"
                      + "|MM/dd/yyyy|dd-MMM-yyyy|MMM-dd-yyyy"),
              forms("en", "MMMM yyyy|MMM. yyyy|MMMM, yyyy"),
              forms("es", "d 'de' MMMM 'de' yyyy|d 'de' MMMM 'del' yyyy|d MMM yyyy|d MMMM yyyy"),
              forms("es", "EEEE, d 'de' MMMM 'de' yyyy|EEEE d 'de' MMMM 'de' yyyy|MMMM 'de' yyyy"),
              forms("fr", "d MMMM yyyy|d MMM yyyy|EEEE d MMMM yyyy|'le' d MMMM yyyy|MMMM yyyy"),
              forms("de", "d. MMMM yyyy|d. MMM yyyy|EEEE, d. MMMM yyyy|EEEE, 'den' d. MMMM yyyy"),
              forms("de", "dd.MM.yyyy|d.M.yyyy|d. M. yyyy|MMMM yyyy|'am' d. MMMM yyyy"),
              forms(
                  "pt",
                  "d 'de' MMMM 'de' yyyy|d MMM yyyy|EEEE, d 'de' MMMM 'de' yyyy|MMMM 'de' yyyy"),
              forms("it", "d MMMM yyyy|d MMM yyyy|EEEE d MMMM yyyy|EEEE, d MMMM yyyy|MMMM yyyy"),
              forms("nl", "d MMMM yyyy|d MMM yyyy|EEEE d MMMM yyyy|MMMM yyyy"),
              forms("en", "yyyy-MM-dd|yyyy/MM/dd|yyyy.MM.dd"),
              forms("en", "yyyy"))
          .flatMap(List::stream)
          .toList();

  private static List<WrittenForm> forms(String language, String patterns) {
    return Stream.of(patterns.split("\\|"))
        .map(p -> new WrittenForm(p, Locale.forLanguageTag(language), precision(p)))
        .toList();
  }

  private static int precision(String pattern) {
    String letters = pattern.replaceAll("'\\w+'", "");
    return letters.contains("d") ? 10 : letters.contains("M") ? 7 : 4;
  }

  String of(LocalDate date) {
    return DateTimeFormatter.ofPattern(pattern, language).format(date);
  }

  String iso(LocalDate date) {
    return date.toString().substring(0, precision);
  }

  /** Whether only numbers stand there, and either may be the month. */
  boolean isAmbiguous(LocalDate date) {
    return pattern.contains("/")
        && pattern.startsWith("M")
        && date.getDayOfMonth() <= 12
        && date.getDayOfMonth() != date.getMonthValue();
  }

  boolean hasMonthName() {
    return pattern.contains("MMMM");
  }
}
