package org.footfault.date;

import java.text.Normalizer;

/** Folds single characters: lower case, without accents. A table, since the scanner asks often. */
final class Letters {

  private static final char[] FOLDED = new char[0x250];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      FOLDED[c] = Character.toLowerCase(parts.charAt(0));
    }
  }

  private Letters() {}

  static char folded(char c) {
    return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
  }

  static String folded(CharSequence word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isMark(word.charAt(i))) {
        out.append(folded(word.charAt(i)));
      }
    }
    return out.toString();
  }

  /** Whether this is an accent that stands behind its letter, as in decomposed text. */
  static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }

  static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c) || isMark(c);
  }

  static boolean isBlank(char c) {
    return c < 0x80 ? c <= ' ' : Character.isSpaceChar(c);
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** The digit that a letter is taken for, or -1: an O for 0, an l or I for 1. */
  static int lookalike(char c) {
    return switch (c) {
      case 'O', 'o', 'Q', 'D' -> 0;
      case 'l', 'I', 'i', '|' -> 1;
      case 'Z', 'z' -> 2;
      case 'S', 's' -> 5;
      case 'b', 'G' -> 6;
      case 'B' -> 8;
      case 'g', 'q' -> 9;
      default -> -1;
    };
  }
}
