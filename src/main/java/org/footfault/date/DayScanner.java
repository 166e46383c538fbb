package org.footfault.date;

/**
 * Reads days and months, and ranges of them, into the parts of a date. Each method answers with the
 * token behind what it read; those that may find nothing answer -1.
 */
final class DayScanner {

  /** A list of days in one date is not longer. */
  private static final int MOST_DAYS = 8;

  private final Tokens tokens;
  private final DateParts parts;

  DayScanner(Tokens tokens, DateParts parts) {
    this.tokens = tokens;
    this.parts = parts;
  }

  /** A month, or two with a stroke or dash between; the token behind it, else -1. */
  int monthAt(int i) {
    int month = Vocabulary.month(tokens.meanings(i));
    if (month == 0) {
      return -1;
    }
    parts.putMonth(tokens, i, month);
    int end = skip(i + 1, '.');
    if (tokens.isSign(end, '/') || tokens.isDash(end) || tokens.means(end, Vocabulary.AND)) {
      int second = Vocabulary.month(tokens.meanings(end + 1));
      int after = skip(end + 2, '.');
      boolean isDayBehind = tokens.type(after) == Tokens.NUMBER && tokens.length(after) <= 2;
      if (second != 0 && !isDayBehind) {
        parts.lastMonth = second;
        return after;
      }
    }
    return end;
  }

  int dayAt(int i) {
    if (tokens.type(i) != Tokens.NUMBER || tokens.length(i) > 2) {
      return -1;
    }
    parts.putDay(tokens, i);
    return suffix(i + 1);
  }

  /** A day, or days of one month: the token behind “31st”, “30-31”, “30 and 31”; else -1. */
  int dayRange(int i) {
    int end = dayAt(i);
    if (end < 0) {
      return -1;
    }
    int j = skip(end, '.');
    boolean isRange = tokens.isDash(j) || tokens.isSign(j, '/') || isAnd(j);
    if (isRange && isLaterDay(j + 1)) {
      parts.lastDay = tokens.value(j + 1);
      return suffix(j + 2);
    }
    return end;
  }

  private boolean isAnd(int i) {
    return tokens.isSign(i, '&') || tokens.means(i, Vocabulary.AND);
  }

  private boolean isLaterDay(int i) {
    return tokens.type(i) == Tokens.NUMBER
        && tokens.length(i) <= 2
        && tokens.value(i) > Math.max(parts.day, parts.lastDay);
  }

  /** “June 6, 13, and 20”: the days behind the first, of which “and” joins the last. */
  private int dayList(int first) {
    int i = first;
    for (int days = 1; days < MOST_DAYS; days++) {
      int next = skip(i, ',');
      boolean last = isAnd(next);
      next = last ? next + 1 : next;
      if (next == i || !isLaterDay(next)) {
        break;
      }
      parts.lastDay = tokens.value(next);
      i = suffix(next + 1);
      if (last) {
        return i;
      }
    }
    parts.lastDay = 0;
    return -1;
  }

  /** The same behind a month, where the range may end in the next: “Mar. 30–Apr. 2, 2015”. */
  int daysAt(int i) {
    int end = dayRange(i);
    int list = end > 0 && parts.lastDay == 0 ? dayList(end) : -1;
    if (list > 0) {
      return list;
    }
    boolean isRange = tokens.isDash(end) || tokens.means(end, Vocabulary.UNTIL);
    if (end > 0 && parts.lastDay == 0 && isRange) {
      int month = Vocabulary.month(tokens.meanings(end + 1));
      int d = skip(end + 2, '.');
      if (month != 0 && tokens.type(d) == Tokens.NUMBER && tokens.length(d) <= 2) {
        parts.lastMonth = month;
        parts.lastDay = tokens.value(d);
        return suffix(d + 1);
      }
    }
    return end;
  }

  /** “30 March–2 April 2015”: the day and month behind the dash. */
  int rangeOverMonths(int i) {
    int month = parts.month;
    int monthStart = parts.monthStart;
    int monthEnd = parts.monthEnd;
    int day = tokens.length(i) <= 2 ? tokens.value(i) : 0;
    int end = day == 0 ? -1 : monthAt(skipOf(skip(suffix(i + 1), '.')));
    int lastMonth = parts.month;
    parts.month = month;
    parts.monthStart = monthStart;
    parts.monthEnd = monthEnd;
    if (end > 0) {
      parts.lastDay = day;
      parts.lastMonth = lastMonth;
    }
    return end;
  }

  private int suffix(int i) {
    if (tokens.isSign(i, '.') && tokens.isGlued(i + 1) && isOrdinalSign(i + 1)) {
      return i + 2;
    }
    boolean isSuffix =
        tokens.isGlued(i) && (tokens.means(i, Vocabulary.SUFFIX) || isOrdinalSign(i));
    return isSuffix ? i + 1 : i;
  }

  private boolean isOrdinalSign(int i) {
    return tokens.isSign(i, '°')
        || (tokens.type(i) == Tokens.WORD
            && "ºª".indexOf(tokens.text.charAt(tokens.start(i))) >= 0);
  }

  int skip(int i, char sign) {
    return tokens.isSign(i, sign) ? i + 1 : i;
  }

  int skipOf(int i) {
    int j = i;
    for (int k = 0; k < 3 && tokens.means(j, Vocabulary.OF); k++) {
      j++;
    }
    if (tokens.type(j) == Tokens.WORD && tokens.length(j) == 1 && tokens.isSign(j + 1, '’')) {
      j += 2;
    }
    return j;
  }
}
