package org.footfault.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footfault.text.DataFile;

/** Tells the language of a text by the small words that every sentence of it needs. */
final class FunctionWords {

  private static final String FILE = "function-words.txt";

  /** So many words of a text are looked at, evenly from all of it. */
  private static final int SAMPLE = 4_000;

  /** A language's small words are about half of a text; a quarter are found in a lean one. */
  private static final double SHARE = 0.15;

  /** The best language must have this many times the words of the next. */
  private static final double MARGIN = 1.3;

  private static final int FEWEST = 2;

  /** A short sentence has so many words. */
  private static final int STRETCH = 12;

  /** So many small words of another language are no name. */
  private static final int PLAINLY = 4;

  private static final int PLAINLY_MORE = 3;

  /** From here on letters are Greek, Cyrillic and so on. */
  private static final int BEYOND_LATIN = 0x370;

  private static final List<String> LANGUAGES = new ArrayList<>();
  private static final Map<String, List<Integer>> WORDS = read();

  private FunctionWords() {}

  private static Map<String, List<Integer>> read() {
    Map<String, List<Integer>> words = new HashMap<>();
    for (String line : DataFile.lines(FunctionWords.class, FILE)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        learn(line.substring(0, colon), TextWords.of(line.substring(colon + 1)), words);
      }
    }
    return words;
  }

  private static void learn(String language, TextWords itsWords, Map<String, List<Integer>> words) {
    int number = LANGUAGES.size();
    LANGUAGES.add(language);
    for (int i = 0; i < itsWords.size(); i++) {
      List<Integer> languages = words.computeIfAbsent(itsWords.word(i), w -> new ArrayList<>());
      if (!languages.contains(number)) { // “a” and “à” fold to one word
        languages.add(number);
      }
    }
  }

  /** The language of a text; empty if its small words do not tell. */
  static Optional<String> language(TextWords text) {
    int step = 1 + (text.size() - 1) / SAMPLE;
    int size = (text.size() + step - 1) / step;
    int[] counts = new int[LANGUAGES.size()];
    for (int i = 0; i < text.size(); i += step) {
      for (int language : WORDS.getOrDefault(text.word(i), List.of())) {
        counts[language]++;
      }
    }
    int best = 0;
    int next = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        next = counts[best];
        best = i;
      } else {
        next = Math.max(next, counts[i]);
      }
    }
    boolean clear = counts[best] >= FEWEST && counts[best] >= size * SHARE;
    return clear && counts[best] >= next * MARGIN
        ? Optional.of(LANGUAGES.get(best))
        : Optional.empty();
  }

  /**
   * Whether a stretch of a text, about as long as a sentence, is plainly in another language or in
   * other letters than most of it.
   */
  static boolean isMixed(TextWords text) {
    Optional<String> language = language(text);
    if (language.isEmpty()) {
      return false;
    }
    int own = LANGUAGES.indexOf(language.get());
    boolean latin = isMostlyLatin(text);
    for (int from = 0; from + STRETCH <= text.size(); from += STRETCH / 2) {
      if (isOther(text, from, own) || isLatin(text, from) != latin) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(TextWords text, int from, int own) {
    int[] counts = new int[LANGUAGES.size()];
    for (int i = from; i < from + STRETCH; i++) {
      for (int language : WORDS.getOrDefault(text.word(i), List.of())) {
        counts[language]++;
      }
    }
    return Arrays.stream(counts).max().orElse(0) >= Math.max(PLAINLY, PLAINLY_MORE * counts[own]);
  }

  private static boolean isMostlyLatin(TextWords text) {
    int latin = 0;
    int all = 0;
    for (int from = 0; from + STRETCH <= text.size(); from += STRETCH) {
      latin += isLatin(text, from) ? 1 : 0;
      all++;
    }
    return latin * 2 >= all;
  }

  /** Whether most of the words of a stretch are in Latin letters, or figures. */
  private static boolean isLatin(TextWords text, int from) {
    int latin = 0;
    for (int i = from; i < from + STRETCH; i++) {
      latin += text.word(i).codePointAt(0) < BEYOND_LATIN ? 1 : 0;
    }
    return latin * 4 >= STRETCH;
  }
}
