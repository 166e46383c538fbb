package org.footfault.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The known word that is fewest slips away from the one that was written: letters put in, left
   * out, replaced, or two that changed places. Empty where a third of the letters or more would
   * have to change; then it is no slip.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    String word = written.toLowerCase(Locale.ROOT);
    Optional<String> nearest = Optional.empty();
    int fewest = Math.max(1, (word.length() - 1) / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < fewest) {
        int slips = slips(word, candidate.toLowerCase(Locale.ROOT));
        if (slips < fewest) {
          fewest = slips;
          nearest = Optional.of(candidate);
        }
      }
    }
    return nearest;
  }

  /** The optimal string alignment distance, row by row. */
  private static int slips(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
