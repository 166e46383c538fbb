package org.footfault.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A count.
 *
 * @param key the word that the filters use
 * @param name for people
 * @param symbol goes with it
 * @param count how many
 */
public record Tally(String key, String name, String symbol, long count) {

  /** The counts of several lists, added up by their keys, in the order of first sight. */
  static List<Tally> sum(List<List<Tally>> lists) {
    Map<String, Tally> sums = new LinkedHashMap<>();
    for (List<Tally> list : lists) {
      for (Tally tally : list) {
        sums.merge(tally.key(), tally, Tally::plus);
      }
    }
    return List.copyOf(sums.values());
  }

  private Tally plus(Tally other) {
    return new Tally(key, name, symbol, count + other.count);
  }
}
