package org.footfault.quotation;

import java.util.regex.Pattern;

/**
 * Letters that a machine misread when a printed page was scanned: “sha11” for “shall”, “northem”
 * for “northern”. Nobody who quotes such a source repeats them.
 */
final class ScanError {

  /** Takes “sha11”, “si1t”, “c0uncil”; refuses “mp3”, “1st”. */
  private static final Pattern MIXED =
      Pattern.compile("\\p{L}{2,}[0156][\\p{L}0156]*|\\p{L}[0156]+\\p{L}{2,}");

  private ScanError() {}

  /** Whether a word looks as if letters had been read as figures. */
  static boolean isMixed(String word) {
    return MIXED.matcher(word).matches();
  }

  /**
   * Whether a word of a source may be the quoted one, misread.
   *
   * @param scanned whether other words of the source show that it is a scan
   */
  static boolean isOf(String quoted, String said, boolean scanned) {
    return (isMixed(said) || scanned)
        && quoted.chars().noneMatch(Character::isDigit)
        && normal(quoted).equals(normal(said));
  }

  private static String normal(String word) {
    return word.replace('0', 'o')
        .replace('1', 'l')
        .replace('5', 's')
        .replace('6', 'b')
        .replace('i', 'l')
        .replace("rn", "m")
        .replace("vv", "w");
  }
}
