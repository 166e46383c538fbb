package org.footfault.citation;

/**
 * What a word shows that may be part of a name, as bits; found out once for each word of a text,
 * though many stretches that hold it are tried as names.
 *
 * <p>Belongs to one thread.
 */
final class NameWords {

  /** The first bits are those of {@link WordKinds}, for the word as it stands. */
  private static final int KINDS = (1 << WordKinds.COUNT) - 1;

  static final int INITIALS = 1 << WordKinds.COUNT;
  static final int NAME_WORD = INITIALS << 1;
  static final int DIGIT = INITIALS << 2;
  static final int CAPITAL = INITIALS << 3;
  static final int APOSTROPHE = INITIALS << 4;
  private static final int KNOWN = INITIALS << 5;

  /** Behind these are the kinds of the word without the signs around it. */
  private static final int BARE_KINDS = WordKinds.COUNT + 6;

  private final String text;
  private final int[] ends;
  private final int[] facts;

  NameWords(String text) {
    this.text = text;
    this.ends = new int[text.length()];
    this.facts = new int[text.length()];
  }

  /** The facts of the word between two places. */
  int of(int from, int to) {
    if (ends[from] != to || facts[from] == 0) {
      ends[from] = to;
      facts[from] = facts(text.substring(from, to));
    }
    return facts[from];
  }

  int of(int[] word) {
    return of(word[0], word[1]);
  }

  /** The kinds of a word without the signs around it, as {@link WordKinds} gives them. */
  int bareKinds(int[] word) {
    return of(word) >>> BARE_KINDS & KINDS;
  }

  private static int facts(String word) {
    String bare = Words.bare(word);
    int facts = KNOWN | WordKinds.of(word) | WordKinds.of(bare) << BARE_KINDS;
    facts |= Words.isInitials(word) ? INITIALS : 0;
    facts |= PersonReader.isNameWord(bare) ? NAME_WORD : 0;
    facts |= Words.hasDigit(word) ? DIGIT : 0;
    facts |= Words.isCapital(bare) ? CAPITAL : 0;
    facts |= PersonReader.startsApostrophe(word) ? APOSTROPHE : 0;
    return facts;
  }
}
