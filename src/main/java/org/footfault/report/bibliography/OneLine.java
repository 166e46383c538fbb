package org.footfault.report.bibliography;

/** Text from a note, made fit for a format that counts in lines. */
final class OneLine {

  private OneLine() {}

  /** The text with each run of white space as one space, and without control characters. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
              boolean doubled = blank && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
              boolean odd = !blank && (Character.isISOControl(c) || isHalf(c));
              if (!doubled && !odd) {
                line.appendCodePoint(blank ? ' ' : c);
              }
            });
    return line.toString().strip();
  }

  /** Half of a surrogate pair, which UTF-8 cannot hold. */
  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
