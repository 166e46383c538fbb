package org.footfault.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the parts of a quotation in a source, word for word, in order and each within reach of
 * the one before.
 */
final class ExactSearch {

  /** So many words of the source may stand in the place of what a writer put in. */
  private static final int INSTEAD = 25;

  /** So many words may be left out at one mark: some four printed pages. */
  static final int REACH = 1500;

  /** So many comparisons of words a quotation is worth; hostile texts would need more. */
  private static final int WORK = 20_000_000;

  private final SourceText source;
  private int work;

  ExactSearch(SourceText source) {
    this.source = source;
  }

  /** A stretch of the source, in words, half-open. */
  record Stretch(int from, int to) {}

  /** Words between two marks, and how far they may be from the part before. */
  record Part(int[] ids, int reach) {}

  /** The parts of a quotation; words that are not in the source have the number -1. */
  List<Part> parts(List<QuotedWords.Token> tokens) {
    List<Part> parts = new ArrayList<>();
    int[] ids = new int[tokens.size()];
    int size = 0;
    int reach = 0;
    for (QuotedWords.Token token : tokens) {
      if (token.kind() == QuotedWords.Kind.WORD) {
        ids[size++] = source.id(token.word());
        continue;
      }
      if (size > 0) {
        parts.add(new Part(Arrays.copyOf(ids, size), reach));
        size = 0;
        reach = 0;
      }
      reach += token.kind() == QuotedWords.Kind.GAP ? REACH : INSTEAD;
    }
    if (size > 0) {
      parts.add(new Part(Arrays.copyOf(ids, size), reach));
    }
    return parts;
  }

  /** The first places of all parts in order; empty if there are none, or if it takes too long. */
  Optional<List<Stretch>> find(List<Part> parts) {
    List<int[]> all = new ArrayList<>();
    for (Part part : parts) {
      int[] places = places(part.ids());
      if (places.length == 0) {
        return Optional.empty();
      }
      all.add(places);
    }
    return chained(parts, all);
  }

  /** Every place where words stand in this order, ascending. */
  int[] places(int[] ids) {
    int rarest = 0;
    for (int i = 0; i < ids.length; i++) {
      if (source.count(ids[i]) < source.count(ids[rarest])) {
        rarest = i;
      }
    }
    int[] found = new int[8];
    int size = 0;
    for (int k = 0; k < source.count(ids[rarest]) && work < WORK; k++) {
      int place = source.place(ids[rarest], k) - rarest;
      if (place >= 0 && stands(ids, place)) {
        found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
        found[size++] = place;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private boolean stands(int[] ids, int place) {
    if (place + ids.length > source.size()) {
      return false;
    }
    for (int i = 0; i < ids.length; i++) {
      work++;
      if (source.idAt(place + i) != ids[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * For each place of a part the nearest place of the part before that is itself reached from the
   * first.
   */
  private static Optional<List<Stretch>> chained(List<Part> parts, List<int[]> all) {
    List<int[]> before = new ArrayList<>();
    int[] reached = new int[all.get(0).length];
    before.add(reached);
    for (int p = 1; p < parts.size(); p++) {
      int[] from = before.get(p - 1);
      int[] here = all.get(p);
      int[] links = new int[here.length];
      int length = parts.get(p - 1).ids().length;
      int last = -1;
      int k = 0;
      for (int i = 0; i < here.length; i++) {
        for (; k < from.length && all.get(p - 1)[k] + length <= here[i]; k++) {
          last = from[k] >= 0 ? k : last;
        }
        boolean near = last >= 0 && here[i] - all.get(p - 1)[last] - length <= parts.get(p).reach();
        links[i] = near ? last : -1;
      }
      before.add(links);
    }
    int[] ends = before.get(parts.size() - 1);
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] >= 0) {
        return Optional.of(traced(parts, all, before, i));
      }
    }
    return Optional.empty();
  }

  private static List<Stretch> traced(
      List<Part> parts, List<int[]> all, List<int[]> before, int end) {
    List<Stretch> stretches = new ArrayList<>();
    int at = end;
    for (int p = parts.size() - 1; p >= 0; p--) {
      int from = all.get(p)[at];
      stretches.add(0, new Stretch(from, from + parts.get(p).ids().length));
      at = before.get(p)[at];
    }
    return stretches;
  }
}
