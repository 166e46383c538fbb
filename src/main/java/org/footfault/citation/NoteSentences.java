package org.footfault.citation;

import java.util.List;

/** Tells where the sentences of a note end, and which of them are the author's own words. */
final class NoteSentences {

  /** So many letters show whether a sentence is prose. */
  private static final int PROSE_LENGTH = 1200;

  private final String text;
  private final Pairs pairs;
  private final NoteSigns signs;

  NoteSentences(String text, Pairs pairs, NoteSigns signs) {
    this.text = text;
    this.pairs = pairs;
    this.signs = signs;
  }

  /** Whether a sentence ends at a place, and another begins before the limit. */
  boolean isEnd(int at, int limit) {
    char c = text.charAt(at);
    if (c != '.' && c != '?' && c != '!'
        || signs.isInLink(at)
        || signs.isInDate(at)
        || pairs.isInBrackets(at)
        || pairs.isInQuotes(at) && !closesQuote(at)) {
      return false;
    }
    int next = at + 1;
    while (next < limit && "”\"’)".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next + 1 >= limit || text.charAt(next) != ' ') {
      return false;
    }
    char first = text.charAt(next + 1);
    boolean capital =
        Character.isUpperCase(first) || "“\"[(‘«„".indexOf(first) >= 0 || Character.isDigit(first);
    return capital && (c != '.' || Stops.isStop(text, at));
  }

  private boolean closesQuote(int at) {
    return at + 1 < text.length() && "”\"’".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** The place behind the sentence that goes on here. */
  int end(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (isEnd(i, limit)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Three small words in a row outside quotation marks: “makes a similar point”. */
  boolean lowerRun(int from, int to) {
    int run = 0;
    for (int[] w : Words.of(text, from, Math.min(to, from + 200))) {
      boolean lower = Character.isLowerCase(text.charAt(w[0])) && !pairs.isInQuotes(w[0]);
      run = lower ? run + 1 : 0;
      if (run >= 3) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch is nothing but words between quotation marks. */
  boolean isQuotation(int from, int to) {
    return pairs.beginsQuote(from) && pairs.mate(from) >= to - 2;
  }

  /** Whether a stretch is a sentence of the author's own. */
  boolean isProse(int from, int to) {
    List<int[]> words = Words.of(text, from, Math.min(to, from + PROSE_LENGTH));
    if (words.size() < 5) {
      return false;
    }
    int prose = 0;
    int lower = 0;
    int counted = Math.min(words.size(), 120);
    for (int k = 0; k < counted; k++) {
      String word = Words.bare(text.substring(words.get(k)[0], words.get(k)[1]));
      boolean quoted = pairs.isInQuotes(words.get(k)[0]);
      prose +=
          !quoted && Character.isLowerCase(first(word)) && Lexicon.PROSE_WORDS.has(word) ? 1 : 0;
      lower += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    boolean begins =
        Lexicon.PROSE_WORDS.has(Words.bare(text.substring(words.get(0)[0], words.get(0)[1])));
    boolean closed =
        to > from && (text.charAt(to - 1) == '.' || text.charAt(Math.max(from, to - 2)) == '.');
    if (closed && lower * 3 >= counted * 2 && !signs.any(from, to) && counted >= 6) {
      return true;
    }
    return (prose + (begins ? 1 : 0) >= 2 || prose == 1 && counted <= 14 && !signs.any(from, to))
        && lower * 2 >= counted;
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }
}
