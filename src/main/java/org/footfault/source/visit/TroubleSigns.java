package org.footfault.source.visit;

import java.util.List;
import java.util.Optional;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;

/** Signs that a server says, with status 200, that it is out of order or has no site to show. */
final class TroubleSigns {

  private static final Signs SIGNS = Signs.of("troubles.txt");

  /** A longer text is an article, whatever it is called. In UTF-16 units. */
  private static final int MOST_LETTERS = 2_000;

  private TroubleSigns() {}

  /** The page's own words that say so; empty if none do. */
  static Optional<String> on(PageFacts facts) {
    if (facts.text().length() > MOST_LETTERS) {
      return Optional.empty();
    }
    Optional<String> title =
        facts.titles().stream()
            .map(Fact::value)
            .filter(name -> Signs.parts(name).stream().anyMatch(TroubleSigns::isTitle))
            .findFirst();
    if (title.isPresent()) {
      return title;
    }
    String text = Signs.folded(facts.text());
    return SIGNS.phrases("sentence").stream().filter(text::contains).findFirst();
  }

  private static boolean isTitle(String part) {
    List<String> phrases = SIGNS.phrases("title");
    return phrases.stream().anyMatch(p -> p.indexOf(' ') < 0 ? part.equals(p) : part.startsWith(p));
  }
}
