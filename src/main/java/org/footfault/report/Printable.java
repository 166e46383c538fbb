package org.footfault.report;

/**
 * Text from outside, made safe to show: nothing in it can move a cursor, change a colour, or turn
 * the direction of the words around it.
 */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * The text without control characters (C0 and C1), bidirectional controls, byte order marks and
   * tag characters; a tab or line end becomes a space, half a surrogate pair becomes U+FFFD.
   */
  public static String of(String text) {
    if (text.codePoints().allMatch(Printable::isHarmless)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (isHarmless(c)) {
      shown.appendCodePoint(c);
    } else if (isBreak(c)) {
      shown.append(' ');
    } else if (isHalf(c)) {
      shown.appendCodePoint(REPLACEMENT);
    }
  }

  static boolean isHarmless(int c) {
    boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    return !control && !isBreak(c) && !isHalf(c) && !turnsOrHides(c);
  }

  private static boolean isBreak(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** Bidirectional controls, interlinear annotations, byte order marks, tags, noncharacters. */
  private static boolean turnsOrHides(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || c == 0xFEFF
        || (c >= 0xE0000 && c <= 0xE007F)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
