package org.footfault.text;

import java.util.Arrays;

/** Where the lines of a text begin; turns offsets into lines and columns. */
public final class LineMap {

  private final int[] starts;
  private final int length;

  /** Reads the text once. A line ends with LF, CR LF, or a CR alone. */
  public LineMap(CharSequence text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crBeforeLf)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
    this.length = text.length();
  }

  /**
   * The line and column of an offset.
   *
   * @param offset in UTF-16 units, from 0 to the length of the text (the place after its end)
   */
  public Position position(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException("offset " + offset + " is outside 0.." + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }

  /** How many lines the text has; an empty text has one. */
  public int lines() {
    return starts.length;
  }
}
