package org.footfault.source.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for many phrases in a text at one go, so that a long page costs no more for many signs. */
final class PhraseSearch {

  /** Two letters each, as {@link #pair} tells them; a wrong hit costs a comparison. */
  private static final int SLOTS = 1 << 12;

  private final Map<Integer, List<String>> byBeginning = new HashMap<>();
  private final boolean[] begins = new boolean[SLOTS];

  /**
   * @param phrases of two letters or more
   */
  PhraseSearch(List<String> phrases) {
    for (String phrase : phrases) {
      if (phrase.length() < 2) {
        throw new IllegalArgumentException("too short to tell anything: “" + phrase + "”");
      }
      int pair = pair(phrase.charAt(0), phrase.charAt(1));
      begins[pair] = true;
      byBeginning.computeIfAbsent(pair, p -> new ArrayList<>()).add(phrase);
    }
  }

  /** Whether one of the phrases stands anywhere in a text, within a word too. */
  boolean isIn(String text) {
    char[] letters = text.toCharArray(); // a long text is walked through faster so
    for (int i = 0; i + 1 < letters.length; i++) {
      int pair = pair(letters[i], letters[i + 1]);
      if (begins[pair] && startsAt(text, i, pair)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsAt(String text, int at, int pair) {
    for (String phrase : byBeginning.getOrDefault(pair, List.of())) {
      if (text.startsWith(phrase, at)) {
        return true;
      }
    }
    return false;
  }

  private static int pair(char first, char second) {
    return (first * 61 + second) & (SLOTS - 1);
  }
}
