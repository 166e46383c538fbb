package org.footfault.date;

import org.footfault.date.DateParts.Order;

/**
 * Finds the dates of a text, from left to right. Each token is looked at a bounded number of times,
 * so that the time grows with the length of the text and with nothing else.
 *
 * <p>The grammar, with [optional] parts:
 *
 * <pre>
 * [weekday] month day[-day] [,] year        Friday, Mar. 30-31, 2015
 * [weekday] day[-day] [of] month [of] year  31 de marzo de 2015; 30 March–2 April 2015
 * month[/month] year                        Jan./Feb. 2012
 * year month day                            2015-03-31; 2015, March 31; 2015 Mar 31
 * number sep number sep year                31.03.2015, 3/31/2015, 31-3-15
 * season or quarter, year                   Spring 2015, Q3 2015
 * year                                      (2015), , 2014–15.
 * n.d., forthcoming and their kin
 * </pre>
 */
final class DateScanner {

  private final Tokens tokens;
  private final DateParts parts = new DateParts();
  private final YearScanner years;
  private final NumberScanner numbers;
  private final SeasonScanner seasons;
  private final LoneYearScanner loneYears;
  private final DayScanner days;
  private final UndatedScanner undated;
  private int at;

  /** The token behind the last date. */
  private int next;

  DateScanner(CharSequence text) {
    this.tokens = new Tokens(text);
    this.years = new YearScanner(tokens, parts);
    this.numbers = new NumberScanner(tokens, parts, years);
    this.seasons = new SeasonScanner(tokens, parts, years);
    this.loneYears = new LoneYearScanner(tokens, parts, years);
    this.days = new DayScanner(tokens, parts);
    this.undated = new UndatedScanner(tokens, parts, years);
  }

