package org.footfault.citation;

import org.footfault.citation.law.Report;

/** Tells where a citation is complete, and where one begins. */
final class CitationBounds {

  /** The name of a case and the place of its report are not longer. */
  private static final int LONGEST_CASE = 200;

  private final String text;
  private final Pairs pairs;
  private final NoteSigns signs;
  private final NoteSentences sentences;
  private final NameReader names;

  CitationBounds(Scan scan, NoteSigns signs, NoteSentences sentences) {
    this.text = scan.text;
    this.pairs = scan.pairs();
    this.signs = signs;
    this.sentences = sentences;
    this.names = scan.names();
  }

  /**
   * Whether a citation ends here: with the bracket of a date, an address, a link, pages behind
   * them.
   */
  boolean isComplete(int from, int to) {
    if (!signs.hasDateOrLink(from, to)) {
      return false;
    }
    int end = Words.trimEnd(text, from, to, " .”\"’");
    while (end > from
        && text.charAt(end - 1) == ')'
        && pairs.mate(end - 1) > from
        && !signs.hasDateOrLink(pairs.mate(end - 1), end)) {
      end = Words.trimEnd(text, from, pairs.mate(end - 1), " .”\"’");
    }
    int tail = Math.max(from, end - 48);
    for (int i = end - 1; i >= tail; i--) {
      boolean closes = text.charAt(i) == ')' && pairs.mate(i) > from;
      if (closes && signs.hasYear(pairs.mate(i), i)) {
        return !isAuthorYear(from, pairs.mate(i)) && isShortTail(i + 1, end);
      }
      if (signs.isInLink(i) || text.startsWith(" link #", i)) {
        return isShortTail(i + 1, end) || text.startsWith(" link #", i);
      }
      if (signs.isYear(i) && !isFirstPart(from, i)) {
        return isShortTail(signs.yearEnd(i), end);
      }
    }
    return false;
  }

  /**
   * Whether a complete citation is written in one sentence, as notes are: what follows its stop is
   * no further part of it.
   */
  boolean isClosed(int from, int to) {
    boolean noteLike = pairs.beginsQuote(from) || hasComma(from, to);
    return noteLike && endsFirmly(from, to) && !isAuthorYearFirst(from, to);
  }

  /** Whether the last date stands in brackets or behind a comma, or an address ends all. */
  private boolean endsFirmly(int from, int to) {
    int end = Words.trimEnd(text, from, to, " ,.");
    if (end > from && signs.isInLink(end - 1)) {
      return true;
    }
    int year = end - 1;
    while (year > from && !signs.isYear(year)) {
      year--;
    }
    int before = Words.trimEnd(text, from, year, " ");
    boolean pagesBehind = signs.yearEnd(year) < end;
    boolean parted =
        pagesBehind
            || pairs.isInBrackets(year)
            || signs.endsDay(signs.yearEnd(year))
            || before > from && text.charAt(before - 1) == ',';
    char last = end > from ? text.charAt(end - 1) : ' ';
    return parted && (last == ')' || Character.isDigit(last));
  }

  /** “Roe, J. (2015) Title (2014)”. */
  private boolean isAuthorYearFirst(int from, int to) {
    int open = Words.indexOf(text, " (", from, to) + 1;
    return open > from && signs.isYear(open + 1) && isAuthorYear(from, open);
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ',' && pairs.isOpen(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShortTail(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters <= 14;
  }

  /** “Roe, J. (2015). Title”: author and year come first, the citation goes on. */
  private boolean isAuthorYear(int from, int bracket) {
    int stop = Words.trimEnd(text, from, bracket, " ");
    if (!signs.isYear(bracket + 1)) {
      return isAuthorBefore(from, stop);
    }
    if (stop > from && text.charAt(stop - 1) == '.' && stop - from > 1) {
      return true;
    }
    return areNames(from, stop);
  }

  /**
   * Whether nothing but the author stands before a bracket that holds a day: “Roe, J. (3 May
   * 2015)”.
   */
  private boolean isAuthorBefore(int from, int stop) {
    if (stop <= from || stop - from > LeadIns.NAME_LENGTH) {
      return false;
    }
    Names read = names.read(from, stop);
    boolean whole = Words.indexOf(text, ", ", from, stop) < 0;
    return !read.isRefused() && read.score() > 0.5 && (read.inverted() || whole);
  }

  private boolean areNames(int from, int to) {
    if (to <= from || to - from > LeadIns.NAME_LENGTH) {
      return false;
    }
    Names read = names.read(from, to);
    return !read.isRefused() && read.score() > 0.5;
  }

  /** “Roe, Jane. 2013. Title”. */
  private boolean isFirstPart(int from, int year) {
    int stop = Words.trimEnd(text, from, year, " .");
    return areNames(from, stop);
  }

  /** Whether the name of a case and its report begin here: “Roe v. Doe, 250 U.S. 616”. */
  boolean namesCase(int at, int limit) {
    int end = Math.min(limit, at + LONGEST_CASE);
    int dotted = Words.indexOf(text, " v. ", at, end);
    int versus = dotted < 0 ? Words.indexOf(text, " v ", at, end) : dotted;
    if (versus < 0 || !Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int blank = Words.indexOf(text, " ", versus + 1, end);
    while (blank > 0 && Report.at(text, blank + 1).isEmpty()) {
      blank = Words.indexOf(text, " ", blank + 1, end);
    }
    return blank > 0;
  }

  boolean startsCitation(int at, int limit) {
    int stop = sentences.end(at, limit);
    int end = stop;
    for (int i = 0; i < 3 && end < limit && !signs.hasDateOrLink(at, end); i++) {
      end = sentences.end(end, limit);
    }
    if (!signs.hasDateOrLink(at, end) || sentences.isProse(at, stop) && text.charAt(at) != '“') {
      return false;
    }
    int comma = Words.indexOf(text, ",", at, at + LeadIns.NAME_LENGTH);
    boolean isNameClear = signs.isDayBefore(at) && comma > at && isFamilyName(at, comma);
    boolean named = comma > at && comma < stop && (isNameClear || personal(at, comma));
    return named || pairs.beginsQuote(at) || isCase(at, Math.min(stop, comma));
  }

  /** “Roe v. Wade, 410 U.S. 113”: the parties of a case. */
  private boolean isCase(int from, int comma) {
    return comma > from && Words.indexOf(text, " v. ", from, comma) > from;
  }

  /** “…, 6 September 2021. Ruiz, Ferry Strike Ends, …”: one capital word before a comma. */
  private boolean isFamilyName(int from, int to) {
    return Words.count(text, from, to) == 1
        && to - from > 2
        && Words.isCapital(text.substring(from, to))
        && !Words.hasDigit(text.substring(from, to));
  }

  private boolean personal(int from, int to) {
    return names.personScore(from, to) >= 2
        || Lexicon.BODIES.has(text, from, to)
        || names.read(from, to).names().size() > 1 && names.read(from, to).score() >= 2;
  }

  boolean strongName(int at) {
    int comma = Words.indexOf(text, ",", at, at + LeadIns.NAME_LENGTH);
    return comma > at && names.personScore(at, comma) >= 3.5;
  }

  /** Whether the last word is an address, or the name of one that is lost. */
  boolean endsInLink(int from, int to) {
    int end = Words.trimEnd(text, from, to, " .)>]");
    int link = Words.indexOf(text, " link #", Math.max(from, end - 11), end);
    return end > from && (signs.isInLink(end - 1) || link >= 0);
  }
}
