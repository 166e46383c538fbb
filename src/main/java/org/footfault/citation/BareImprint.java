package org.footfault.citation;

import java.util.List;

/**
 * Takes off a head place and publisher, as they stand before a bare year in most of Europe: “Les
 * Ports du Nord, Paris, Éditions du Port, 2014”, “Die Häfen, München: Hafenverlag 2014”.
 */
final class BareImprint {

  private final Head head;
  private final String text;
  private final List<int[]> chunks;

  private BareImprint(Head head, List<int[]> chunks) {
    this.head = head;
    this.text = head.text;
    this.chunks = chunks;
  }

  /**
   * Puts the publisher into the draft of a head.
   *
   * @param chunks its parts between commas, of which those that are understood are removed
   */
  static void read(Head head, List<int[]> chunks) {
    boolean bare = head.hasDate() && head.precision() == 0 && !head.dateInBrackets;
    boolean held = Draft.has(head.draft.container) || Draft.has(head.draft.volume);
    if (bare && !held && chunks.size() > 1) {
      new BareImprint(head, chunks).read();
    }
  }

  private void read() {
    int last = chunks.size() - 1;
    int[] end = chunks.get(last);
    boolean house = isHouse(end);
    int colon = Words.indexOf(text, ": ", end[0], end[1]);
    if (colon > 0 && (house || Lexicon.PUBLISHING_PLACES.has(text, end[0], colon))) {
      head.draft.publisher = new int[] {colon + 2, end[1]};
      chunks.remove(last);
    } else if (last >= 2 && isPlace(chunks.get(last - 1)) && (house || isSingle(end))) {
      head.draft.publisher = end;
      chunks.subList(last - 1, last + 1).clear();
    } else if (last >= 2 && house && !isPlace(end)) {
      head.draft.publisher = end;
      chunks.remove(last);
    } else if (isPlace(end)) {
      chunks.remove(last);
    }
  }

  private boolean isPlace(int[] chunk) {
    return Lexicon.PUBLISHING_PLACES.has(text, chunk[0], chunk[1]);
  }

  /** “PUF”, “Gallimard”: one capital word behind a place. */
  private boolean isSingle(int[] chunk) {
    String word = head.cut(chunk[0], chunk[1]);
    return word.indexOf(' ') < 0 && Words.isCapital(word) && !Words.hasDigit(word);
  }

  private boolean isHouse(int[] chunk) {
    for (int[] w : Words.of(text, chunk[0], chunk[1])) {
      if (Lexicon.PUBLISHER_WORDS.has(Words.bare(text.substring(w[0], w[1])))) {
        return true;
      }
    }
    return false;
  }
}
