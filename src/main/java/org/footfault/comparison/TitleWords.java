package org.footfault.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footfault.text.Likeness;

/**
 * The words that tell one work from another: those of a title, folded, without the small ones. Of a
 * script that parts no words, each two letters that stand side by side are one.
 */
final class TitleWords {

  private static final int FEWEST_LETTERS = 3;

  /** From here on, scripts write without spaces between words. */
  private static final int CJK = 0x2E80;

  private TitleWords() {}

  /** All words, small ones too, as they follow each other. */
  static List<String> inOrder(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Likeness.words(text)) {
      if (word.codePoints().anyMatch(c -> c >= CJK)) {
        words.addAll(pairs(word));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** The telling words. */
  static Set<String> of(String title) {
    Set<String> words = new LinkedHashSet<>(inOrder(title));
    words.removeIf(word -> Tongue.isSmall(word) || isShort(word));
    return words;
  }

  private static boolean isShort(String word) {
    return word.length() < FEWEST_LETTERS
        && !Character.isDigit(word.charAt(0))
        && word.codePointAt(0) < CJK;
  }

  private static List<String> pairs(String word) {
    List<String> pairs = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      boolean wide = word.charAt(from) >= CJK;
      int to = from;
      while (to < word.length() && word.charAt(to) >= CJK == wide) {
        to++;
      }
      if (!wide || to - from == 1) {
        pairs.add(word.substring(from, to));
      }
      for (int i = from; wide && i + 1 < to; i++) {
        pairs.add(word.substring(i, i + 2));
      }
      from = to;
    }
    return pairs;
  }
}