  DateParts parts() {
    return parts;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The first token of the date that was found. */
  int firstToken() {
    return at;
  }

  /** The token behind the date that was found. */
  int nextToken() {
    return next;
  }

  /** Goes on to the next date; false if there is none. */
  boolean advance() {
    for (at = next; at < tokens.count(); at++) {
      parts.clear(tokens.start(at));
      int end = dateAt(at);
      if (end > at) {
        parts.end = tokens.end(end - 1);
        next = end;
        return true;
      }
    }
    next = at;
    return false;
  }

  /** Goes on to the next day of a month without a year: “on October 14”. */
  boolean advanceWithoutYear() {
    for (at = next; at < tokens.count(); at++) {
      parts.clear(tokens.start(at));
      int end = dateAt(at);
      if (end < 0) {
        parts.clear(tokens.start(at));
        end = withoutYear(at);
      }
      if (end > at) {
        parts.end = tokens.end(end - 1);
        next = end;
        return true;
      }
    }
    next = at;
    return false;
  }

  private int withoutYear(int i) {
    parts.order = Order.NO_YEAR;
    if (tokens.type(i) == Tokens.NUMBER) {
      int end = days.dayAt(i);
      end = end < 0 ? -1 : days.monthAt(days.skipOf(end));
      return end;
    }
    int end = days.monthAt(i);
    return end < 0 ? -1 : days.dayAt(end);
  }

  private int dateAt(int i) {
    return switch (tokens.type(i)) {
      case Tokens.NUMBER -> fromNumber(i);
      case Tokens.WORD -> fromWord(i);
      default -> -1;
    };
  }

  private int fromWord(int i) {
    int meanings = tokens.meanings(i);
    if (meanings != 0) {
      int end = Vocabulary.month(meanings) != 0 ? fromMonth(i) : -1;
      if (end < 0 && Vocabulary.weekday(meanings) != 0) {
        end = fromWeekday(i);
      }
      if (end < 0 && (Vocabulary.season(meanings) != 0 || isQuarter(i))) {
        end = seasons.seasonAt(i);
      }
      end = end < 0 ? undated.word(i, meanings) : end;
      if (end > 0) {
        return end;
      }
    }
    // “Jue” is Thursday in Spanish, and a slip for June where no date follows it as a weekday.
    boolean maybeSlip = meanings == 0 || Vocabulary.weekday(meanings) != 0;
    int end = maybeSlip ? fromUnknownWord(i) : -1;
    return end > 0 ? end : undated.letters(i);
  }

  private boolean isQuarter(int i) {
    return tokens.means(i, Vocabulary.QUARTER | Vocabulary.ORDINAL)
        || (tokens.length(i) == 1 && tokens.text.charAt(tokens.start(i)) == 'T');
  }

  private int fromWeekday(int i) {
    int weekday = Vocabulary.weekday(tokens.meanings(i));
    int j = i + 1;
    for (int k = 0; k < 3 && isBehindWeekday(j); k++) {
      j++;
    }
    int end = -1;
    if (tokens.type(j) == Tokens.NUMBER) {
      end = fromNumber(j);
    } else if (Vocabulary.month(tokens.meanings(j)) != 0) {
      end = fromMonth(j);
    } else if (tokens.type(j) == Tokens.WORD && tokens.meanings(j) == 0) {
      end = misspelt(j);
    }
    if (end < 0 || parts.dayStart < 0) {
      return -1;
    }
    if (isPartOfName(i)) {
      return -1;
    }
    parts.start = tokens.start(i);
    parts.weekday = weekday;
    parts.weekdayStart = tokens.start(i);
    parts.weekdayEnd = tokens.end(i);
    return end;
  }

  /** “Mail on Sunday, 31 May 2016”, “Welt am Sonntag, …”, “der Freitag, …” name a newspaper. */
  private boolean isPartOfName(int i) {
    int before = i - 1;
    for (int k = 0; k < 2 && tokens.means(before, Vocabulary.LEAD | Vocabulary.OF); k++) {
      before--;
    }
    int kinds = Vocabulary.ACCESSED | Vocabulary.MODIFIED | Vocabulary.ARCHIVED;
    return tokens.type(i - 1) == Tokens.WORD && !tokens.means(before, kinds);
  }

  private boolean isBehindWeekday(int j) {
    return tokens.isSign(j, ',')
        || tokens.isSign(j, '.')
        || tokens.means(j, Vocabulary.LEAD)
        || (tokens.means(j, Vocabulary.OF) && Vocabulary.month(tokens.meanings(j)) == 0);
  }

  private int fromMonth(int i) {
    int end = days.monthAt(i);
    parts.order = Order.MONTH_DAY_YEAR;
    int dashed = dashedAt(end);
    if (dashed > 0) {
      return dashed;
    }
    int afterDay = days.daysAt(end);
    if (afterDay > 0) {
      int y = days.skipOf(days.skip(days.skip(afterDay, ','), '.'));
      int done = years.afterDay(y);
      if (done > 0) {
        return checkedForeign(i, done);
      }
    }
    parts.clear(tokens.start(i));
    days.monthAt(i);
    parts.order = Order.MONTH_YEAR;
    return isEndOfName(i) ? -1 : years.afterMonth(days.skipOf(days.skip(end, ',')), i);
  }

  /** “Gaceta del Mar, 2014”: a short word before a comma, that goes on from another word. */
  private boolean isEndOfName(int i) {
    return tokens.isSign(i + 1, ',') && tokens.length(i) <= 4 && tokens.type(i - 1) == Tokens.WORD;
  }

  /** “Mar-31-2015”: the token behind it, where the month ends here. */
  private int dashedAt(int i) {
    boolean isDashed =
        tokens.isDash(i)
            && tokens.isGlued(i)
            && tokens.isDash(i + 2)
            && tokens.type(i + 3) == Tokens.NUMBER
            && tokens.length(i + 3) == 4;
    return isDashed && days.dayAt(i + 1) == i + 2 ? years.afterDay(i + 3) : -1;
  }

  /** “Decembre 13, 2014” is no French, as French writes the day first, but a slip in English. */
  private int checkedForeign(int i, int done) {
    if ((tokens.meanings(i) & Vocabulary.ENGLISH_MONTH) == 0) {
      boolean isCapital = Character.isUpperCase(tokens.text.charAt(tokens.start(i)));
      parts.isMonthSlip = isCapital && MonthSlips.english(tokens.word(i)) == parts.month;
    }
    return done;
  }

  private int fromUnknownWord(int i) {
    return tokens.length(i) >= 2 && tokens.length(i) <= 12 && years.isBoundary(i)
        ? misspelt(i)
        : -1;
  }

  /** A word that is no month's, but stands where one should: “Setpember 12, 2015”. */
  private int misspelt(int i) {
    int j = days.skip(i + 1, '.');
    if (tokens.type(j) != Tokens.NUMBER || tokens.length(i) > 12) {
      return -1;
    }
    int afterDay = days.daysAt(j);
    int end =
        afterDay < 0 ? -1 : years.afterDay(days.skipOf(days.skip(days.skip(afterDay, ','), '.')));
    if (end < 0 || !parts.isYearWhole) {
      return -1;
    }
    parts.order = Order.MONTH_DAY_YEAR;
    return parts.putUnknownMonth(tokens, i) ? end : -1;
  }

  private int fromNumber(int i) {
    int length = tokens.length(i);
    if (length > 6 || tokens.value(i) == Tokens.TOO_LONG) {
      return -1;
    }
    int end = length >= 3 ? numbers.first(i) : -1;
    if (end < 0 && length <= 2) {
      end = numbers.numbers(i);
      if (end < 0) {
        parts.clear(tokens.start(i));
        end = fromDay(i);
      }
    }
    if (end < 0) {
      parts.clear(tokens.start(i));
      end = length >= 4 ? seasons.yearFirst(i) : seasons.quarterFirst(i);
    }
    if (end < 0 && length >= 4) {
      parts.clear(tokens.start(i));
      end = loneYears.alone(i);
    }
    return end;
  }

  private int fromDay(int i) {
    int j = days.dayRange(i);
    if (j < 0) {
      return -1;
    }
    boolean isJoined = tokens.isDash(j) || tokens.isSign(j, '/');
    int m = isJoined ? j + 1 : days.skipOf(days.skip(j, '.'));
    int end = days.monthAt(m);
    if (end < 0) {
      return fromDayAndSlip(m);
    }
    parts.order = Order.DAY_MONTH_YEAR;
    boolean isRange = tokens.isDash(end) || tokens.means(end, Vocabulary.UNTIL);
    if (isRange && !isJoined && tokens.type(end + 1) == Tokens.NUMBER) {
      int last = days.rangeOverMonths(end + 1);
      end = last > 0 ? last : end;
    }
    int y = isJoined && (tokens.isDash(end) || tokens.isSign(end, '/')) ? end + 1 : end;
    return years.afterMonthOfDay(days.skipOf(days.skip(y, ',')), isJoined);
  }

  private int fromDayAndSlip(int m) {
    if (tokens.type(m) != Tokens.WORD
        || tokens.meanings(m) != 0
        || tokens.length(m) < 3
        || tokens.length(m) > 12) {
      return -1;
    }
    int end = years.afterMonthOfDay(days.skipOf(days.skip(days.skip(m + 1, '.'), ',')), false);
    parts.order = Order.DAY_MONTH_YEAR;
    return end > 0 && parts.isYearWhole && parts.putUnknownMonth(tokens, m) ? end : -1;
  }
}
