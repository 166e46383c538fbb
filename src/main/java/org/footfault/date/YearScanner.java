package org.footfault.date;

/**
 * Reads the year of a date, and says where numbers stand that may be part of one. The other
 * scanners share it.
 */
final class YearScanner {

  /** Europe's printers begin about here; an earlier number on its own is no year of a source. */
  static final int FIRST_YEAR = 1450;

  static final int LAST_YEAR = 2999;

  /** Past this, a number on its own is rather a page, a box or a model. */
  static final int LAST_SURE_YEAR = 2040;

  private final Tokens tokens;
  private final DateParts parts;

  YearScanner(Tokens tokens, DateParts parts) {
    this.tokens = tokens;
    this.parts = parts;
  }

  /** Whether a number is in the range of the years of sources. */
  static boolean isLikely(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
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

  /** Whether a closing bracket, a sign between parts, or the end stands here. */
  boolean isClosed(int i) {
    return tokens.type(i) == Tokens.END
        || (tokens.type(i) == Tokens.SIGN && ")],;.".indexOf((char) tokens.value(i)) >= 0);
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
    if (length < 3 || length > 5 || isPartOfLonger(i) || Era.isOther(tokens, i, i + 1)) {
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
    boolean isIso =
        isSeparator(i + 1) && tokens.isGlued(i + 1) && isSmall(i + 2) && isSeparator(i + 3);
    boolean isNumber = tokens.type(i) == Tokens.NUMBER;
    if (!isNumber || isPartOfLonger(i) || isIso || Era.isOther(tokens, i, i + 1)) {
      return -1;
    }
    int length = tokens.length(i);
    boolean isOwn = isBoundary(month);
    boolean isLast = tokens.isSign(i + 1, ')') || tokens.isSign(i + 1, ']');
    boolean isYear =
        length == 4
            ? isOwn || isLast || isLikely(tokens.value(i))
            : (length == 5 || length == 3) && isOwn && isLast;
    return isYear ? year(i) : -1;
  }

  int year(int i) {
    parts.putYear(tokens, i);
    return i + 1;
  }

  int shortYear(int i) {
    boolean isApostrophe = tokens.isSign(i, '’') || tokens.isSign(i, '\'') || tokens.isSign(i, '‘');
    return isApostrophe
            && tokens.isGlued(i + 1)
            && tokens.type(i + 1) == Tokens.NUMBER
            && tokens.length(i + 1) == 2
        ? twoDigits(i + 1)
        : -1;
  }

  int twoDigits(int i) {
    int value = tokens.value(i);
    parts.year = value < 50 ? 2000 + value : 1900 + value;
    parts.yearStart = tokens.start(i);
    parts.yearEnd = tokens.end(i);
    parts.isYearShort = true;
    return i + 1;
  }

  /** The token behind the “–15” of 2014–15, and the range's end noted; -1 if there is none. */
  int rangeEnd(int i) {
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

  /** Whether a number goes on behind a dot, comma or dash: 1,234 or 2015.5. */
  boolean isPartOfLonger(int i) {
    return tokens.isGlued(i + 1)
        && tokens.isGlued(i + 2)
        && tokens.type(i + 2) == Tokens.NUMBER
        && (tokens.isSign(i + 1, ',') || tokens.isSign(i + 1, '.'));
  }

  /** Whether the number is the tail of something longer: an ISBN, a telephone number, 1.2.3. */
  boolean isJoinedBefore(int i) {
    return tokens.isGlued(i)
        && (tokens.type(i - 1) == Tokens.WORD
            || ((isSeparator(i - 1) || tokens.isSign(i - 1, ':') || tokens.isSign(i - 1, '='))
                && tokens.isGlued(i - 1)
                && tokens.type(i - 2) != Tokens.SIGN));
  }

  boolean isSmall(int i) {
    return tokens.type(i) == Tokens.NUMBER && tokens.length(i) <= 2;
  }

  boolean isSeparator(int i) {
    return tokens.isSign(i, '/')
        || tokens.isSign(i, '.')
        || tokens.isSign(i, '-')
        || tokens.isSign(i, '‑')
        || tokens.isSign(i, '–');
  }
}
