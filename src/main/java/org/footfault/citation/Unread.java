package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import org.footfault.text.Span;

/** Finds, in a citation that was read, the stretches that nobody understood. */
final class Unread {

  private static final int FEWEST_LETTERS = 2;

  private final Slate rest;
  private final String text;
  private final boolean[] read;

  /** What is left of a piece, without what was taken off under its own name. */
  Unread(Slate rest) {
    this.rest = rest;
    this.text = rest.text();
    this.read = new boolean[text.length() + 1];
  }

  void read(int[] part) {
    if (Draft.has(part)) {
      for (int i = part[0]; i < part[1]; i++) {
        read[i] = true;
      }
    }
  }

  /** The stretches between what was read that hold words, in the post's places. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean open = i < text.length() && !read[i];
      if (open && start < 0) {
        start = i;
      } else if (!open && start >= 0) {
        add(spans, start, i);
        start = -1;
      }
    }
    return spans;
  }

  private void add(List<Span> spans, int from, int to) {
    List<int[]> words = Words.of(text, from, to);
    int first = 0;
    int last = words.size();
    while (first < last && isEmpty(words.get(first))) {
      first++;
    }
    while (last > first && isEmpty(words.get(last - 1))) {
      last--;
    }
    if (first == last) {
      return;
    }
    int start = Words.trimStart(text, words.get(first)[0], to, ",.;:()[]“”\"'‘’<>");
    int end = Words.trimEnd(text, start, words.get(last - 1)[1], ",.;:()[]“”\"'‘’<>");
    if (end - start >= FEWEST_LETTERS) {
      split(spans, start, end);
    }
  }

  /** A stretch over something that was taken off is two in the post. */
  private void split(List<Span> spans, int from, int to) {
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean gap = i < to && rest.original(i - 1, i + 1).length() > 2;
      if (gap || i == to) {
        int first = Words.trimStart(text, start, i, "");
        int last = Words.trimEnd(text, first, i, "");
        if (last > first) {
          spans.add(rest.original(first, last));
        }
        start = i;
      }
    }
  }

  private boolean isEmpty(int[] word) {
    for (int i = word[0]; i < word[1]; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return Lexicon.CONNECTING_WORDS.has(Words.bare(text.substring(word[0], word[1])));
      }
    }
    return true;
  }
}
