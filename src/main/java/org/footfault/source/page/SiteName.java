package org.footfault.source.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.source.Fact;
import org.footfault.text.Likeness;

/** The name of a site, which its pages put before or after their titles. */
final class SiteName {

  /** Takes “ - ”, “ | ” and “ » ”; refuses the hyphen of “short-lived”. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s++(?:[-|–—·•»:/]|::|\\|\\|)\\s++");

  private SiteName() {}

  /** The title without the site's name; the title itself where none stands there. */
  static String strippedFrom(
      String title, List<Fact<String>> publishers, List<Fact<String>> titles) {
    Matcher separator = SEPARATOR.matcher(title);
    int firstStart = -1;
    int firstEnd = -1;
    int lastStart = -1;
    int lastEnd = -1;
    while (separator.find()) {
      firstStart = firstStart < 0 ? separator.start() : firstStart;
      firstEnd = firstEnd < 0 ? separator.end() : firstEnd;
      lastStart = separator.start();
      lastEnd = separator.end();
      String before = title.substring(0, lastStart).strip();
      if (titles.stream().anyMatch(other -> isSame(other.value(), before))) {
        return before;
      }
    }
    if (lastStart > 0 && isSite(title.substring(lastEnd), publishers)) {
      return title.substring(0, lastStart).strip();
    }
    if (firstStart > 0 && isSite(title.substring(0, firstStart), publishers)) {
      return title.substring(firstEnd).strip();
    }
    return title;
  }

  private static boolean isSame(String title, String part) {
    return title.length() == part.length() && title.equalsIgnoreCase(part);
  }

  private static boolean isSite(String part, List<Fact<String>> publishers) {
    String letters = letters(part);
    return letters.length() > 1
        && publishers.stream()
            .anyMatch(
                p ->
                    Likeness.of(p.value(), part) > 0.6
                        || letters(p.value()).startsWith(letters)
                        || letters.startsWith(letters(p.value())));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
