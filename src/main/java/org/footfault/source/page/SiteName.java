package org.footfault.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footfault.source.Fact;
import org.footfault.text.Likeness;

/**
 * The name of a site, which its pages put before or after their titles.
 *
 * @param names of the site, as far as the page gives them
 * @param titles all that the page gives
 * @param lines that the page prints, in lower case, without its menus
 */
record SiteName(List<String> names, List<String> titles, Set<String> lines) {

  /** Takes “ - ”, “ » ” and “|”; refuses the hyphen of “short-lived”. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s++(?:[-–—·•»«›‹:/~→]|::|\\|\\|)\\s++|\\s*+[|│｜ㅣ]\\s*+");

  private static final int MOST_PARTS = 20;
  private static final int MOST_LINES = 400;
  private static final int LONGEST_LINE = 200;

  static SiteName of(HtmlPage page, List<Fact<String>> titles, List<Fact<String>> publishers) {
    return new SiteName(
        publishers.stream().map(Fact::value).distinct().toList(),
        titles.stream().map(Fact::value).distinct().toList(),
        lines(page.outline()));
  }

  private static Set<String> lines(Outline outline) {
    return outline.lines().stream()
        .limit(MOST_LINES)
        .filter(line -> line.text().length() < LONGEST_LINE && line.isArticle())
        .map(line -> line.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The title without the site's name; the title itself where none stands there. */
  String strippedFrom(String title) {
    List<int[]> gaps = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(title);
    while (gaps.size() < MOST_PARTS && separator.find()) {
      gaps.add(new int[] {separator.start(), separator.end()});
    }
    Optional<String> known = known(title, gaps);
    return known.orElseGet(() -> withoutSite(title, gaps));
  }

  /** What another place gives as the whole title, or the page prints as a line of its own. */
  private Optional<String> known(String title, List<int[]> gaps) {
    for (int[] gap : gaps) {
      String before = title.substring(0, gap[0]).strip();
      if (isTitle(before)) {
        return Optional.of(before);
      }
    }
    for (int i = gaps.size() - 1; i >= 0; i--) {
      String before = title.substring(0, gaps.get(i)[0]).strip();
      if (isLine(before)) {
        return Optional.of(before);
      }
    }
    for (int[] gap : gaps) {
      String after = title.substring(gap[1]).strip();
      if (isLine(after)) {
        return Optional.of(after);
      }
    }
    return Optional.empty();
  }

  private boolean isLine(String part) {
    return lines.contains(part.toLowerCase(Locale.ROOT)) && !isSite(part);
  }

  private boolean isTitle(String part) {
    return titles.stream()
        .anyMatch(title -> title.length() == part.length() && title.equalsIgnoreCase(part));
  }

  private String withoutSite(String title, List<int[]> gaps) {
    int start = 0;
    int end = title.length();
    int first = 0;
    int last = gaps.size() - 1;
    while (last >= first
        && gaps.get(last)[0] > 0
        && isSite(title.substring(gaps.get(last)[1], end))) {
      end = gaps.get(last)[0];
      last--;
    }
    if (end < title.length()) {
      return title.substring(start, end).strip();
    }
    if (last >= 0 && gaps.get(0)[0] > 0 && isSite(title.substring(0, gaps.get(0)[0]))) {
      return title.substring(gaps.get(0)[1]).strip();
    }
    return title;
  }

  private boolean isSite(String part) {
    String letters = letters(part);
    return letters.length() > 1
        && names.stream()
            .anyMatch(
                name ->
                    Likeness.of(name, part) > 0.6
                        || letters(name).startsWith(letters)
                        || (!letters(name).isEmpty() && letters.startsWith(letters(name))));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
