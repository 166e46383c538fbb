package org.footfault.citation;

import java.util.Set;

/** Tells a full stop that ends something from the one of an abbreviation. */
final class Stops {

  private static final WordList ABBREVIATIONS =
      WordList.of(
          Set.of(
              "no", "nos", "vol", "vols", "pp", "ed", "eds", "inc", "ltd", "co", "corp", "dep't",
              "dep’t", "dept", "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "rev",
              "int'l", "univ", "assoc", "gov", "gen", "sen", "rep", "hon", "cf", "art", "sec", "ch",
              "fig", "trans", "comm", "comm'n", "soc", "inst", "acad", "proc", "sci", "ann", "bull",
              "cong", "sess", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
              "nov", "dec", "approx", "al", "e.g", "i.e", "u.s", "nº", "n", "op", "cit", "supra",
              "etc", "mag", "chron", "trib", "natl", "nat'l", "fed", "admin", "mgmt", "res", "econ",
              "phil", "hist", "bd", "hrsg", "übers", "trad", "dir", "coord", "p", "s", "v", "t",
              "def", "tech", "wm", "tel", "pub", "stat", "reg", "supp", "cir", "transp", "const",
              "amend", "ave", "mt", "ft", "abl", "bgbl", "rgbl", "slg", "rn", "rdnr", "rz", "aufl",
              "urt", "beschl", "az", "ziff", "nr", "abs", "lit", "civ", "crim", "evid", "app",
              "rptr", "misc", "cal", "arts", "para", "paras", "núm"));

  private Stops() {}

  /** “arXiv”, “iPhone”: a name that begins small. */
  private static boolean isCamel(String text, int at) {
    for (int i = at; i < text.length() && Character.isLetter(text.charAt(i)); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * “Boston Globe. p. 4”, “Harbour Review. vol. 3”: a sign and a number begin a part of their own.
   */
  private static boolean isNumberNext(String text, int at) {
    String near = text.substring(at, Math.min(text.length(), at + 10));
    int sign =
        Math.max(
            TailSigns.prefix(near, TailSigns.PAGE_SIGNS),
            Math.max(
                TailSigns.prefix(near, TailSigns.VOLUME_SIGNS),
                TailSigns.prefix(near, TailSigns.ISSUE_SIGNS)));
    boolean shortened = sign > 1 && near.charAt(sign - 2) == '.';
    return shortened && Words.hasDigit(near.substring(sign, Math.min(near.length(), sign + 2)));
  }

  /** “CAL. L. REV.”: shortened words follow one another. */
  private static boolean nextIsAbbreviation(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != ' ') {
      end++;
    }
    return end > at && text.charAt(end - 1) == '.' && end - at <= 8;
  }

  /** Whether the full stop at a place ends a sentence or a part of a citation. */
  static boolean isStop(String text, int at) {
    if (at > 0 && ")]”»\"".indexOf(text.charAt(at - 1)) >= 0) {
      return true;
    }
    int start = at;
    while (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '(') {
      start--;
    }
    String word = Words.bare(text.substring(start, at));
    if (word.isEmpty()) {
      return true;
    }
    boolean shouted =
        word.length() <= 5
            && word.length() > 1
            && Words.isShouted(word)
            && !Words.hasDigit(word)
            && at + 3 < text.length()
            && Words.isCapital(text.substring(at + 2, Math.min(text.length(), at + 4)))
            && nextIsAbbreviation(text, at + 2);
    boolean initial = shouted || word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean dotted = word.indexOf('.') > 0 && word.length() <= 6 && !Words.hasDigit(word);
    if (initial || dotted || ABBREVIATIONS.has(word)) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean ends =
        next >= text.length()
            || !Character.isLowerCase(text.charAt(next))
            || isNumberNext(text, next)
            || isCamel(text, next);
    return ends && !VolumeAndSeries.holds(text, at);
  }
}
