package org.footfault.date;

import org.footfault.date.DateParts.Order;

/** Reads a year on its own, where it can hardly be a page, a volume or a word of a title. */
final class LoneYearScanner {

  /** Past this, a number on its own is rather a page, unless a bracket holds it. */
  private static final int LAST_SURE_YEAR = 2040;

  /** A journal’s volume spans a few years; more are pages. */
  private static final int LONGEST_RANGE = 30;

  private final Tokens tokens;
  private final DateParts parts;
  private final YearScanner years;

  LoneYearScanner(Tokens tokens, DateParts parts, YearScanner years) {
    this.tokens = tokens;
    this.parts = parts;
    this.years = years;
  }

  /** A year with no month: only where it can hardly be a page, a volume or a word of a title. */
  int alone(int i) {
    int value = tokens.value(i);
    int length = tokens.length(i);
    boolean isBracketed = tokens.isSign(i - 1, '(') || tokens.isSign(i - 1, '[');
    boolean isClosed = tokens.isSign(i + 1, ')') || tokens.isSign(i + 1, ']');
    if (length == 5 || tokens.isSlipped(i)) {
      boolean isYear = isBracketed && isClosed && looksLikeYear(i);
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
    boolean isPageLike =
        value > LAST_SURE_YEAR || (end > 0 && parts.lastYear - value > LONGEST_RANGE);
    parts.isApproximate = first < i;
    after = afterSuffix(after);
    if (isPageLike && !isBracketed && !isParted(i, after)) {
      return -1;
    }
    return standsAsDate(first, after) ? yearAlone(i, after) : -1;
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

  /** Whether an unlikely year stands where a year would, and a page would hardly. */
  private boolean isParted(int i, int after) {
    boolean isClosed = tokens.isSign(after, ')') || tokens.isSign(after, ']');
    if (tokens.isSign(i - 1, ',')) {
      return isClosed || isAddressAt(after);
    }
    boolean isBehindAuthor = tokens.isSign(i - 1, '.') && !tokens.means(i - 2, Vocabulary.PAGE);
    return isBehindAuthor && tokens.isSign(after, '.');
  }

  private boolean isAddressAt(int i) {
    return tokens.isSign(i, '\uFFFC') || tokens.isSign(i, '<');
  }

  private boolean standsAsDate(int i, int after) {
    boolean isClosed = tokens.isSign(after, ')') || tokens.isSign(after, ']');
    boolean isAtEnd = tokens.type(after) == Tokens.END;
    if (i == 0) {
      return isAtEnd;
    }
    if (tokens.type(i - 1) == Tokens.WORD) {
      boolean isPage = tokens.means(i - 1, Vocabulary.PAGE);
      return isClosed && !isPage && !tokens.means(i - 1, Vocabulary.AND);
    }
    char before = (char) tokens.value(i - 1);
    if (tokens.type(i - 1) != Tokens.SIGN) {
      return false;
    }
    if (before == '(' || before == '[') {
      return isClosed || tokens.isSign(after, ',') || tokens.isSign(after, ';');
    }
    if (before == '©') {
      return true;
    }
    boolean isEnd =
        isClosed
            || isAtEnd
            || tokens.isSign(after, ';')
            || tokens.isSign(after, '.')
            || isAddressAt(after)
            || (tokens.isSign(after, ',')
                && (isAddressAt(after + 1) || tokens.means(after + 1, Vocabulary.PAGE)));
    if (before == ',' || before == '”' || before == '"') {
      return isEnd || tokens.isSign(after, ',') || tokens.isSign(after, ':');
    }
    boolean isBehindPage = before == '.' && tokens.means(i - 2, Vocabulary.PAGE);
    boolean isBehindBracket = before == ']' && isClosed;
    boolean isPage =
        before == ':' && (tokens.isSign(i - 2, ')') || tokens.type(i - 2) == Tokens.NUMBER);
    if (isPage) {
      return false;
    }
    return isBehindBracket || ((before == '.' || before == ':') && isEnd && !isBehindPage);
  }
}
