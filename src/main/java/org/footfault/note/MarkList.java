package org.footfault.note;

import java.util.ArrayList;
import java.util.List;
import org.footfault.text.Span;

/**
 * Reads the numbers of a mark that leads to several notes: {@code 1, 2}, {@code 1–3}, {@code 4}.
 */
final class MarkList {

  private static final String SEPARATORS = ",;-–";

  private MarkList() {}

  /**
   * One number of a list.
   *
   * @param span where it is written; those between the ends of a range stand at its second end
   */
  record Item(String name, Span span) {}

  /**
   * The numbers that fill a span of the text, in their order.
   *
   * @return nothing, if the span holds anything but numbers and what separates them
   */
  static List<Item> items(String text, Span span) {
    List<Item> items = new ArrayList<>();
    int i = span.start();
    int last = -1;
    boolean range = false;
    while (i < span.end()) {
      int start = skipSpaces(text, i, span.end());
      int end = start;
      while (end < span.end() && isDigit(text.charAt(end))) {
        end++;
      }
      if (end == start || end - start > Label.MOST_DIGITS) {
        return List.of();
      }
      Span written = new Span(start, end);
      int number = Integer.parseInt(written.in(text));
      if (range && number - last <= MarkRange.LONGEST) {
        for (int n = last + 1; n < number; n++) {
          items.add(new Item(String.valueOf(n), written));
        }
      }
      items.add(new Item(written.in(text), written));
      last = number;
      i = skipSpaces(text, end, span.end());
      if (i < span.end()) {
        char separator = text.charAt(i++);
        if (SEPARATORS.indexOf(separator) < 0) {
          return List.of();
        }
        range = separator == '-' || separator == '–';
      }
    }
    return items;
  }

  private static int skipSpaces(String text, int from, int limit) {
    int i = from;
    while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
