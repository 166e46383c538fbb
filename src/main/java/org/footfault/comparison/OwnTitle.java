package org.footfault.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.text.Likeness;

/**
 * The title by which a page names its work, and not its site, a section or a teaser.
 *
 * @param words those of the page
 */
record OwnTitle(PageFacts facts, PageWords words) {

  /** A heading or a shared title from here on, which only no second place bears out. */
  private static final double LIKELY = 0.79;

  /** A title of the browser’s window, from here on, is the work’s if its words come back. */
  private static final double POSSIBLE = 0.6;

  /** A heading, or a title that is too short to tell works apart. */
  private static final double WEAK = 0.4;

  private static final double MOST = 0.75;

  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_LETTERS = 12;
  private static final int SHORTEST = 4;
  private static final int FEWEST_TELLING_WORDS = 2;

  /** The first title that can be held against a note; empty where the page does not name a work. */
  Optional<Fact<String>> fact() {
    return first(Fact::isReliable)
        .or(() -> first(title -> title.confidence() >= LIKELY))
        .or(() -> first(title -> title.confidence() >= POSSIBLE && comesBack(title.value())));
  }

  /** The title that the page seems to have, which proves nothing; empty where it has none. */
  Optional<Fact<String>> likely() {
    return fact()
        .or(
            () ->
                facts.titles().stream()
                    .filter(title -> title.confidence() >= WEAK)
                    .filter(title -> TitleComparison.letters(title.value()).length() >= SHORTEST)
                    .filter(title -> !isSite(title.value()))
                    .findFirst());
  }

  private Optional<Fact<String>> first(Predicate<Fact<String>> suits) {
    return facts.titles().stream()
        .filter(suits)
        .filter(title -> isTelling(title.value()) && !isSite(title.value()))
        .findFirst();
  }

  /** The name of the site, which stands where that of a work should: “The Harbour Times”. */
  private boolean isSite(String title) {
    Set<String> telling = TitleWords.of(title);
    String name = TitleComparison.letters(title).replaceFirst("^the", "");
    return (!telling.isEmpty() && words.names().containsAll(telling))
        || words.names().stream().anyMatch(known -> known.contains(name));
  }

  private static boolean isTelling(String title) {
    return Likeness.words(title).size() >= FEWEST_WORDS
        || TitleComparison.letters(title).length() >= FEWEST_LETTERS;
  }

  private boolean comesBack(String title) {
    Set<String> telling = TitleWords.of(title);
    telling.removeAll(words.names());
    return telling.size() >= FEWEST_TELLING_WORDS
        && words.text().inText(telling) >= MOST * telling.size();
  }
}
