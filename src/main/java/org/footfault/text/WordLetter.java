package org.footfault.text;

/** What words are made of, where nothing else counts: letters and numbers of any script. */
public final class WordLetter {

  private WordLetter() {}

  /** Whether a character, a Unicode code point, is of a word: general categories L and N. */
  public static boolean is(int codePoint) {
    return codePoint < 0x80 ? isPlain(codePoint) : isOther(codePoint);
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
  }

  private static boolean isOther(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
