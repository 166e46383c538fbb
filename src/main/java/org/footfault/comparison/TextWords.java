package org.footfault.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a page’s text, in their order, held against those of a title. Words that stand far
 * apart on a long page are there by chance.
 */
final class TextWords {

  /** The lead of an article tells in so many words, small ones too, what its headline says. */
  private static final int CLOSE = 30;

  /** So many words of the text for each word of a long title. */
  private static final int CLOSE_EACH = 2;

  /** What stands so often in a text is what the text is about. */
  private static final int TOPIC = 3;

  private static final int NONE = -1;

  private final List<String> words;

  private TextWords(List<String> words) {
    this.words = words;
  }

  static TextWords of(String text) {
    return new TextWords(TitleWords.inOrder(text));
  }

  /** How many of some words come back anywhere, in any form of the same word. */
  long inText(Collection<String> title) {
    return Arrays.stream(places(List.copyOf(title)))
        .filter(place -> place != NONE)
        .distinct()
        .count();
  }

  int size() {
    return words.size();
  }

  /** How many of some words come back again and again, in any form of the same word. */
  long topics(Collection<String> title) {
    int[] counts = new int[title.size()];
    Arrays.stream(places(List.copyOf(title)))
        .filter(place -> place != NONE)
        .forEach(place -> counts[place]++);
    return Arrays.stream(counts).filter(count -> count >= TOPIC).count();
  }

  /** How many of some words come back close together, at the best place. */
  int together(Collection<String> title) {
    int[] places = places(List.copyOf(title));
    int close = Math.max(CLOSE, CLOSE_EACH * title.size());
    int[] counts = new int[title.size()];
    int different = 0;
    int most = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] != NONE && counts[places[i]]++ == 0) {
        different++;
      }
      int left = i - close;
      if (left >= 0 && places[left] != NONE && --counts[places[left]] == 0) {
        different--;
      }
      most = Math.max(most, different);
    }
    return most;
  }

  /** For each word of the text, which word of the title it is a form of. */
  private int[] places(List<String> title) {
    Map<String, Integer> known = new HashMap<>();
    int[] places = new int[words.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = known.computeIfAbsent(words.get(i), word -> place(word, title));
    }
    return places;
  }

  private static int place(String word, List<String> title) {
    int same = title.indexOf(word);
    for (int i = 0; same < 0 && i < title.size(); i++) {
      same = PageWords.isForm(title.get(i), word) ? i : same;
    }
    return same < 0 ? NONE : same;
  }
}
