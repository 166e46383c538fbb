package org.footfault.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Folds away what does not matter when two texts are compared: case, diacritics, the shape of
 * quotes and dashes, the kind and number of spaces, soft hyphens and other invisible characters.
 */
public final class Folding {

  /** What ASCII folds to; all of its spaces to a blank. */
  private static final char[] PLAIN = plain();

  private Folding() {}

  /** Folds a text and keeps, for each character of the result, the place that it came from. */
  public static Folded fold(String text) {
    Walk walk = new Walk(text.length());
    char[] chars = text.toCharArray(); // a long text is walked through faster so
    for (int i = 0; i < chars.length; ) {
      i = walk.takePlain(chars, i);
      if (i < chars.length) {
        int codePoint = text.codePointAt(i);
        walk.take(isSpace(codePoint) ? " " : letters(codePoint), i);
        i += Character.charCount(codePoint);
      }
    }
    return walk.folded();
  }

  /** The folded text alone, without the places that its letters came from: {@code fold(text)}. */
  public static String text(String text) {
    byte[] letters = new byte[text.length()];
    int length = 0;
    boolean spaceWaits = false;
    for (int i = 0; i < letters.length; i++) {
      char c = text.charAt(i);
      if (c >= PLAIN.length) {
        return fold(text).text();
      }
      char folded = PLAIN[c];
      if (folded == ' ') {
        spaceWaits = length > 0;
        continue;
      }
      if (spaceWaits) {
        letters[length++] = ' '; // there was one letter at least for it
        spaceWaits = false;
      }
      letters[length++] = (byte) folded;
    }
    return new String(letters, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static char[] plain() {
    char[] plain = new char[0x80];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = isSpace(c) ? ' ' : c == '`' ? '\'' : Character.toLowerCase(c);
    }
    return plain;
  }

  /** Puts the folded letters one behind the other, and one blank where spaces were. */
  private static final class Walk {
    private final int originalLength;
    private char[] letters;
    private int[] origins;
    private int length;
    private boolean spaceWaits;

    Walk(int originalLength) {
      this.originalLength = originalLength;
      this.letters = new char[originalLength + 1];
      this.origins = new int[originalLength + 1];
    }

    /**
     * Takes what is ASCII, as most of most texts is.
     *
     * @return where something else begins
     */
    int takePlain(char[] text, int from) {
      int i = from;
      int last = length;
      boolean waits = spaceWaits;
      // Each letter and the blank before it come from a character of their own.
      if (letters.length - last < text.length - i + 1) {
        grow(Math.max(last + text.length - i + 1, letters.length * 2));
      }
      for (; i < text.length && text[i] < PLAIN.length; i++) {
        char folded = PLAIN[text[i]];
        if (folded == ' ') {
          waits = last > 0;
          continue;
        }
        if (waits) {
          letters[last] = ' ';
          origins[last++] = i - 1;
          waits = false;
        }
        letters[last] = folded;
        origins[last++] = i;
      }
      length = last;
      spaceWaits = waits;
      return i;
    }

    void take(String folded, int origin) {
      for (int k = 0; k < folded.length(); k++) {
        take(folded.charAt(k), origin);
      }
    }

    private void take(char folded, int origin) {
      if (folded == ' ') {
        spaceWaits = length > 0;
        return;
      }
      if (spaceWaits) {
        put(' ', origin - 1);
        spaceWaits = false;
      }
      put(folded, origin);
    }

    private void put(char folded, int origin) {
      if (length == letters.length) { // one letter may fold to several
        grow(length * 2 + 1);
      }
      letters[length] = folded;
      origins[length] = origin;
      length++;
    }

    private void grow(int size) {
      letters = Arrays.copyOf(letters, size);
      origins = Arrays.copyOf(origins, size);
    }

    Folded folded() {
      return new Folded(
          new String(letters, 0, length), Arrays.copyOf(origins, length), originalLength);
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** What a character beyond ASCII folds to: mostly one, several for ligatures, none for marks. */
  private static String letters(int c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x00B4, 0x2039, 0x203A -> "'";
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> "\"";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> "-";
      case 0x2026 -> "...";
      case 0x00DF -> "ss";
      case 0x00E6, 0x00C6 -> "ae";
      case 0x0153, 0x0152 -> "oe";
      case 0x00F8, 0x00D8 -> "o";
      case 0x0131 -> "i";
      case 0x0142, 0x0141 -> "l";
      default -> decomposed(c);
    };
  }

  private static String decomposed(int c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.CONTROL) {
      return "";
    }
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** A folded text that still knows where each of its characters came from. */
  public static final class Folded {

    private final String text;
    private final int[] origins;
    private final int originalLength;

    Folded(String text, int[] origins, int originalLength) {
      this.text = text;
      this.origins = origins;
      this.originalLength = originalLength;
    }

    /** The folded text: lower case, single spaces, none at the start or end. */
    public String text() {
      return text;
    }

    /** The stretch of the original text that a stretch of the folded one came from. */
    public Span original(Span folded) {
      if (folded.end() > text.length()) {
        throw new IllegalArgumentException(folded + " is outside the folded text");
      }
      int start = folded.start() < text.length() ? origins[folded.start()] : originalLength;
      int end = folded.end() < text.length() ? origins[folded.end()] : originalLength;
      return new Span(start, Math.max(start, end));
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
