package org.footfault.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footfault.text.Span;

/** Things that stand somewhere in a text, found by a stretch that they overlap. */
final class Overlaps<T> {

  private record Entry<T>(int number, Span span, T thing) {}

  private final TreeMap<Integer, List<Entry<T>>> byStart = new TreeMap<>();
  private int size;
  private int longest;

  void add(Span span, T thing) {
    byStart
        .computeIfAbsent(span.start(), start -> new ArrayList<>())
        .add(new Entry<>(size++, span, thing));
    longest = Math.max(longest, span.length());
  }

  /** In the order in which they were added; an empty stretch overlaps what it lies in. */
  List<T> at(Span span) {
    Map<Integer, List<Entry<T>>> near =
        byStart.subMap(span.start() - longest, true, span.end(), true);
    return near.values().stream()
        .flatMap(List::stream)
        .filter(entry -> overlap(entry.span(), span))
        .sorted(Comparator.comparingInt(Entry::number))
        .map(Entry::thing)
        .toList();
  }

  private static boolean overlap(Span a, Span b) {
    return a.overlaps(b) || (a.isEmpty() && b.contains(a)) || (b.isEmpty() && a.contains(b));
  }
}
