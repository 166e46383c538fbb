package org.footfault.date;

import org.footfault.date.DateParts.Order;

/** Reads what has a year in it: the year itself, dates of numbers, seasons, years on their own. */
final class YearScanner {

  /** Europe's printers begin about here; an earlier number on its own is no year of a source. */
  static final int FIRST_YEAR = 1450;

  static final int LAST_YEAR = 2999;

  /** Past this, a number on its own is rather a page, unless a bracket holds it. */
  private static final int LAST_SURE_YEAR = 2040;

  /** A journal’s volume spans a few years; more are pages. */
  private static final int LONGEST_RANGE = 30;

  private final Tokens tokens;
  private final DateParts parts;

  YearScanner(Tokens tokens, DateParts parts) {
    this.tokens = tokens;
    this.parts = parts;
  }

  /** Whether what begins here is a piece of its own, behind a bracket, comma or the like. */
  boolean isBoundary(int i) {
    if (i == 0) {
      return true;
    }
    if (tokens.type(i - 1) == Tokens.SIGN) {
      return "([,;:>.—–-“".indexOf((char) tokens.value(i - 1)) >= 0;
    }
    return tokens.means(
        i - 1,
        Vocabulary.WEEKDAY
            | Vocabulary.ACCESSED
            | Vocabulary.MODIFIED
            | Vocabulary.LEAD
            | Vocabulary.OF);
  }

  /** The year of a day and month: anything of three to five figures is meant as one. */
  int afterDay(int i) {
    int end = shortYear(i);
    if (end > 0) {
      return end;
    }
    if (tokens.type(i) != Tokens.NUMBER) {
      return -1;
    }
    int length = tokens.length(i);
    if (length < 3 || length > 5 || isPartOfLonger(i)) {
      return -1;
    }
    return year(i);
  }

  int afterMonthOfDay(int i, boolean mayBeShort) {
    int end = afterDay(i);
    if (end < 0 && mayBeShort && tokens.type(i) == Tokens.NUMBER && tokens.length(i) == 2) {
      end = twoDigits(i);
    }
    return end;
  }

  /** The year of a month alone; more than four figures only where the month begins something. */
  int afterMonth(int i, int month) {
    int end = shortYear(i);
    if (end > 0) {
      return end;
    }
    if (tokens.type(i) != Tokens.NUMBER || isPartOfLonger(i)) {
      return -1;
    }
    int length = tokens.length(i);
    boolean isOwn = isBoundary(month);
    boolean isLast = tokens.isSign(i + 1, ')') || tokens.isSign(i + 1, ']');
    boolean isYear =
        length == 4
            ? isOwn || isLast || (tokens.value(i) >= FIRST_YEAR && tokens.value(i) <= LAST_YEAR)
            : (length == 5 || length == 3) && isOwn && isLast;
    return isYear ? year(i) : -1;
  }

  private int year(int i) {
    parts.year = tokens.value(i);
    parts.yearStart = tokens.start(i);
    parts.yearEnd = tokens.end(i);
    parts.isYearWhole = tokens.length(i) == 4 && !tokens.isSlipped(i) && parts.year >= 1;
    return i + 1;
  }

  private int shortYear(int i) {
    boolean isApostrophe = tokens.isSign(i, '’') || tokens.isSign(i, '\'') || tokens.isSign(i, '‘');
    return isApostrophe
            && tokens.isGlued(i + 1)
            && tokens.type(i + 1) == Tokens.NUMBER
            && tokens.length(i + 1) == 2
        ? twoDigits(i + 1)
        : -1;
  }

  private int twoDigits(int i) {
    int value = tokens.value(i);
    parts.year = value < 50 ? 2000 + value : 1900 + value;
    parts.yearStart = tokens.start(i);
    parts.yearEnd = tokens.end(i);
    parts.isYearShort = true;
    return i + 1;
  }

  /** Whether a number goes on behind a dot, comma or dash: 1,234 or 2015.5. */
  private boolean isPartOfLonger(int i) {
    return tokens.isGlued(i + 1)
        && tokens.isGlued(i + 2)
        && tokens.type(i + 2) == Tokens.NUMBER
        && (tokens.isSign(i + 1, ',') || tokens.isSign(i + 1, '.'));
  }

