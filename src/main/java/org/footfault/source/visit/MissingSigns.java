package org.footfault.source.visit;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Visit;

/** Signs that a page which came with status 200 says that there is no such page. */
final class MissingSigns {

  private static final Signs SIGNS = Signs.of("not-found.txt");

  /** A longer text is an article, whatever sentence it has. In UTF-16 units. */
  private static final int MOST_LETTERS = 4_000;

  /** Takes “404 not found”, “oops! page not found”; leaves “page not found” of both. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:(?:http|https|error|fehler|erreur|errore|erro|status|code|oops|sorry|404|410)"
              + "[\\s\\p{P}]*)+|(?:[\\s\\p{P}]*(?:error|404|410))+$");

  private static final Pattern NUMBER = Pattern.compile("\\b(?:404|410)\\b");

  private MissingSigns() {}

  /** The page's own words that say that there is nothing here; empty if none do. */
  static Optional<String> on(PageFacts facts) {
    Optional<String> title =
        facts.titles().stream()
            .map(Fact::value)
            .filter(name -> Signs.parts(name).stream().anyMatch(MissingSigns::isTitle))
            .findFirst();
    return title.isPresent() ? title : inText(facts);
  }

  /** The same, of the text alone. */
  static Optional<String> inText(PageFacts facts) {
    if (facts.text().length() > MOST_LETTERS) {
      return Optional.empty();
    }
    String text = Signs.folded(facts.text());
    return SIGNS.phrases("sentence").stream().filter(text::contains).findFirst();
  }

  private static boolean isTitle(String part) {
    String rest = AROUND.matcher(part).replaceAll("");
    return rest.isEmpty() ? NUMBER.matcher(part).find() : SIGNS.phrases("title").contains(rest);
  }

  /** Whether the visitor was sent on to an address that is named for what is not found. */
  static boolean areInWay(Visit visit) {
    return visit.hops().size() > 1 && isNamed(visit.arrived()) && !isNamed(visit.asked());
  }

  private static boolean isNamed(URI address) {
    String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
    return Arrays.stream(path.split("/")).anyMatch(SIGNS.phrases("path")::contains);
  }
}
