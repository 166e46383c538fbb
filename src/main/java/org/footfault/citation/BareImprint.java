package org.footfault.citation;

import java.util.List;
import java.util.Locale;

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
    int[] volume = head.draft.volume;
    boolean held = Draft.has(head.draft.container) || Draft.has(volume) && volume[0] < head.end;
    if (bare && !held && !chunks.isEmpty()) {
      new BareImprint(head, chunks).read();
    }
  }

  private void read() {
    series();
    int last = chunks.size() - 1;
    int[] end = chunks.get(last);
    boolean house = isHouse(end);
    if (colon(last, house)) {
      return;
    }
    if (isPlace(end)) {
      known(last);
      publisherBeforePlace();
    } else if (last >= 2 && isPlace(chunks.get(last - 1)) && isPublisher(last, house)) {
      head.draft.publisher = end;
      chunks.remove(last);
      known(last - 1);
    } else if (last >= 2 && house) {
      head.draft.publisher = end;
      chunks.remove(last);
    }
    edition();
  }

  /** “München: Hafenverlag”, “Title. Hamburg: Hafenverlag”. */
  private boolean colon(int last, boolean house) {
    int[] end = chunks.get(last);
    int colon = Words.indexOf(text, ": ", end[0], end[1]);
    if (colon < 0) {
      return false;
    }
    if (last > 0 && (house || isPlace(end[0], colon))) {
      head.draft.publisher = new int[] {colon + 2, end[1]};
      chunks.remove(last);
      head.draft.understood.add(new int[] {end[0], colon});
      edition();
      return true;
    }
    int stop = text.lastIndexOf(". ", colon);
    for (; stop > end[0]; stop = text.lastIndexOf(". ", stop - 1)) {
      if (isPlace(stop + 2, colon)) {
        head.draft.publisher = new int[] {colon + 2, end[1]};
        head.draft.understood.add(new int[] {stop + 2, colon});
        chunks.set(last, new int[] {end[0], stop});
        return true;
      }
    }
    return false;
  }

  /** A part that is understood and no field. */
  private void known(int chunk) {
    head.draft.understood.add(chunks.remove(chunk));
  }

  private void series() {
    for (int i = chunks.size() - 1; i > 1; i--) {
      if (SeriesName.is(text, chunks.get(i)[0], chunks.get(i)[1])) {
        known(i);
      }
    }
  }

  /** “Alfaguara, Madrid, 2005”: the place behind the publisher. */
  private void publisherBeforePlace() {
    int last = chunks.size() - 1;
    boolean named =
        last >= 2
            && (isHouse(chunks.get(last))
                || isSingle(chunks.get(last))
                || isEdition(chunks.get(last - 1)));
    if (named) {
      head.draft.publisher = chunks.remove(last);
    }
  }

  /** “…, 3.ª ed.” before place and publisher. */
  private void edition() {
    int last = chunks.size() - 1;
    if (last > 0 && isEdition(chunks.get(last))) {
      known(last);
    }
  }

  private boolean isEdition(int[] part) {
    String lower = head.cut(part[0], part[1]).toLowerCase(Locale.ROOT);
    return Forms.isEdition(lower) || Forms.areVolumes(lower);
  }

  private boolean isPublisher(int chunk, boolean house) {
    int[] part = chunks.get(chunk);
    boolean named = chunk > 2 && !Lexicon.PUBLICATIONS.has(text, part[0], part[1]);
    return house || isSingle(part) || named && Character.isUpperCase(text.charAt(part[0]));
  }

  private boolean isPlace(int from, int to) {
    return Lexicon.PUBLISHING_PLACES.has(text, from, to)
        || to < text.length()
            && text.charAt(to) == '.'
            && Lexicon.PUBLISHING_PLACES.has(text, from, to + 1);
  }

  private boolean isPlace(int[] chunk) {
    return isPlace(chunk[0], chunk[1]);
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
