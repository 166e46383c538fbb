package org.footfault.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.footfault.date.PartialDate;

/**
 * Makes notes without a fault, in seven languages and in the forms of newspapers, books, journals,
 * courts, laws, archives and websites, with the post and the passage that cite them.
 */
final class SoundCitations {

  /**
   * A note that has no fault.
   *
   * @param note one citation or several
   * @param passage what the post says at the mark
   * @param posted when the post appeared
   */
  record Sound(String note, String passage, Optional<PartialDate> posted) {}

  /**
   * How a language writes days and visits.
   *
   * @param days patterns of {@link DateTimeFormatter}
   * @param visited the words before the day of a visit
   */
  private record Language(Locale locale, List<String> days, String visited) {}

  private static final List<Language> LANGUAGES =
      List.of(
          language("en", "MMMM d, yyyy|MMM d, yyyy|d MMMM yyyy|EEEE, MMMM d, yyyy", "last visited"),
          language(
              "es",
              "d 'de' MMMM 'de' yyyy|d MMM yyyy|EEEE, d 'de' MMMM 'de' yyyy",
              "consultado el"),
          language("fr", "d MMMM yyyy|EEEE d MMMM yyyy|d MMM yyyy", "consulté le"),
          language("de", "d. MMMM yyyy|dd.MM.yyyy|EEEE, d. MMMM yyyy", "abgerufen am"),
          language("pt", "d 'de' MMMM 'de' yyyy|d MMM yyyy", "acesso em"),
          language("it", "d MMMM yyyy|EEEE d MMMM yyyy|d MMM yyyy", "consultato il"),
          language("nl", "d MMMM yyyy|d MMM yyyy|EEEE d MMMM yyyy", "geraadpleegd op"));

  private static final List<String> AUTHORS =
      List.of("Ida Lund", "Otto Brandt", "Inés Vidal", "J. M. Roe", "Bay Council", "Lund, Ida");

  private static final List<String> TITLES =
      List.of(
          "Ferry Fares Rise",
          "The Tides of 1848",
          "Harbour Plan 2050",
          "Vision 2030",
          "2084: A Harbour",
          "1984",
          "Summer of 1969",
          "Der Hafen von morgen",
          "Le port en 1900",
          "El puerto, 1492–1898",
          "Budget 2026/27",
          "May Day at Sea",
          "March of the Ferrymen");

  private static final List<String> HOUSES =
      List.of("Bay Gazette", "Hafenblatt", "Gaceta del Mar", "Le Passeur", "Il Porto", "Bay Press");

  /**
   * %a author, %t title, %h newspaper or publisher, %d day, %m month and year, %y year, %w %v a
   * visit and its day, %u address, %n a number that may look like a year, %s a small number.
   */
  private static final List<String> FORMS =
      List.of(
          "%a, %t, %h (%d).",
          "%a, %t, %h, %d.",
          "%a, “%t,” %h, %d, p. %s.",
          "%a, *%t* (%h, %y).",
          "%a, *%t* (Lima: %h, %y), %s.",
          "%a, %t, %s %h %n (%y).",
          "%a, %t, %s %h %n, %n (%y).",
          "%a. “%t.” %h %s, no. 3 (%y): %n–%n.",
          "%a (%y). %t. %h, %s(2), %n.",
          "%a. %y. “%t.” %h %s: %n.",
          "%a, %t, %h, %m, at %s.",
          "%a, %t, %h (%m), %u.",
          "%a, %t, %h (%d), %u (%w %v).",
          "%a, %t, %h (%d), https://web.archive.org/web/%x/%u.",
          "%a, %t, %h. Archived from the original on %v.",
          "%a, %t, %h (%d, updated %v).",
          "%a, %t, %h, NJW %y, %n (%n).",
          "BGH, %d, NJW %y, %n.",
          "Doe v. Roe, %s F.3d %n (2d Cir. %y).",
          "Doe v. Roe, No. %n, slip op. at %s (D. Mass. %d).",
          "Harbour Act, Pub. L. No. 109-59, § %n, 119 Stat. %n (%y).",
          "Harbour Act, %s Stat. %n.",
          "%s C.F.R. § %n.2 (%y).",
          "%a to Carl Roe, %d, Box %n, Folder %s, Lund Papers.",
          "Lund Papers, Box %n.",
          "P. Oxy. %n.",
          "RFC %n (%m).",
          "ISO %n:%y, %t.",
          "%a, %t (forthcoming %f).",
          "%a, %t (%h, in press).",
          "Harbour Act, ch. %s (effective Jan. 1, %f).",
          "%a, Portrait of a Ferryman, c. %y.",
          "Ordinance of the Harbour, B.E. %n.",
          "Harbour Inscription, %n B.C.",
          "%a, %t (n.d.).",
          "%a, %t, %h, Spring %y, at %s.",
          "%a, %t, loc. %n.",
          "%a, %n Harbour Street, interview, %d.",
          "See %a, supra note %s, at %n.",
          "%a, %t, %h (%d); %a, %t, %h (%d); %a, %t, %h, %d, %u.");

