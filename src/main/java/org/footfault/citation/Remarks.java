package org.footfault.citation;

import java.util.Locale;
import org.footfault.date.DateReader;

/**
 * Tells brackets that hold a remark, “(quoting the mayor)”, from those that belong to a citation.
 */
final class Remarks {

  private static final DateReader DATES = new DateReader();

  /** Brackets of so many words that end in a full stop are no part of any citation. */
  private static final int SURELY_A_SENTENCE = 10;

  private final Scan scan;
  private final String text;
  private final int firstLink;

  /**
   * @param firstLink where the first address begins
   */
  Remarks(Scan scan, int firstLink) {
    this.scan = scan;
    this.text = scan.text;
    this.firstLink = firstLink;
  }

  /** Whether the brackets hold a remark. */
  boolean isRemark(int open, int close) {
    String inside = text.substring(open + 1, close).strip();
    if (inside.isEmpty()) {
      return true;
    }
    if (Lexicon.COMMENTS.longestAt(inside, 0) > 0) {
      return true;
    }
    int words = Words.count(inside, 0, inside.length());
    if (text.charAt(open) == '('
        && words >= SURELY_A_SENTENCE
        && ".?!".indexOf(inside.charAt(inside.length() - 1)) >= 0) {
      return true;
    }
    boolean evidence = open > firstLink || hasDateBefore(open);
    if (!evidence) {
      return text.charAt(open) == '['
          && (inside.toLowerCase(Locale.ROOT).startsWith("en línea")
              || inside.toLowerCase(Locale.ROOT).startsWith("online"));
    }
    boolean quoted = "“\"‘'".indexOf(inside.charAt(0)) >= 0;
    boolean lower =
        Character.isLowerCase(inside.charAt(0))
            && words >= 3
            && (!Words.hasDigit(inside) || words >= 4 && proseWords(inside) > 0);
    boolean sentence =
        words >= 6
            && (inside.endsWith(".") || proseWords(inside) >= 2)
            && (words >= 12 && proseWords(inside) >= 2 || DATES.read(inside).isEmpty());
    boolean afterLink = open > firstLink && words <= 6 && DATES.read(inside).isEmpty();
    return quoted && open > 0 || lower || sentence || afterLink;
  }

  private boolean hasDateBefore(int at) {
    return !scan.dates().isEmpty() && scan.dates().get(0).span().end() <= at;
  }

  private static int proseWords(String inside) {
    int count = 0;
    for (int[] w : Words.of(inside, 0, inside.length())) {
      count += Lexicon.PROSE_WORDS.has(Words.bare(inside.substring(w[0], w[1]))) ? 1 : 0;
    }
    return count;
  }
}
