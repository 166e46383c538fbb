package org.footfault.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.source.PageFacts;
import org.footfault.text.DataFile;
import org.footfault.text.Likeness;

/**
 * The script of a text, and its language where small words show it ({@code languages.txt}).
 *
 * @param language a language code of two letters; empty where nothing shows it clearly
 */
record Tongue(Character.UnicodeScript script, Optional<String> language) {

  /** So much of a page’s text shows its language, in UTF-16 units. */
  private static final int ENOUGH = 6_000;

  /** A text of many words shows its language by so much weight; a title by less. */
  private static final double CLEAR_TEXT = 8;

  private static final double CLEAR_TITLE = 0.5;

  /** So much of the best language’s weight may the second have. */
  private static final double RIVAL = 0.75;

  /** Some language that is not English, and that no small word showed. */
  private static final String UNKNOWN = "und";

  private static final Map<String, Set<String>> WORDS = new HashMap<>();
  private static final Map<String, Double> WEIGHTS = new HashMap<>();

  static {
    for (String line : DataFile.lines(Tongue.class, "languages.txt")) {
      List<String> words = List.of(line.split(" "));
      WORDS
          .computeIfAbsent(words.get(0), language -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
    WORDS.values().stream()
        .flatMap(Set::stream)
        .forEach(word -> WEIGHTS.merge(word, 1.0, (a, b) -> 1 / (1 / a + 1)));
  }

  /** The tongue of a few words. */
  static Tongue of(String title) {
    return new Tongue(script(title), clear(title, CLEAR_TITLE));
  }

  /** The tongue that a page’s text is in; where that does not show it, the one that it names. */
  static Tongue of(PageFacts facts) {
    String text = beginning(facts.text());
    String own = facts.titles().isEmpty() ? "" : facts.titles().get(0).value();
    return new Tongue(
        script(text.isBlank() ? own : text),
        clear(text, CLEAR_TEXT)
            .or(() -> facts.language().map(Tongue::code).filter(code -> !code.isEmpty()))
            .or(() -> clear(own, CLEAR_TITLE))
            .or(() -> Optional.of(UNKNOWN).filter(unknown -> isAccented(own))));
  }

  /** The tongue of a post: what its text shows, else what it says. */
  static String ofPost(String text, Locale said) {
    return clear(beginning(text), CLEAR_TEXT).orElse(said.getLanguage());
  }

  /** The beginning of a text, which shows its language. */
  static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), ENOUGH));
  }

  /** Whether a word is too common to tell one title from another, in any language. */
  static boolean isSmall(String foldedWord) {
    return WEIGHTS.containsKey(foldedWord);
  }

  /** English writes without accents. */
  static boolean isAccented(String text) {
    return text.codePoints().anyMatch(c -> c > 0xBF && Character.isLetter(c));
  }

  private static String code(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }

  private static Optional<String> clear(String text, double least) {
    List<String> words = Likeness.words(text);
    double best = 0;
    double second = 0;
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Set<String>> each : WORDS.entrySet()) {
      double weight =
          words.stream().filter(each.getValue()::contains).mapToDouble(WEIGHTS::get).sum();
      if (weight > best) {
        second = best;
        best = weight;
        found = List.of(each.getKey());
      } else {
        second = Math.max(second, weight);
      }
    }
    return best >= least && second <= RIVAL * best ? found.stream().findFirst() : Optional.empty();
  }

  /** The script of most letters; the scripts of Japanese count as one. */
  private static Character.UnicodeScript script(String text) {
    Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .map(Tongue::family)
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Character.UnicodeScript, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Character.UnicodeScript.COMMON);
  }

  private static Character.UnicodeScript family(Character.UnicodeScript script) {
    return switch (script) {
      case HIRAGANA, KATAKANA -> Character.UnicodeScript.HAN;
      default -> script;
    };
  }
}
