package org.footfault.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.text.Likeness;

/**
 * Titles that several works bear by design: a column, a bulletin, the parts of a series. Their
 * citations differ in date and address, and are not in conflict.
 */
final class SeriesTitles {

  /** Two dates may be a slip; three are a series. */
  private static final int LEAST_DATES = 3;

  /** What tells the parts of a series apart: {@code 2}, {@code iv}, {@code second}, {@code may}. */
  private static final Pattern PART =
      Pattern.compile(
          "\\d+(?:st|nd|rd|th)?|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten"
              + "|first|second|third|fourth|fifth|sixth|last|final|new|next"
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|january|february|march|april|may|june|july|august|september|october|november"
              + "|december|spring|summer|autumn|fall|winter");

  /** What a title that comes again says of itself. */
  private static final Set<String> PERIODIC =
      Set.of(
          "daily",
          "weekly",
          "monthly",
          "quarterly",
          "annual",
          "yearly",
          "morning",
          "evening",
          "today",
          "week",
          "briefing",
          "briefings",
          "newsletter",
          "bulletin",
          "roundup",
          "column",
          "columns",
          "diary",
          "digest",
          "minutes",
          "letters",
          "dispatches",
          "update",
          "updates");

  private final Set<String> titles = new HashSet<>();

  SeriesTitles(List<Citation> citations) {
    Map<String, Set<String>> dates = new HashMap<>();
    for (Citation citation : citations) {
      String key = key(citation);
      if (key.isEmpty()) {
        continue;
      }
      if (Likeness.words(key).stream().anyMatch(PERIODIC::contains)) {
        titles.add(key);
      }
      citation
          .date()
          .flatMap(claim -> claim.value().date())
          .ifPresent(date -> dates.computeIfAbsent(key, k -> new HashSet<>()).add(date.toString()));
    }
    dates.forEach(
        (key, all) -> {
          if (all.size() >= LEAST_DATES) {
            titles.add(key);
          }
        });
  }

  /** The keys of the titles. */
  Set<String> titles() {
    return titles;
  }

  /** A citation's title, however it is set; empty without one. */
  static String key(Citation citation) {
    return citation
        .title()
        .filter(Claim::isSure)
        .map(title -> String.join(" ", Likeness.words(title.value())))
        .orElse("");
  }

  /** The words of a title that tell the parts of a series apart. */
  static List<String> parts(List<String> words) {
    return words.stream()
        .filter(word -> PART.matcher(word).matches())
        .sorted()
        .collect(Collectors.toList());
  }
}
