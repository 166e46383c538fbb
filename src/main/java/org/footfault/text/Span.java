package org.footfault.text;

/**
 * A stretch of a text, half-open: the character at {@code start} belongs to it, the one at {@code
 * end} does not.
 *
 * @param start offset of the first character, in UTF-16 units, 0 or more
 * @param end offset after the last character, in UTF-16 units, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses a negative start and an end before the start. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units in this span; 0 for an empty one. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the other span lies wholly in this one; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the character at this offset belongs to the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch, {@code by} units further on (back, if negative). */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The words of the text at this span. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span without the white space at its two ends; an empty span if there is nothing else. */
  public Span strip(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
