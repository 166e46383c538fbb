package org.footfault.report.bibliography;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes the keys of a bibliography: {@code roe2015long}. Lower-case ASCII letters and digits only,
 * which every format and every program takes.
 */
final class Key {

  /** A shorter word of a title says little: “the”, “on”. */
  private static final int FEWEST_LETTERS = 4;

  private static final int LONGEST_WORD = 20;
  private static final int LETTERS = 26;

  private Key() {}

  static String of(Entry entry) {
    String author =
        entry.authors().stream().findFirst().map(a -> firstWord(a.name(), 2)).orElse("");
    String year = entry.issued().map(day -> String.valueOf(day.year())).orElse("");
    String title = entry.title().map(t -> firstWord(t, FEWEST_LETTERS)).orElse("");
    String key = author.isEmpty() ? title + year : author + year + title;
    return key.isEmpty() || Character.isDigit(key.charAt(0)) ? "work" + key : key;
  }

  /** What follows the key of the n-th work of that key: b, c, … z, aa, ab, … */
  static String suffix(int n) {
    StringBuilder letters = new StringBuilder();
    for (int rest = n; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /** The first word with so many letters; the first of all where none has. */
  private static String firstWord(String name, int letters) {
    String first = "";
    for (String word : ascii(name).split("[^a-z0-9]+")) {
      if (word.length() >= letters) {
        return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
      }
      first = first.isEmpty() ? word : first;
    }
    return first;
  }

  private static String ascii(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}’']", "")
        .toLowerCase(Locale.ROOT);
  }
}