  private static final List<String> PASSAGES =
      List.of(
          "The ferry line was sold in %e.",
          "On %e the two boards announced that they would meet.",
          "The law has been in force since %e.",
          "“We will come back,” said the ferryman.",
          "By %e all harbours are to be rebuilt.");

  private final SplittableRandom random;
  private final LocalDate today;
  private LocalDate posted;
  private LocalDate day;

  SoundCitations(long seed, LocalDate today) {
    this.random = new SplittableRandom(seed);
    this.today = today;
    this.posted = today;
    this.day = today;
  }

  private static Language language(String tag, String days, String visited) {
    return new Language(Locale.forLanguageTag(tag), List.of(days.split("\\|")), visited);
  }

  Sound next() {
    Language language = one(LANGUAGES);
    posted = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_700));
    posted = posted.isAfter(today) ? today : posted;
    String note = filled(one(FORMS), language);
    String passage = filled(one(PASSAGES), language);
    boolean isDated = random.nextInt(3) > 0;
    return new Sound(
        note, passage, isDated ? Optional.of(PartialDate.of(posted)) : Optional.empty());
  }

  private String filled(String form, Language language) {
    StringBuilder out = new StringBuilder();
    String days = one(language.days());
    nextDay();
    int i = 0;
    while (i < form.length()) {
      boolean isPart = form.charAt(i) == '%';
      out.append(
          isPart ? part(form.charAt(i + 1), language, days) : String.valueOf(form.charAt(i)));
      i += isPart ? 2 : 1;
    }
    return out.toString();
  }

  private String part(char what, Language language, String days) {
    return switch (what) {
      case 'a' -> {
        nextDay();
        yield one(AUTHORS);
      }
      case 't' -> one(TITLES);
      case 'h' -> one(HOUSES);
      case 'd' -> on(days, day, language);
      case 'e' -> on("MMMM d, yyyy", day.plusDays(random.nextInt(60)), LANGUAGES.get(0));
      case 'm' -> on("MMMM yyyy", day, language);
      case 'y' -> Integer.toString(day.getYear());
      case 'f' -> Integer.toString(today.getYear() + 1 + random.nextInt(4));
      case 'v' -> on(days, visit(), language);
      case 'x' -> on("yyyyMMdd", visit(), language) + "101112";
      case 'u' -> "https://bay.example/" + on("yyyy/MM/dd", day, language) + "/ferry";
      case 'w' -> language.visited();
      case 'n' -> Integer.toString(1000 + random.nextInt(1999));
      default -> Integer.toString(1 + random.nextInt(300));
    };
  }

  /** A day of publication, mostly of the last years before the post. */
  private void nextDay() {
    int back = random.nextInt(8) == 0 ? random.nextInt(90_000) : random.nextInt(1_500);
    day = posted.minusDays(back);
  }

  /** Between the publication and the post. */
  private LocalDate visit() {
    long days = posted.toEpochDay() - day.toEpochDay();
    return day.plusDays(days == 0 ? 0 : random.nextLong(days + 1));
  }

  private static String on(String pattern, LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
