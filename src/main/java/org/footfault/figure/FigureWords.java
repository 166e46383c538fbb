package org.footfault.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.text.DataFile;

/** The words around numbers in one language; from {@code figure-words.txt}. */
final class FigureWords {

  private static final Map<String, FigureWords> LANGUAGES = read();

  private final String language;
  private final Map<String, Double> values = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, Set<Sort>> sorts = new HashMap<>();

  private FigureWords(String language) {
    this.language = language;
  }

  /** The sorts of words; the file explains them. */
  enum Sort {
    NUMBER,
    TIMES,
    SCALE,
    PART,
    JOINT,
    ONE,
    PERCENT,
    MONEY,
    MEASURE,
    ABOUT,
    MORE,
    LESS,
    SKIP,
    OF,
    PEOPLE
  }

  /** The words of a language, by its tag; empty for one that is not known. */
  static Optional<FigureWords> of(String language) {
    return Optional.ofNullable(LANGUAGES.get(language));
  }

  private static Map<String, FigureWords> read() {
    Map<String, FigureWords> languages = new HashMap<>();
    for (String line : DataFile.lines(FigureWords.class, "figure-words.txt")) {
      int colon = line.indexOf(": ");
      String[] head = line.substring(0, colon).split(" ");
      languages
          .computeIfAbsent(head[0], FigureWords::new)
          .learn(head[1], head[2], List.of(line.substring(colon + 2).split(" ")));
    }
    return languages;
  }

  private void learn(String sortName, String value, List<String> itsWords) {
    boolean hedge = sortName.equals("hedge");
    Sort sort = Sort.valueOf((hedge ? value : sortName).toUpperCase(Locale.ROOT));
    itsWords.forEach(
        word -> sorts.computeIfAbsent(word, w -> EnumSet.noneOf(Sort.class)).add(sort));
    switch (sort) {
      case NUMBER, TIMES, SCALE, PART ->
          itsWords.forEach(word -> values.put(word, Double.parseDouble(value)));
      case MONEY, MEASURE -> itsWords.forEach(word -> units.put(word, value));
      default -> {
        // the word is all there is to know
      }
    }
  }

  String language() {
    return language;
  }

  boolean is(Sort sort, String word) {
    return sorts.getOrDefault(word, Set.of()).contains(sort);
  }

  /** What a number, a multiplier, a scale or a part is worth. */
  double value(String word) {
    return values.getOrDefault(word, 0.0);
  }

  /** The name of a currency or a unit of measure. */
  String unit(String word) {
    return units.getOrDefault(word, "");
  }
}
