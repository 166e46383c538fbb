package org.footfault.source.visit;

import java.util.Collection;
import java.util.List;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/**
 * Whether a page carries the title that it is cited by: then it is the source, and nothing else.
 */
final class TitleWitness {

  /** Headlines are rewritten; this share of words in common is a version of the same. */
  private static final double AKIN = 0.5;

  private static final double NEARLY_WHOLE = 0.8;

  /** Shorter words stand in any two titles. */
  private static final int LONG_WORD = 4;

  /** A shorter title may stand in a text by chance. */
  private static final int TELLING_LETTERS = 10;

  private TitleWitness() {}

  /** Whether any of the titles by which a page is cited is on it. */
  static boolean carries(PageFacts facts, Collection<String> cited) {
    if (cited.isEmpty() || isNamedByAny(cited, facts)) {
      return !cited.isEmpty();
    }
    String text = Folding.text(facts.text());
    return cited.stream().anyMatch(title -> stands(title, text));
  }

  /** Whether the page names itself reliably, and by nothing like any cited title. */
  static boolean isContradicted(PageFacts facts, Collection<String> cited) {
    return !cited.isEmpty()
        && facts.titles().stream().anyMatch(Fact::isReliable)
        && cited.stream().allMatch(title -> isUnrelated(title, facts.titles()));
  }

  private static boolean isUnrelated(String cited, List<Fact<String>> titles) {
    List<String> words = longWords(cited);
    return titles.stream()
        .flatMap(title -> own(title.value(), titles).stream())
        .flatMap(part -> longWords(part).stream())
        .noneMatch(words::contains);
  }

  /**
   * A title in its parts; where the page calls itself by one of them elsewhere too, that alone: the
   * others name its site, as in “Ten Lamps | The Alder Courier”.
   */
  private static List<String> own(String title, List<Fact<String>> titles) {
    List<String> parts = Signs.parts(title);
    List<String> named =
        parts.stream()
            .filter(
                part ->
                    parts.size() > 1
                        && titles.stream()
                            .anyMatch(t -> Signs.parts(t.value()).equals(List.of(part))))
            .toList();
    return named.isEmpty() ? parts : named;
  }

  private static List<String> longWords(String title) {
    return Likeness.words(title).stream().filter(word -> word.length() >= LONG_WORD).toList();
  }

  /** Whether the page calls itself by one of the titles. */
  static boolean isNamedByAny(Collection<String> cited, PageFacts facts) {
    return cited.stream().anyMatch(title -> isNamed(title, facts));
  }

  private static boolean isNamed(String cited, PageFacts facts) {
    return facts.titles().stream().map(Fact::value).anyMatch(title -> isSame(cited, title));
  }

  private static boolean isSame(String cited, String title) {
    return Likeness.of(cited, title) >= AKIN || isPart(cited, title, 2) || isPart(title, cited, 3);
  }

  private static boolean isPart(String part, String whole, int fewestWords) {
    return Likeness.words(part).size() >= fewestWords
        && Likeness.contained(part, whole) >= NEARLY_WHOLE;
  }

  private static boolean stands(String cited, String foldedText) {
    String folded = Folding.text(cited);
    return folded.length() >= TELLING_LETTERS && foldedText.contains(folded);
  }
}