  /** A date that begins with its year. */
  int first(int i) {
    int length = tokens.length(i);
    if (length > 5) {
      return -1;
    }
    int end = isoAt(i);
    if (end < 0 && length == 4 && !tokens.isSlipped(i)) {
      parts.clear(tokens.start(i));
      end = yearThenMonth(i);
    }
    return end;
  }

  private int isoAt(int i) {
    if (isJoinedBefore(i)) {
      return -1;
    }
    int end = cjkAt(i);
    if (end > 0) {
      return end;
    }
    if (!isSeparator(i + 1) || !isSmall(i + 2)) {
      return -1;
    }
    boolean isThree =
        tokens.isSign(i + 3, (char) tokens.value(i + 1))
            && isSmall(i + 4)
            && !(isSeparator(i + 5)
                && tokens.isGlued(i + 6)
                && tokens.type(i + 6) == Tokens.NUMBER);
    if (!isThree) {
      return yearAndMonth(i);
    }
    if (tokens.length(i) != 4 && (tokens.length(i + 2) != 2 || tokens.length(i + 4) != 2)) {
      return -1;
    }
    year(i);
    month(i + 2);
    day(i + 4);
    parts.order = Order.YEAR_MONTH_DAY;
    return i + 5;
  }

  private int yearAndMonth(int i) {
    boolean isMonth =
        tokens.isSign(i + 1, '-')
            && tokens.length(i) == 4
            && tokens.length(i + 2) == 2
            && tokens.value(i + 2) >= 1
            && tokens.value(i + 2) <= 12
            && tokens.value(i + 2) != (tokens.value(i) + 1) % 100
            && !isSeparator(i + 3)
            && tokens.value(i) >= FIRST_YEAR
            && tokens.value(i) <= LAST_YEAR
            && isBoundary(i);
    if (!isMonth) {
      return -1;
    }
    year(i);
    month(i + 2);
    parts.order = Order.MONTH_YEAR;
    return i + 3;
  }

  /** 2015年3月31日. */
  private int cjkAt(int i) {
    if (!isWord(i + 1, '年') || !isSmall(i + 2) || !isWord(i + 3, '月')) {
      return -1;
    }
    year(i);
    month(i + 2);
    parts.order = Order.YEAR_MONTH_DAY;
    if (isSmall(i + 4) && isWord(i + 5, '日')) {
      day(i + 4);
      return i + 6;
    }
    parts.order = Order.MONTH_YEAR;
    return i + 4;
  }

  private boolean isWord(int i, char letter) {
    return tokens.type(i) == Tokens.WORD
        && tokens.length(i) == 1
        && tokens.text.charAt(tokens.start(i)) == letter;
  }

  private int yearThenMonth(int i) {
    int m = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
    int month = Vocabulary.month(tokens.meanings(m));
    int d = m;
    if (month == 0 && tokens.isSign(i + 1, ',') && isSmall(m)) {
      d = m + 1;
      d = tokens.isSign(d, '.') ? d + 1 : d;
      d = tokens.means(d, Vocabulary.OF) ? d + 1 : d;
      month = Vocabulary.month(tokens.meanings(d));
      return month == 0 ? -1 : dayThenMonth(i, m, d, month);
    }
    if (month == 0 || tokens.value(i) < FIRST_YEAR) {
      return -1;
    }
    int after = tokens.isSign(m + 1, '.') ? m + 2 : m + 1;
    year(i);
    parts.month = month;
    parts.monthStart = tokens.start(m);
    parts.monthEnd = tokens.end(m);
    if (isSmall(after)) {
      int y = tokens.isSign(after + 1, ',') ? after + 2 : after + 1;
      if (tokens.type(y) == Tokens.NUMBER && tokens.length(y) == 4 && y != after + 1) {
        return -1;
      }
      day(after);
      parts.order = Order.YEAR_MONTH_DAY;
      boolean isOwn = isBoundary(i);
      return isOwn ? after + 1 : -1;
    }
    parts.order = Order.MONTH_YEAR;
    boolean isClosed = tokens.isSign(after, ')') || tokens.isSign(after, ';');
    return isClosed && isBoundary(i) && tokens.type(after) != Tokens.NUMBER ? after : -1;
  }

