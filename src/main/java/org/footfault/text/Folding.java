package org.footfault.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Folds away what does not matter when two texts are compared: case, diacritics, the shape of
 * quotes and dashes, the kind and number of spaces, soft hyphens and other invisible characters.
 */
public final class Folding {

  private Folding() {}

  /** Folds a text and keeps, for each character of the result, the place that it came from. */
  public static Folded fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 1];
    boolean spaceWaits = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int width = Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        spaceWaits = !folded.isEmpty();
      } else {
        String letters = letters(codePoint);
        if (!letters.isEmpty() && spaceWaits) {
          origins = put(origins, folded.length(), i - 1);
          folded.append(' ');
          spaceWaits = false;
        }
        for (int k = 0; k < letters.length(); k++) {
          origins = put(origins, folded.length(), i);
          folded.append(letters.charAt(k));
        }
      }
      i += width;
    }
    return new Folded(folded.toString(), Arrays.copyOf(origins, folded.length()), text.length());
  }

  private static int[] put(int[] origins, int at, int origin) {
    int[] room = at < origins.length ? origins : Arrays.copyOf(origins, at * 2 + 1);
    room[at] = origin;
    return room;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** What one character folds to: mostly one character, several for ligatures, none for marks. */
  private static String letters(int c) {
    if (c < 0x80) {
      return c == '`' ? "'" : String.valueOf((char) Character.toLowerCase(c));
    }
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
