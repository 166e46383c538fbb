package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;

/** Looks at the words of a text: their case, their kind, where they begin and end. */
final class Words {

  /** To look further than a limit through so few letters takes less time than to look for it. */
  private static final int SHORT = 512;

  private Words() {}

  /** The words of a stretch, as {@code start, end} pairs, parted by blanks. */
  static List<int[]> of(String text, int from, int to) {
    List<int[]> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean blank = i == to || text.charAt(i) == ' ';
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        words.add(new int[] {start, i});
        start = -1;
      }
    }
    return words;
  }

  /** How many words a stretch has. */
  static int count(String text, int from, int to) {
    int words = 0;
    boolean blankBefore = true;
    for (int i = from; i < to; i++) {
      boolean blank = text.charAt(i) == ' ';
      words += blankBefore && !blank ? 1 : 0;
      blankBefore = blank;
    }
    return words;
  }

  /** A word without the punctuation around it; the full stop of an abbreviation stays. */
  static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to
        && !isLetter(word.charAt(from))
        && "([“‘\"'«„‹<".indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from
        && !isLetter(word.charAt(to - 1))
        && ",;:!?)]”’\"'»“›>".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }

  /** One of a to z: most characters are, and need not be looked for among signs. */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isCapital(String word) {
    String bare = bare(word);
    return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
  }

  /** Capital letters only, two at least. */
  static boolean isShouted(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Takes “J.”, “J.-P.”, “J.P.”, “K” and “Yu.”; refuses “Jo”, “U.S.”. */
  static boolean isInitials(String word) {
    String bare = bare(word);
    if (bare.isEmpty() || bare.length() > 8 || !Character.isUpperCase(bare.charAt(0))) {
      return false;
    }
    if (bare.length() == 1) {
      return true;
    }
    int run = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLetter(c)) {
        run++;
        if (run > 2 || run == 2 && !Character.isLowerCase(c)) {
          return false;
        }
      } else if (c == '.') {
        run = 0;
      } else if (c != '-' && c != '‐' && c != '\'' && c != '’') {
        return false;
      }
    }
    return run == 0 && !bare.equals("U.S.") && !bare.equals("U.N.") && !bare.equals("E.U.");
  }

  /** The end of a stretch without the punctuation and blanks at its end. */
  static int trimEnd(String text, int from, int to, String signs) {
    int end = to;
    while (end > from && isSign(text.charAt(end - 1), signs)) {
      end--;
    }
    return end;
  }

  static int trimStart(String text, int from, int to, String signs) {
    int start = from;
    while (start < to && isSign(text.charAt(start), signs)) {
      start++;
    }
    return start;
  }

  private static boolean isSign(char c, String signs) {
    return c == ' ' || !isLetter(c) && signs.indexOf(c) >= 0;
  }

  /** Whether these letters stand at a place, whatever their case. */
  static boolean isAt(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  /**
   * A number without its sign or ordinal: 1 to 9 digits from a place; the end of it, or the place.
   */
  static int digitsEnd(String text, int from, int to) {
    int i = from;
    while (i < to && i - from < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** Where a sign first stands from a place, before a limit; −1 if it does not. */
  static int indexOf(String text, String sign, int from, int limit) {
    int last = Math.min(limit, text.length()) - sign.length();
    if (text.length() - from <= SHORT) {
      int at = text.indexOf(sign, from);
      return at <= last ? at : -1;
    }
    char first = sign.charAt(0);
    for (int i = Math.max(0, from); i <= last; i++) {
      if (text.charAt(i) == first && text.startsWith(sign, i)) {
        return i;
      }
    }
    return -1;
  }
}