  private int dayThenMonth(int i, int d, int m, int month) {
    int after = tokens.isSign(m + 1, '.') ? m + 2 : m + 1;
    if (!tokens.isSign(after, ')') || !isBoundary(i)) {
      return -1;
    }
    year(i);
    day(d);
    parts.month = month;
    parts.monthStart = tokens.start(m);
    parts.monthEnd = tokens.end(m);
    parts.order = Order.YEAR_MONTH_DAY;
    return after;
  }

  /** Three numbers with the year last: 31.03.2015, 3/31/2015, 31. 3. 2015. */
  int numbers(int i) {
    if (isJoinedBefore(i) || !isSeparator(i + 1) || !isSmall(i + 2)) {
      return -1;
    }
    char separator = (char) tokens.value(i + 1);
    if (!tokens.isSign(i + 3, separator)
        || tokens.type(i + 4) != Tokens.NUMBER
        || (isSeparator(i + 5)
            && tokens.isGlued(i + 5)
            && tokens.isGlued(i + 6)
            && tokens.type(i + 6) == Tokens.NUMBER)) {
      return -1;
    }
    boolean isSpaced = !tokens.isGlued(i + 1) || !tokens.isGlued(i + 2) || !tokens.isGlued(i + 4);
    if (isSpaced && separator != '.') {
      return -1;
    }
    int first = tokens.value(i);
    int second = tokens.value(i + 2);
    int end = yearOfNumbers(i, separator);
    if (end < 0) {
      return -1;
    }
    parts.order = separator == '.' ? Order.DAY_MONTH_YEAR : Order.NUMBERS;
    boolean isMonthFirst = separator != '.' && (second > 12 || separator == '/') && first <= 12;
    if (isMonthFirst) {
      month(i);
      day(i + 2);
    } else {
      day(i);
      month(i + 2);
    }
    return (first > 0 && second > 0) || parts.year >= FIRST_YEAR ? end : -1;
  }

  private int yearOfNumbers(int i, char separator) {
    int length = tokens.length(i + 4);
    if (length == 2) {
      boolean isPadded = tokens.length(i) == 2 && tokens.length(i + 2) == 2;
      boolean isDate =
          (separator == '/' || isPadded)
              && tokens.value(i) <= 31
              && tokens.value(i + 2) <= 31
              && Math.min(tokens.value(i), tokens.value(i + 2)) <= 12
              && Math.min(tokens.value(i), tokens.value(i + 2)) >= 1
              && isBoundary(i);
      return isDate ? twoDigits(i + 4) : -1;
    }
    boolean isYear =
        length == 4
            || ((length == 3 || length == 5) && separator == '/' && tokens.value(i + 2) <= 31);
    return isYear && tokens.value(i) <= 99 ? year(i + 4) : -1;
  }

  private void day(int i) {
    parts.day = tokens.value(i);
    parts.dayStart = tokens.start(i);
    parts.dayEnd = tokens.end(i);
  }

  private void month(int i) {
    parts.month = tokens.value(i);
    parts.monthStart = tokens.start(i);
    parts.monthEnd = tokens.end(i);
  }

  private boolean isSmall(int i) {
    return tokens.type(i) == Tokens.NUMBER && tokens.length(i) <= 2;
  }

  private boolean isSeparator(int i) {
    return tokens.isSign(i, '/')
        || tokens.isSign(i, '.')
        || tokens.isSign(i, '-')
        || tokens.isSign(i, '‑')
        || tokens.isSign(i, '–');
  }

  /** Whether the number is the tail of something longer: an ISBN, a telephone number, 1.2.3. */
  private boolean isJoinedBefore(int i) {
    return tokens.isGlued(i)
        && (tokens.type(i - 1) == Tokens.WORD
            || ((isSeparator(i - 1) || tokens.isSign(i - 1, ':') || tokens.isSign(i - 1, '='))
                && tokens.isGlued(i - 1)
                && tokens.type(i - 2) != Tokens.SIGN));
  }

  /** “Spring 2015”, “Winter 2014–15”, “Q3 2015”, “third quarter of 2015”. */
  int seasonAt(int i) {
    int j = i + 1;
    if (Vocabulary.season(tokens.meanings(i)) == 0) {
      j = quarterEnd(i);
      if (j < 0) {
        return -1;
      }
    }
    for (int k = 0; k < 2 && tokens.means(j, Vocabulary.OF); k++) {
      j++;
    }
    return seasonYear(j);
  }

