package org.footfault.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike two texts are, once folded. */
public final class Likeness {

  private Likeness() {}

  /**
   * The share of words that two texts have in common, each word counted as often as it occurs: 1.0
   * for the same words in any order, 0.0 for none (the Dice coefficient over words). Two texts
   * without any word are alike if they fold to the same.
   */
  public static double of(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return Folding.fold(a).text().equals(Folding.fold(b).text()) ? 1.0 : 0.0;
    }
    return 2.0 * shared(left, right) / (left.size() + right.size());
  }

  /** The share of the words of {@code part} that {@code whole} also has, 0.0 to 1.0. */
  public static double contained(String part, String whole) {
    List<String> wanted = words(part);
    return wanted.isEmpty() ? 0.0 : (double) shared(wanted, words(whole)) / wanted.size();
  }

  /** The words of a text, folded, without punctuation and apostrophes; a number is a word. */
  public static List<String> words(String text) {
    String folded = Folding.fold(text).text();
    char[] letters = folded.toCharArray(); // a long text is walked through faster so
    List<String> words = new ArrayList<>();
    int length = 0; // of the word at hand, which stands at the beginning of the letters
    for (int i = 0; i < letters.length; ) {
      char c = letters[i];
      int codePoint = Character.isHighSurrogate(c) ? folded.codePointAt(i) : c;
      int next = i + Character.charCount(codePoint);
      if (WordLetter.is(codePoint)) {
        while (i < next) {
          letters[length++] = letters[i++];
        }
      } else if (c != '\'' && length > 0) {
        words.add(new String(letters, 0, length));
        length = 0;
      }
      i = next;
    }
    if (length > 0) {
      words.add(new String(letters, 0, length));
    }
    return Collections.unmodifiableList(words);
  }

  private static int shared(List<String> left, List<String> right) {
    Map<String, Integer> counts = new HashMap<>();
    left.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : right) {
      int count = counts.getOrDefault(word, 0);
      if (count > 0) {
        counts.put(word, count - 1);
        shared++;
      }
    }
    return shared;
  }
}
