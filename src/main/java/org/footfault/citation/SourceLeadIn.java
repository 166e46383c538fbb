package org.footfault.citation;

/**
 * Finds words that say which source follows: “The best account is Jane Roe, The Long War (2015)”,
 * “Das Zitat stammt aus Hans Roe, Der lange Krieg (2015)”.
 */
final class SourceLeadIn {

  private static final int LONGEST = 120;

  private SourceLeadIn() {}

  /** The place behind such words; {@code at} where there are none. */
  static int end(String text, int at, int limit, NoteSigns signs) {
    int stop = Math.min(limit, at + LONGEST);
    int second = Words.indexOf(text, " ", at, stop) + 1;
    if (second <= 0 || second >= stop || Character.isUpperCase(text.charAt(at)) == false) {
      return at;
    }
    boolean noun = false;
    for (int from = second;
        from > 0 && from < stop;
        from = Words.indexOf(text, " ", from, stop) + 1) {
      int end = wordEnd(text, from, stop);
      int verb = noun && isSmall(text, from) ? Lexicon.SOURCE_VERBS.longestAt(text, from) : 0;
      if (verb > 0) {
        int next = from + verb + 1;
        boolean named = next < limit && text.charAt(next - 1) == ' ' && begins(text.charAt(next));
        return named && signs.any(next, limit) && isCitation(text, next, limit, signs) ? next : at;
      }
      if (end < stop
          && text.charAt(end) != ' '
          && text.charAt(end) != '’'
          && text.charAt(end) != '\'') {
        return at;
      }
      noun |= Lexicon.SOURCE_NOUNS.has(text, from, end);
    }
    return at;
  }

  /** Not “Justice Holmes. Roe v. Doe, …”: a comma or a date stands before the first full stop. */
  private static boolean isCitation(String text, int from, int limit, NoteSigns signs) {
    int comma = Words.indexOf(text, ",", from, limit);
    int stop = Words.indexOf(text, ". ", from, limit);
    while (stop >= 0 && !Stops.isStop(text, stop)) {
      stop = Words.indexOf(text, ". ", stop + 1, limit);
    }
    return stop < 0 || comma >= 0 && comma < stop || signs.any(from, stop);
  }

  private static boolean isSmall(String text, int at) {
    return Character.isLowerCase(text.charAt(at));
  }

  private static boolean begins(char c) {
    return Character.isUpperCase(c) || "“\"«„‘".indexOf(c) >= 0;
  }

  private static int wordEnd(String text, int from, int stop) {
    int end = from;
    while (end < stop && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
