package org.footfault.date;

import java.util.List;
import org.footfault.date.DateParts.Order;

/** Reads dates of numbers, 31.03.2015 or 2015-03-31, and those that begin with their year. */
final class NumberScanner {

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private final Tokens tokens;
  private final DateParts parts;
  private final YearScanner years;

  NumberScanner(Tokens tokens, DateParts parts, YearScanner years) {
    this.tokens = tokens;
    this.parts = parts;
    this.years = years;
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
    if (end < 0) {
      parts.clear(tokens.start(i));
      end = slippedYearOrMonth(i);
    }
    return end;
  }

  private int isoAt(int i) {
    if (years.isJoinedBefore(i)) {
      return -1;
    }
    int end = cjkAt(i);
    if (end > 0) {
      return end;
    }
    if (!years.isSeparator(i + 1) || !years.isSmall(i + 2)) {
      return -1;
    }
    boolean isThree =
        tokens.isSign(i + 3, (char) tokens.value(i + 1))
            && years.isSmall(i + 4)
            && !(years.isSeparator(i + 5)
                && tokens.isGlued(i + 6)
                && tokens.type(i + 6) == Tokens.NUMBER);
    if (!isThree) {
      return yearAndMonth(i);
    }
    boolean isPadded = tokens.length(i + 2) == 2 && tokens.length(i + 4) == 2;
    boolean isSure = tokens.length(i) == 4 && tokens.value(i) <= YearScanner.LAST_SURE_YEAR;
    // “CAS No. 2105-44-8”, “file 2448-1-3”
    boolean isNumber = tokens.means(i - 1, Vocabulary.PAGE) || tokens.means(i - 2, Vocabulary.PAGE);
    boolean isOdd = tokens.value(i + 2) > 31 || (tokens.length(i + 2) != tokens.length(i + 4));
    if ((!isSure && (!isPadded || isNumber)) || (isOdd && tokens.value(i + 2) > 12)) {
      return -1;
    }
    years.year(i);
    parts.putMonth(tokens, i + 2, tokens.value(i + 2));
    parts.putDay(tokens, i + 4);
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
            && !years.isSeparator(i + 3)
            && YearScanner.isLikely(tokens.value(i))
            && years.isBoundary(i);
    if (!isMonth) {
      return -1;
    }
    years.year(i);
    parts.putMonth(tokens, i + 2, tokens.value(i + 2));
    parts.order = Order.MONTH_YEAR;
    return i + 3;
  }

