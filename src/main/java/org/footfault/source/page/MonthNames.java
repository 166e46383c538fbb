package org.footfault.source.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;

/** The months in the languages of the pages, from {@code months.txt} beside this class. */
final class MonthNames {

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (String line : DataFile.lines(MonthNames.class, "months.txt")) {
      List<String> words = List.of(line.split(" "));
      words.stream().skip(1).forEach(w -> MONTHS.put(folded(w), Integer.valueOf(words.get(0))));
    }
  }

  private MonthNames() {}

  /** The number of the month, 1 to 12; 0 for a word that is none. Dots in it do not count. */
  static int number(String word) {
    return MONTHS.getOrDefault(folded(word), 0);
  }

  private static String folded(String word) {
    return Folding.fold(word.replace(".", "")).text();
  }
}
