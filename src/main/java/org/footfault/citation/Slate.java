package org.footfault.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.footfault.text.Span;

/**
 * A stretch of a post's text, made easy to read: white space of every kind is one space, and what
 * was already understood (addresses, remarks) can be wiped off. Each character knows where it came
 * from, so that a claim gives the post's own letters.
 */
final class Slate {

  private final String post;
  private final String text;
  private final int[] origins;
  private final Scan scan;

  private Slate(String post, String text, int[] origins) {
    this.post = post;
    this.text = text;
    this.origins = origins;
    this.scan = Scan.of(text);
  }

  static Slate of(String post, Span span) {
    StringBuilder text = new StringBuilder(span.length());
    int[] origins = new int[span.length()];
    for (int i = span.start(); i < span.end(); i++) {
      char c = post.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
      if (c == '\u00AD' || c == '\u200B' || !blank && Character.isISOControl(c)) {
        continue;
      }
      boolean doubled = blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
      if (!doubled) {
        origins[text.length()] = i;
        text.append(blank ? ' ' : c == '\u2011' ? '-' : c);
      }
    }
    return new Slate(post, text.toString(), origins);
  }

  String text() {
    return text;
  }

  /** What shows in the text at first sight. */
  Scan scan() {
    return scan;
  }

  int length() {
    return text.length();
  }

  /** Where the lines of the post end, as far as this slate holds them. */
  Breaks breaks() {
    List<Integer> paragraphs = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      int ends = text.charAt(i) == ' ' ? lineEnds(origins[i], origins[i + 1]) : 0;
      if (ends > 0) {
        (ends > 1 ? paragraphs : lines).add(i);
      }
    }
    return paragraphs.isEmpty() && lines.isEmpty() ? Breaks.NONE : new Breaks(paragraphs, lines);
  }

  private int lineEnds(int from, int to) {
    int ends = 0;
    for (int i = from; i < to; i++) {
      ends += post.charAt(i) == '\n' ? 1 : 0;
    }
    return ends;
  }

  /** The post's span of a stretch of this slate; the stretch must not be empty. */
  Span original(int from, int to) {
    return new Span(origins[from], origins[to - 1] + 1);
  }

  /** The post's letters of a stretch. */
  String written(int from, int to) {
    return original(from, to).in(post);
  }

  /** The post's letters at a place of the post. */
  String letters(Span span) {
    return span.in(post);
  }

  <T> Claim<T> claim(T value, int from, int to, double confidence) {
    Span span = original(from, to);
    String written = span.in(post);
    // of a hundred thousand notes most fields would be kept twice
    return new Claim<>(
        value, value instanceof String s && s.equals(written) ? s : written, span, confidence);
  }

  /** Where a stretch of the post stands in this slate; nothing if no letter of it is left. */
  int[] place(Span span) {
    int from = indexOf(span.start());
    int to = indexOf(span.end());
    return to > from ? new int[] {from, to} : Draft.NOTHING;
  }

  /** The first letter of this slate that stands at a place of the post, or behind it. */
  private int indexOf(int offset) {
    int found = Arrays.binarySearch(origins, 0, text.length(), offset);
    return found < 0 ? -found - 1 : found;
  }

  /** This slate without some stretches of it, sorted and apart. */
  Slate without(List<Span> wiped) {
    if (wiped.isEmpty()) {
      return this;
    }
    StringBuilder left = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    int from = 0;
    for (Span hole : wiped) {
      from = copy(left, places, from, hole.start());
      from = Math.max(from, hole.end());
    }
    copy(left, places, from, text.length());
    return new Slate(post, left.toString(), Arrays.copyOf(places, Math.max(1, left.length())));
  }

  private int copy(StringBuilder left, int[] places, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean doubled = c == ' ' && (left.isEmpty() || left.charAt(left.length() - 1) == ' ');
      if (!doubled) {
        places[left.length()] = origins[i];
        left.append(c);
      }
    }
    return Math.max(from, to);
  }

  /** The part of this slate between two places. */
  Slate part(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    return new Slate(
        post, text.substring(from, to), Arrays.copyOfRange(origins, from, Math.max(from + 1, to)));
  }
}