  private int seasonYear(int j) {
    if (tokens.type(j) != Tokens.NUMBER
        || tokens.length(j) != 4
        || tokens.value(j) < FIRST_YEAR
        || tokens.value(j) > LAST_YEAR
        || isPartOfLonger(j)) {
      return -1;
    }
    int end = year(j);
    int last = rangeEnd(j);
    parts.order = Order.YEAR;
    return last > 0 ? last : end;
  }

  private int quarterEnd(int i) {
    if (tokens.means(i, Vocabulary.ORDINAL)) {
      return tokens.means(i + 1, Vocabulary.QUARTER) ? i + 2 : -1;
    }
    boolean isNumbered =
        tokens.length(i) == 1
            && tokens.isGlued(i + 1)
            && tokens.type(i + 1) == Tokens.NUMBER
            && tokens.value(i + 1) >= 1
            && tokens.value(i + 1) <= 4;
    int j = i + 2;
    return isNumbered ? (tokens.isSign(j, ',') || tokens.isSign(j, '/') ? j + 1 : j) : -1;
  }

  /** “3rd quarter 2015”, “3. Quartal 2015”. */
  int quarterFirst(int i) {
    if (tokens.length(i) != 1 || tokens.value(i) < 1 || tokens.value(i) > 4) {
      return -1;
    }
    int j = i + 1;
    boolean hasSuffix =
        tokens.isSign(j, '.') || (tokens.isGlued(j) && tokens.means(j, Vocabulary.SUFFIX));
    j = hasSuffix ? j + 1 : j;
    if (tokens.length(i) != 1 || !tokens.means(j, Vocabulary.QUARTER)) {
      return -1;
    }
    j++;
    return seasonYear(tokens.means(j, Vocabulary.OF) ? j + 1 : j);
  }

  /** The token behind the “–15” of 2014–15, and the range's end noted; -1 if there is none. */
  private int rangeEnd(int i) {
    boolean isJoin = tokens.isDash(i + 1) || tokens.isSign(i + 1, '/');
    if (!isJoin || tokens.type(i + 2) != Tokens.NUMBER || !tokens.isGlued(i + 1)) {
      return -1;
    }
    int length = tokens.length(i + 2);
    int value = tokens.value(i + 2);
    int last = length == 2 ? tokens.value(i) / 100 * 100 + value : value;
    if ((length != 2 && length != 4) || last <= tokens.value(i) || last > LAST_YEAR) {
      return -1;
    }
    parts.lastYear = last;
    return i + 3;
  }

  /** A year with no month: only where it can hardly be a page, a volume or a word of a title. */
  int alone(int i) {
    int value = tokens.value(i);
    int length = tokens.length(i);
    boolean isBracketed = tokens.isSign(i - 1, '(') || tokens.isSign(i - 1, '[');
    boolean isClosed = tokens.isSign(i + 1, ')') || tokens.isSign(i + 1, ']');
    if (length == 5 || tokens.isSlipped(i)) {
      boolean isYear = isBracketed && isClosed && looksLikeYear(i);
      return isYear ? year(i) : -1;
    }
    if (length != 4 || value < 1000 || isPartOfLonger(i) || isJoinedBefore(i)) {
      return -1;
    }
    if (value > LAST_YEAR + 99 || (value < FIRST_YEAR && !isBracketed)) {
      return -1;
    }
    int end = rangeEnd(i);
    if (end < 0 && isSeparator(i + 1) && tokens.isGlued(i + 1) && tokens.isGlued(i + 2)) {
      return -1;
    }
    int after = end > 0 ? end : i + 1;
    boolean isPageLike =
        value > LAST_SURE_YEAR || (end > 0 && parts.lastYear - value > LONGEST_RANGE);
    boolean isOfTheYear =
        tokens.type(after) == Tokens.WORD && tokens.length(after) == 1 && tokens.isGlued(after);
    after = isOfTheYear ? after + 1 : after;
    if (isPageLike && !isBracketed && !isParted(i, after)) {
      return -1;
    }
    return standsAsDate(i, after) ? yearAlone(i, after) : -1;
  }

  private int yearAlone(int i, int after) {
    int last = parts.lastYear;
    year(i);
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