  /** 2015年3月31日. */
  private int cjkAt(int i) {
    if (!isWord(i + 1, '年') || !years.isSmall(i + 2) || !isWord(i + 3, '月')) {
      return -1;
    }
    years.year(i);
    parts.putMonth(tokens, i + 2, tokens.value(i + 2));
    parts.order = Order.YEAR_MONTH_DAY;
    if (years.isSmall(i + 4) && isWord(i + 5, '日')) {
      parts.putDay(tokens, i + 4);
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
    if (month == 0 && tokens.isSign(i + 1, ',') && years.isSmall(m)) {
      d = m + 1;
      d = tokens.isSign(d, '.') ? d + 1 : d;
      d = tokens.means(d, Vocabulary.OF) ? d + 1 : d;
      month = Vocabulary.month(tokens.meanings(d));
      return month == 0 ? -1 : dayThenMonth(i, m, d, month);
    }
    if (month == 0 || tokens.value(i) < YearScanner.FIRST_YEAR) {
      return -1;
    }
    int after = tokens.isSign(m + 1, '.') ? m + 2 : m + 1;
    years.year(i);
    parts.putMonth(tokens, m, month);
    if (years.isSmall(after)) {
      int y = tokens.isSign(after + 1, ',') ? after + 2 : after + 1;
      if (tokens.type(y) == Tokens.NUMBER && tokens.length(y) == 4 && y != after + 1) {
        return -1;
      }
      parts.putDay(tokens, after);
      parts.order = Order.YEAR_MONTH_DAY;
      boolean isOwn = years.isBoundary(i);
      return isOwn ? after + 1 : -1;
    }
    parts.order = Order.MONTH_YEAR;
    boolean isClosed = tokens.isSign(after, ')') || tokens.isSign(after, ';');
    return isClosed && years.isBoundary(i) && tokens.type(after) != Tokens.NUMBER ? after : -1;
  }

  /** “20014 September 19”, “2014 Septeber 19”: where nothing else goes on before and behind. */
  private int slippedYearOrMonth(int i) {
    int m = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
    int d = tokens.isSign(m + 1, '.') ? m + 2 : m + 1;
    boolean isPlaced =
        tokens.type(m) == Tokens.WORD
            && years.isSmall(d)
            && years.isBoundary(i)
            && years.isClosed(d + 1);
    if (!isPlaced) {
      return -1;
    }
    years.year(i);
    parts.putDay(tokens, d);
    parts.order = Order.YEAR_MONTH_DAY;
    int month = Vocabulary.month(tokens.meanings(m));
    if (month != 0 && (!parts.isYearWhole || parts.year < YearScanner.FIRST_YEAR)) {
      parts.putMonth(tokens, m, month);
      return d + 1;
    }
    boolean isWord = tokens.meanings(m) == 0 && tokens.length(m) >= 4 && tokens.length(m) <= 12;
    return isWord && parts.isYearWhole && parts.putUnknownMonth(tokens, m) ? d + 1 : -1;
  }

  private int dayThenMonth(int i, int d, int m, int month) {
    int after = tokens.isSign(m + 1, '.') ? m + 2 : m + 1;
    if (!tokens.isSign(after, ')') || !years.isBoundary(i)) {
      return -1;
    }
    years.year(i);
    parts.putDay(tokens, d);
    parts.putMonth(tokens, m, month);
    parts.order = Order.YEAR_MONTH_DAY;
    return after;
  }

  /** “3-V-2015”, “3.V.2015”: the month in Roman numerals, as in Spanish and Hungarian. */
  private int romanMonth(int i) {
    if (tokens.type(i + 2) != Tokens.WORD || tokens.length(i) > 2 || tokens.length(i + 2) > 4) {
      return -1;
    }
    int month =
        ROMAN.indexOf(tokens.text.subSequence(tokens.start(i + 2), tokens.end(i + 2)).toString());
    boolean glued = tokens.isGlued(i + 1) && tokens.isGlued(i + 2) && tokens.isGlued(i + 4);
    boolean isDate =
        month >= 0
            && glued
            && tokens.isSign(i + 3, (char) tokens.value(i + 1))
            && tokens.type(i + 4) == Tokens.NUMBER
            && tokens.length(i + 4) == 4;
    if (!isDate) {
      return -1;
    }
    parts.putDay(tokens, i);
    parts.putMonth(tokens, i + 2, month + 1);
    parts.order = Order.DAY_MONTH_YEAR;
    return years.year(i + 4);
  }

  /** Three numbers with the year last: 31.03.2015, 3/31/2015, 31. 3. 2015. */
  int numbers(int i) {
    if (!years.isJoinedBefore(i) && years.isSeparator(i + 1)) {
      int roman = romanMonth(i);
      if (roman > 0) {
        return roman;
      }
    }
    if (years.isJoinedBefore(i) || !years.isSeparator(i + 1) || !years.isSmall(i + 2)) {
      return -1;
    }
    char separator = (char) tokens.value(i + 1);
    if (!tokens.isSign(i + 3, separator)
        || tokens.type(i + 4) != Tokens.NUMBER
        || (years.isSeparator(i + 5)
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
      parts.putMonth(tokens, i, tokens.value(i));
      parts.putDay(tokens, i + 2);
    } else {
      parts.putDay(tokens, i);
      parts.putMonth(tokens, i + 2, tokens.value(i + 2));
    }
    return (first > 0 && second > 0) || parts.year >= YearScanner.FIRST_YEAR ? end : -1;
  }

  private int yearOfNumbers(int i, char separator) {
    int length = tokens.length(i + 4);
    if (length == 2) {
      boolean isPadded = tokens.length(i) == 2 && tokens.length(i + 2) == 2;
      boolean isBracketed = tokens.isSign(i - 1, '(') && tokens.isSign(i + 5, ')');
      boolean isDate =
          (separator == '/' || isPadded || isBracketed)
              && tokens.value(i) <= 31
              && tokens.value(i + 2) <= 31
              && Math.min(tokens.value(i), tokens.value(i + 2)) <= 12
              && Math.min(tokens.value(i), tokens.value(i + 2)) >= 1
              && years.isBoundary(i);
      return isDate ? years.twoDigits(i + 4) : -1;
    }
    boolean isYear =
        length == 4
            || ((length == 3 || length == 5) && separator == '/' && tokens.value(i + 2) <= 31);
    return isYear && tokens.value(i) <= 99 ? years.year(i + 4) : -1;
  }
}
