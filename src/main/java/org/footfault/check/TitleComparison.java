package org.footfault.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/**
 * Holds a cited title against all titles of a page. A headline is printed, shared and searched for
 * in different words, shortened and updated, so that any likeness at all keeps from accusing.
 */
public final class TitleComparison {

  private static final double SAME = 0.6;
  private static final double NEARLY_WHOLE = 0.8;

  /** Above this share of letters or words in common two titles may be versions of one. */
  private static final double UNRELATED = 0.34;

  /** A page’s title of fewer words may be that of a site or a section. */
  private static final int TELLING_WORDS = 3;

  private static final int TELLING_LETTERS = 12;

  private TitleComparison() {}

  /** Holds a title against a page; the language is that of the post that cites it. */
  public static Outcome of(String cited, PageFacts facts, Locale postLanguage) {
    if (facts.titles().stream().anyMatch(title -> isSame(cited, title.value()))) {
      return Outcome.AGREES;
    }
    boolean reliable =
        facts.titles().stream().anyMatch(t -> t.isReliable() && isTelling(t.value()));
    boolean related =
        facts.titles().stream().anyMatch(title -> kinship(cited, title.value()) > UNRELATED);
    if (!reliable
        || related
        || letters(cited).length() < 4
        || DescribedWork.isDescription(cited)
        || isName(cited, facts)
        || stands(cited, facts.text())
        || mayBeTranslated(cited, facts, postLanguage)) {
      return Outcome.CANNOT_TELL;
    }
    return Outcome.DIFFERS;
  }

  /** The title that contradicts: the first reliable one. */
  static Fact<String> contradicting(List<Fact<String>> titles) {
    return titles.stream()
        .filter(t -> t.isReliable() && isTelling(t.value()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isTelling(String title) {
    return Likeness.words(title).size() >= TELLING_WORDS
        || letters(title).length() >= TELLING_LETTERS;
  }

  private static boolean isSame(String cited, String title) {
    String a = letters(cited);
    String b = letters(title);
    return (!a.isEmpty() && a.equals(b))
        || Likeness.of(cited, title) >= SAME
        || isPart(cited, a, title, b)
        || isPart(title, b, cited, a);
  }

  /** A title without its subtitle or kicker, or cut off by whoever cites it. */
  private static boolean isPart(String part, String partLetters, String whole, String letters) {
    return partLetters.length() >= 6
        && (letters.contains(partLetters)
            || (Likeness.words(part).size() >= TELLING_WORDS
                && Likeness.contained(part, whole) >= NEARLY_WHOLE));
  }

  /** The larger share of words or of pairs of letters in common, small words left aside. */
  private static double kinship(String cited, String title) {
    Set<String> left = longWords(cited);
    Set<String> right = longWords(title);
    long shared = left.stream().filter(right::contains).count();
    double words =
        left.isEmpty() || right.isEmpty()
            ? 0.0
            : (double) shared / Math.min(left.size(), right.size());
    return Math.max(words, pairs(letters(cited), letters(title)) - 0.2);
  }

  private static Set<String> longWords(String title) {
    Set<String> words = new HashSet<>(Likeness.words(title));
    words.removeIf(word -> word.length() < 4 && Character.isAlphabetic(word.codePointAt(0)));
    return words;
  }

  private static double pairs(String a, String b) {
    Set<String> left = pairs(a);
    Set<String> right = pairs(b);
    long shared = left.stream().filter(right::contains).count();
    return left.isEmpty() || right.isEmpty() ? 0.0 : 2.0 * shared / (left.size() + right.size());
  }

  private static Set<String> pairs(String letters) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < letters.length(); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }

  /** A note without a clear title: what was taken for one is the author, or the site. */
  private static boolean isName(String cited, PageFacts facts) {
    return Stream.concat(facts.authors().stream(), facts.publishers().stream())
        .anyMatch(
            fact ->
                Likeness.contained(cited, fact.value()) >= NEARLY_WHOLE
                    || (Likeness.words(fact.value()).size() > 1
                        && Likeness.contained(fact.value(), cited) >= NEARLY_WHOLE));
  }

  private static boolean stands(String cited, String text) {
    return Folding.fold(text).text().contains(Folding.fold(cited).text());
  }

  /**
   * Whether the note may give a title in another language than the page: it is plainly in another,
   * or nothing shows that it is in the page’s.
   */
  private static boolean mayBeTranslated(String cited, PageFacts facts, Locale postLanguage) {
    Optional<String> title = TitleLanguage.of(cited);
    Optional<String> page = TitleLanguage.of(facts);
    if (page.isEmpty()) {
      String own = facts.titles().get(0).value();
      Optional<String> ownLanguage = TitleLanguage.of(own);
      boolean apart = title.isPresent() && ownLanguage.isPresent() && !title.equals(ownLanguage);
      return apart || (isAccented(own) && !isAccented(cited));
    }
    if (title.isPresent()) {
      return !title.equals(page);
    }
    return !page.get().equals(postLanguage.getLanguage()) && !isAccented(cited);
  }

  private static boolean isAccented(String title) {
    return title.codePoints().anyMatch(c -> c > 0xBF && Character.isLetter(c));
  }

  private static String letters(String text) {
    return Folding.fold(text).text().replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
