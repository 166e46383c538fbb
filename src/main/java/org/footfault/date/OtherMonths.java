package org.footfault.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footfault.text.DataFile;

/**
 * The months of languages that are not read otherwise, from {@code other-months.names}: Polish,
 * Swedish, Turkish and more. A date that has one is read; above all, the month is no misspelling.
 *
 * <p>Loaded when first asked for: most notes have none.
 */
final class OtherMonths {

  private static final String FILE = "other-months.names";
  private static final Map<String, List<Integer>> MONTHS = load();

  private OtherMonths() {}

  /**
   * The months that a word names: one; two where it is one month in one language and another in the
   * next (“listopada”); none.
   */
  static List<Integer> named(String word) {
    return MONTHS.getOrDefault(Letters.folded(word), List.of());
  }

  private static Map<String, List<Integer>> load() {
    Map<String, List<Integer>> months = new HashMap<>();
    for (String line : DataFile.lines(OtherMonths.class, FILE)) {
      learn(line.split(" "), months);
    }
    return months;
  }

  private static void learn(String[] fields, Map<String, List<Integer>> months) {
    int month = Integer.parseInt(fields[1]);
    for (int i = 2; i < fields.length; i++) {
      List<Integer> named =
          months.computeIfAbsent(Letters.folded(fields[i]), word -> new ArrayList<>(1));
      if (!named.contains(month)) {
        named.add(month);
      }
    }
  }
}
