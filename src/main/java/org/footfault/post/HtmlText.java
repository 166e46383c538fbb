package org.footfault.post;

import org.footfault.post.PostBuilder.Look;
import org.jsoup.parser.Parser;

/** The letters of a text node, each with the place in the file that it comes from. */
final class HtmlText {

  /** The longest entity name there is has 33 letters. */
  private static final int LONGEST_ENTITY = 34;

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private HtmlText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Lines up decoded text with the stretch of the file that it was decoded from. */
  static HtmlText of(String text, String file, int start, int end) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int at = 0;
    int place = start;
    while (place < end && at < text.length()) {
      int width = 1;
      String letters = file.substring(place, place + 1);
      if (file.charAt(place) == '&') {
        int semicolon = file.indexOf(';', place);
        if (semicolon > 0 && semicolon < Math.min(end, place + LONGEST_ENTITY)) {
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
    return at == text.length() ? new HtmlText(text, starts, ends) : inOnePiece(text, start, end);
  }

  private static HtmlText inOnePiece(String text, int start, int end) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    java.util.Arrays.fill(starts, start);
    java.util.Arrays.fill(ends, end);
    return new HtmlText(text, starts, ends);
  }

  /** Adds the letters from an offset on, white space collapsed. */
  void put(PostBuilder builder, int from, Look look) {
    int i = from;
    while (i < text.length()) {
      if (isSpace(text.charAt(i))) {
        if (!isSpace(builder.last())) {
          builder.standFor(" ", starts[i], ends[i], look);
        }
        i++;
      } else if (ends[i] - starts[i] == 1) {
        int end = i + 1;
        while (end < text.length()
            && !isSpace(text.charAt(end))
            && ends[end] - starts[end] == 1
            && starts[end] == starts[end - 1] + 1) {
          end++;
        }
        builder.copy(text.substring(i, end), starts[i], look);
        i = end;
      } else {
        int end = i + 1;
        while (end < text.length() && starts[end] == starts[i] && !isSpace(text.charAt(end))) {
          end++;
        }
        builder.standFor(text.substring(i, end), starts[i], ends[i], look);
        i = end;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
