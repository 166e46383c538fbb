package org.footfault.citation.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * Where a decision is printed, in a series that is known: “410 U.S. 113, 115”, “[1990] 2 AC 605”,
 * “(1992) 175 CLR 1, 42”, “AIR 1973 SC 1461”, “[2019] UKSC 41”.
 *
 * @param series its name, or the court of a neutral citation
 * @param volume of the series
 * @param pages and pinpoints; empty for a neutral citation
 * @param number of the decision, in a neutral citation
 * @param year in brackets before it, or first in a neutral citation
 * @param end the place behind it
 */
public record Report(
    Span series,
    Optional<Span> volume,
    Optional<Span> pages,
    Optional<Span> number,
    Optional<Span> year,
    int end) {

  private static final String YEAR = "(?:1[6-9]|20)\\d{2}";

  /** Takes “[2019] UKSC 41”, “2010 SCC 5”, “[2015] EWHC 12 (Ch)”. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "[\\[(]?("
              + YEAR
              + ")[\\])]? ([A-Z]\\p{L}{1,9}(?: (?:Civ|Crim|Admin))?) (\\d{1,7})(?: \\([A-Z][\\p{L} ]{1,12}\\))?(?![\\w/])");

  /** Takes “[1990] 2 ”, “(1992) 175 ”, “410 ”, “2002 (5) ”, “[1932] ”. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:[\\[(](" + YEAR + ")[\\])] ?)?(?:(\\d{1,4}) (?:\\(\\d{1,3}\\) )?)?(?=[A-Z])");

  /** Takes “ 605”, “ (1 Cranch) 137, 177 n.4”, “ 220, 245–46”; its group are the pages. */
  private static final Pattern PAGES =
      Pattern.compile(
          " (?:\\((?:\\d )?[A-Z][\\w .]{1,14}\\) )?((?:at )?[A-Z]?\\d{1,6}(?:[–-]\\d{1,6})?(?: nn?\\. ?\\d{1,4}(?:[–-]\\d{1,4})?)?"
              + "(?:, (?:at )?\\*?\\d{1,6}(?:[–-]\\d{1,6})?(?: nn?\\. ?\\d{1,4}(?:[–-]\\d{1,4})?)?(?![\\w/]| [A-Z]|-\\p{L}))*+)(?![\\w/])");

  /** Takes “AIR 1973 SC 1461”: in India the year stands behind the series. */
  private static final Pattern INDIAN =
      Pattern.compile("(A\\.?I\\.?R\\.?) (" + YEAR + ") [A-Z]\\w{1,6} (\\d{1,5})(?![\\w/])");

  /** The report that begins at a place of a text. */
  public static Optional<Report> at(String text, int from) {
    char c = from < text.length() ? text.charAt(from) : ' ';
    if (c == 'A') {
      return indian(text, from);
    }
    if (c != '[' && c != '(' && !Character.isDigit(c)) {
      return Optional.empty();
    }
    Optional<Report> neutral = neutral(text, from);
    return neutral.isPresent() ? neutral : printed(text, from);
  }

  private static Optional<Report> neutral(String text, int from) {
    Matcher found = NEUTRAL.matcher(text).region(from, text.length());
    found.useTransparentBounds(true);
    if (!found.lookingAt() || !LawTail.isNeutralCourt(firstWord(found.group(2)))) {
      return Optional.empty();
    }
    return Optional.of(
        new Report(
            span(found, 2),
            Optional.empty(),
            Optional.empty(),
            Optional.of(span(found, 3)),
            Optional.of(span(found, 1)),
            found.end()));
  }

  private static Optional<Report> printed(String text, int from) {
    Matcher before = BEFORE.matcher(text).region(from, text.length());
    before.useTransparentBounds(true);
    if (!before.lookingAt() || before.end() == from) {
      return Optional.empty();
    }
    Optional<Series> series =
        Series.at(text, before.end()).filter(s -> s.kind() == Series.Kind.CASE);
    if (series.isEmpty()) {
      return Optional.empty();
    }
    Matcher pages = PAGES.matcher(text).region(series.get().end(), text.length());
    pages.useTransparentBounds(true);
    if (!pages.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        new Report(
            new Span(before.end(), pages.start(1) - 1),
            before.group(2) == null ? Optional.empty() : Optional.of(span(before, 2)),
            Optional.of(span(pages, 1)),
            Optional.empty(),
            year(before),
            pages.end()));
  }

  /** In brackets, “[1990] 2 ”; or the volume, “2002 (5) SA 721”. */
  private static Optional<Span> year(Matcher before) {
    if (before.group(1) != null) {
      return Optional.of(span(before, 1));
    }
    boolean volume = before.group(2) != null && before.group(2).matches(YEAR);
    return volume ? Optional.of(span(before, 2)) : Optional.empty();
  }

  private static Optional<Report> indian(String text, int from) {
    Matcher found = INDIAN.matcher(text).region(from, text.length());
    found.useTransparentBounds(true);
    return found.lookingAt()
        ? Optional.of(
            new Report(
                span(found, 1),
                Optional.empty(),
                Optional.of(span(found, 3)),
                Optional.empty(),
                Optional.of(span(found, 2)),
                found.end()))
        : Optional.empty();
  }

  /** Takes “ 7, 198 (208)”, “ 2010, 123 f.”, “ 200 (2000), 273, 280”, “ 2017, 100193”. */
  private static final Pattern COLLECTED =
      Pattern.compile(
          " (\\d{1,4})(?: ?\\((\\d{4})\\))?, (?:S\\. )?(\\d{1,7}(?: ?\\(\\d{1,6}(?: ff?\\.?)?\\)| ff?\\.?(?!\\p{L})|(?:, |[–-])\\d{1,6}(?!\\d))*)(?![\\d/])");

  /**
   * A page of a German review or collection that begins at a place: “JZ 2010, 123 (125)”, “AcP 200
   * (2000), 273”, “BVerfGE 7, 198”. The year of a review stands for its volume.
   */
  public static Optional<Report> collectedAt(String text, int from) {
    Optional<Series> series = Series.at(text, from).filter(s -> s.kind() != Series.Kind.CODE);
    if (series.isEmpty()) {
      return Optional.empty();
    }
    Matcher place = COLLECTED.matcher(text).region(series.get().end(), text.length());
    place.useTransparentBounds(true);
    if (!place.lookingAt()) {
      return Optional.empty();
    }
    boolean isYear = place.group(1).matches(YEAR);
    Optional<Span> year =
        place.group(2) != null
            ? Optional.of(span(place, 2))
            : isYear ? Optional.of(span(place, 1)) : Optional.empty();
    boolean review = series.get().kind() == Series.Kind.JOURNAL;
    return review && year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Report(
                new Span(from, series.get().end()),
                Optional.of(span(place, 1)),
                Optional.of(span(place, 3)),
                Optional.empty(),
                year,
                place.end()));
  }

  private static String firstWord(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
