package org.footfault.date;

import org.footfault.date.DateParts.Order;

/**
 * Reads a year on its own, where it can hardly be a page, a volume or a word of a title. A number
 * of this or the last centuries is one where a source’s year stands; a higher one only where {@link
 * YearPlace} shows that it was meant as a year.
 */
final class LoneYearScanner {

  /** A journal’s volume spans a few years; more are pages. */
  private static final int LONGEST_RANGE = 30;

  private final Tokens tokens;
  private final DateParts parts;
  private final YearScanner years;
  private final YearPlace place;

  LoneYearScanner(Tokens tokens, DateParts parts, YearScanner years) {
    this.tokens = tokens;
    this.parts = parts;
    this.years = years;
    this.place = new YearPlace(tokens);
  }

  /** A year with no month: only where it can hardly be a page, a volume or a word of a title. */
  int alone(int i) {
    int value = tokens.value(i);
    int length = tokens.length(i);
    boolean isBracketed = place.isOpen(i - 1);
    if (length == 5 || tokens.isSlipped(i)) {
      boolean isYear = isBracketed && place.isClosed(i + 1) && looksLikeYear(i);
      return isYear ? years.year(i) : -1;
    }
    int first = aboutBefore(i);
    boolean isJoined = first == i && years.isJoinedBefore(i);
    if (length != 4 || value < 1000 || years.isPartOfLonger(i) || isJoined) {
      return -1;
    }
    if (value > YearScanner.LAST_YEAR + 99 || (value < YearScanner.FIRST_YEAR && !isBracketed)) {
      return -1;
    }
    int end = years.rangeEnd(i);
    if (end < 0 && years.isSeparator(i + 1) && tokens.isGlued(i + 1) && tokens.isGlued(i + 2)) {
      return -1;
    }
    int after = end > 0 ? end : i + 1;
    boolean isLongRange = end > 0 && parts.lastYear - value > LONGEST_RANGE;
    parts.isApproximate = first < i;
    after = afterSuffix(after);
    boolean isFar = value > YearScanner.LAST_SURE_YEAR || isLongRange;
    boolean isYear =
        isFar ? place.showsYear(i, after) : standsAsDate(first, after, parts.isApproximate);
    if (!isYear || Era.isOther(tokens, i, after)) {
      return -1;
    }
    boolean isInBracket = isBracketed && place.isClosed(after) && !place.isPage(i - 2, value);
    parts.isBare = !isFar && !isInBracket;
    return yearAlone(i, after);
  }

  /** The first token of “c. 1850”, “c1850”, “mid-2015”, where the year is the given one. */
  private int aboutBefore(int i) {
    int before = i - 1;
    if (tokens.isSign(before, '.') || tokens.isDash(before)) {
      before--;
    }
    return tokens.means(before, Vocabulary.ABOUT) ? before : i;
  }

  /** The token behind the letter of “2015a” or “1850s”, or the mark of “1850?”. */
  private int afterSuffix(int i) {
    if (!tokens.isGlued(i)) {
      return i;
    }
    if (tokens.type(i) == Tokens.WORD && tokens.length(i) == 1) {
      parts.isApproximate |= tokens.text.charAt(tokens.start(i)) == 's';
      return i + 1;
    }
    parts.isApproximate |= tokens.isSign(i, '?');
    return tokens.isSign(i, '?') ? i + 1 : i;
  }

  private int yearAlone(int i, int after) {
    int last = parts.lastYear;
    years.year(i);
    parts.lastYear = last;
    parts.order = Order.YEAR;
    return after;
  }

  private boolean looksLikeYear(int i) {
    return tokens.isSlipped(i)
        ? tokens.value(i) >= 1900 && tokens.value(i) < 2100
        : tokens.value(i) / 1000 == 20 || tokens.value(i) / 1000 == 22;
  }

  private boolean standsAsDate(int i, int after, boolean isAbout) {
    boolean isClosed = place.isClosed(after);
    boolean isAtEnd = tokens.type(after) == Tokens.END;
    if (i == 0) {
      return isAtEnd;
    }
    if (tokens.type(i - 1) == Tokens.WORD) {
      boolean isPage = tokens.means(i - 1, Vocabulary.PAGE);
      return isClosed && !isPage && !tokens.means(i - 1, Vocabulary.AND);
    }
    if (tokens.type(i - 1) != Tokens.SIGN) {
      return false;
    }
    char before = (char) tokens.value(i - 1);
    if (before == '(' || before == '[') {
      return isClosed || tokens.isSign(after, ',') || tokens.isSign(after, ';');
    }
    if (before == '©') {
      return true;
    }
    return isPartedBefore(before, i, after, isAbout);
  }

  private boolean isPartedBefore(char before, int i, int after, boolean isAbout) {
    boolean isClosed = place.isClosed(after);
    boolean isEnd =
        isClosed
            || tokens.type(after) == Tokens.END
            || tokens.isSign(after, ';')
            || tokens.isSign(after, '.')
            || place.isAddress(after)
            || (tokens.isSign(after, ',')
                && (place.isAddress(after + 1) || tokens.means(after + 1, Vocabulary.PAGE)));
    if (before == ',' || before == '”' || before == '"') {
      return isEnd || tokens.isSign(after, ',') || tokens.isSign(after, ':');
    }
    boolean isBehindPage = before == '.' && tokens.means(i - 2, Vocabulary.PAGE) && !isAbout;
    boolean isBehindBracket = before == ']' && isClosed;
    boolean isPage =
        before == ':' && (tokens.isSign(i - 2, ')') || tokens.type(i - 2) == Tokens.NUMBER);
    if (isPage) {
      return false;
    }
    return isBehindBracket || ((before == '.' || before == ':') && isEnd && !isBehindPage);
  }
}
