package org.footfault.post;

import org.footfault.post.PostBuilder.Look;
import org.jsoup.parser.Parser;

/** Letters as a reader sees them, each with the place in the file that it comes from. */
final class AlignedText {

  /** The longest entity name there is has 33 letters. */
  private static final int LONGEST_ENTITY = 34;

  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** What stands in a file for a letter that is meant. */
  enum Escapes {
    /** An entity: “&amp;nbsp;”. */
    ENTITIES,
    /** An entity, or a backslash before a sign. */
    ENTITIES_AND_BACKSLASHES
  }

  private AlignedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Lines up decoded text with the stretch of the file that it was decoded from. */
  static AlignedText of(String text, String file, int start, int end, Escapes escapes) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int at = 0;
    int place = start;
    while (place < end && at < text.length()) {
      int width = 1;
      String letters = file.substring(place, place + 1);
      if (file.charAt(place) == '\\'
          && escapes == Escapes.ENTITIES_AND_BACKSLASHES
          && place + 1 < end
          && text.charAt(at) == file.charAt(place + 1)) {
        letters = file.substring(place + 1, place + 2);
        width = 2;
      } else if (file.charAt(place) == '&') {
        int semicolon = semicolon(file, place, Math.min(end, place + LONGEST_ENTITY));
        if (semicolon > 0) {
          String entity = file.substring(place, semicolon + 1);
          String decoded = Parser.unescapeEntities(entity, false);
          if (!decoded.equals(entity)) {
            letters = decoded;
            width = entity.length();
          }
        }
      }
      if (!text.startsWith(letters, at)) {
        return inOnePiece(text, start, end);
      }
      for (int k = 0; k < letters.length(); k++) {
        starts[at] = place;
        ends[at++] = place + width;
      }
      place += width;
    }
    return at == text.length() ? new AlignedText(text, starts, ends) : inOnePiece(text, start, end);
  }

  private static int semicolon(String file, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (file.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private static AlignedText inOnePiece(String text, int start, int end) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    java.util.Arrays.fill(starts, start);
    java.util.Arrays.fill(ends, end);
    return new AlignedText(text, starts, ends);
  }

  /** Where the letter at an offset begins in the file. */
  int start(int offset) {
    return starts[offset];
  }

  /** Where the letter at an offset ends in the file. */
  int end(int offset) {
    return ends[offset];
  }

  /** Whether the letter at an offset stands in the file as it is. */
  boolean isCopied(int offset) {
    return ends[offset] - starts[offset] == 1;
  }

  /** Adds the letters from an offset on, white space collapsed. */
  void put(PostBuilder builder, int from, Look look) {
    put(builder, from, text.length(), look);
  }

  /** Adds the letters between two offsets, white space collapsed. */
  void put(PostBuilder builder, int from, int to, Look look) {
    int i = from;
    while (i < to) {
      if (isSpace(text.charAt(i))) {
        if (!isSpace(builder.last())) {
          builder.standFor(" ", starts[i], ends[i], look);
        }
        i++;
      } else if (isInvisible(text.charAt(i))) {
        i++;
      } else if (isCopied(i)) {
        int end = i + 1;
        while (end < to
            && !isSpace(text.charAt(end))
            && !isInvisible(text.charAt(end))
            && ends[end] - starts[end] == 1
            && starts[end] == starts[end - 1] + 1) {
          end++;
        }
        builder.copy(text.substring(i, end), starts[i], look);
        i = end;
      } else {
        int end = i + 1;
        while (end < to && starts[end] == starts[i] && !isSpace(text.charAt(end))) {
          end++;
        }
        builder.standFor(text.substring(i, end), starts[i], ends[i], look);
        i = end;
      }
    }
  }

  /** Whether it only says where a word may be broken. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\ufeff';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
