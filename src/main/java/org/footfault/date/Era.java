package org.footfault.date;

import java.util.List;

/**
 * Other ways to count the years than the one that sources are dated in: “2450 B.C.”, “B.E. 2558”,
 * “A.H. 1436”. Their numbers are no misprints.
 */
final class Era {

  private static final int LONGEST = 5;

  /** Letters behind a year, dots and blanks left out. */
  private static final List<String> BEHIND =
      List.of("BC", "BCE", "BP", "BE", "AH", "AM", "vChr", "vuZ", "avJC", "aC", "aEV");

  /** Letters before it. */
  private static final List<String> BEFORE = List.of("BE", "AH", "AM", "AUC");

  private Era() {}

  /** Whether the year from one token to another is counted in another era. */
  static boolean isOther(Tokens tokens, int from, int to) {
    return (mayBegin(tokens, to) && isBehind(tokens, to))
        || (mayEnd(tokens, from - 1) && isBefore(tokens, from));
  }

  /** Whether a word is short and begins as the letters behind a year do: a quick look. */
  private static boolean mayBegin(Tokens tokens, int i) {
    return tokens.type(i) == Tokens.WORD
        && tokens.length(i) <= 3
        && "BAva".indexOf(tokens.text.charAt(tokens.start(i))) >= 0;
  }

  /** Whether a word, perhaps with its dot, ends as the letters before a year do: a quick look. */
  private static boolean mayEnd(Tokens tokens, int i) {
    int word = tokens.isSign(i, '.') ? i - 1 : i;
    return tokens.type(word) == Tokens.WORD
        && tokens.length(word) <= 3
        && "EHMC".indexOf(tokens.text.charAt(tokens.end(word) - 1)) >= 0;
  }

  private static boolean isBehind(Tokens tokens, int from) {
    StringBuilder letters = new StringBuilder(LONGEST);
    int i = from;
    while (letters.length() < LONGEST && isPart(tokens, i)) {
      if (tokens.type(i) == Tokens.WORD) {
        letters.append(tokens.word(i));
        if (BEHIND.contains(letters.toString()) && !isPart(tokens, i + 1)) {
          return true;
        }
      }
      i++;
    }
    return BEHIND.contains(letters.toString());
  }

  private static boolean isBefore(Tokens tokens, int from) {
    StringBuilder letters = new StringBuilder(LONGEST);
    for (int i = from - 1; letters.length() < LONGEST && isPart(tokens, i); i--) {
      if (tokens.type(i) == Tokens.WORD) {
        letters.insert(0, tokens.word(i));
        if (BEFORE.contains(letters.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  /** A short word, or a sign inside an abbreviation. */
  private static boolean isPart(Tokens tokens, int i) {
    return tokens.type(i) == Tokens.WORD
        ? tokens.length(i) <= 3
        : tokens.isSign(i, '.') || tokens.isDash(i);
  }
}
