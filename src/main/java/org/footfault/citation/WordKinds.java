package org.footfault.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several lists of words as one, so that all that is known of a word is found by one look. */
final class WordKinds {

  static final int PARTICLE = 1;
  static final int GIVEN_NAME = 1 << 1;
  static final int SMALL = 1 << 2;
  static final int PROSE = 1 << 3;
  static final int ORGANISATION = 1 << 4;
  static final int PUBLICATION = 1 << 5;

  /** How many kinds there are. */
  static final int COUNT = 6;

  /** The lists, in the order of the bits above. */
  private static final WordKinds ALL =
      new WordKinds(
          List.of(
              Lexicon.PARTICLES,
              Lexicon.GIVEN_NAMES,
              Lexicon.SMALL_WORDS,
              Lexicon.PROSE_WORDS,
              Lexicon.ORGANISATION_WORDS,
              Lexicon.PUBLICATION_WORDS));

  private final @Nullable String[] words;
  private final int[] kinds;

  private WordKinds(List<WordList> lists) {
    int size = lists.stream().mapToInt(list -> list.entries().size()).sum();
    this.words = new String[Integer.highestOneBit(Math.max(8, size * 2)) * 2];
    this.kinds = new int[words.length];
    for (int i = 0; i < lists.size(); i++) {
      for (String entry : lists.get(i).entries()) {
        int slot = slot(entry, 0, entry.length());
        words[slot] = entry;
        kinds[slot] |= 1 << i;
      }
    }
  }

  /** The kinds of one word, as bits; 0 for a word of no list. */
  static int of(String word) {
    return ALL.kinds[ALL.slot(word, 0, word.length())];
  }

  private int slot(CharSequence text, int from, int to) {
    int slot = WordList.hash(text, from, to) & (words.length - 1);
    for (String entry = words[slot]; entry != null; entry = words[slot]) {
      if (WordList.isSame(entry, text, from, to)) {
        return slot;
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }
}
