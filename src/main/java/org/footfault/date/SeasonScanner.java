package org.footfault.date;

import org.footfault.date.DateParts.Order;

/** Reads seasons and quarters with their year: “Spring 2015”, “Q3 2015”. */
final class SeasonScanner {

  private final Tokens tokens;
  private final DateParts parts;
  private final YearScanner years;

  SeasonScanner(Tokens tokens, DateParts parts, YearScanner years) {
    this.tokens = tokens;
    this.parts = parts;
    this.years = years;
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
    boolean isPair =
        (tokens.isSign(j, '/') || tokens.isDash(j) || tokens.means(j, Vocabulary.AND))
            && Vocabulary.season(tokens.meanings(j + 1)) != 0;
    j = isPair ? j + 2 : j;
    for (int k = 0; k < 2 && tokens.means(j, Vocabulary.OF); k++) {
      j++;
    }
    return seasonYear(j);
  }

  /** “2015 Q3”, “2015, Spring”: only where it is all that a bracket or a comma parts off. */
  int yearFirst(int i) {
    int j = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
    boolean isSeason = Vocabulary.season(tokens.meanings(j)) != 0;
    int end = isSeason ? j + 1 : tokens.means(j, Vocabulary.QUARTER) ? quarterEnd(j) : -1;
    boolean isYear =
        tokens.length(i) == 4 && YearScanner.isLikely(tokens.value(i)) && years.isBoundary(i);
    if (end < 0 || !isYear || !years.isClosed(end)) {
      return -1;
    }
    years.year(i);
    parts.order = Order.YEAR;
    return end;
  }

  private int seasonYear(int j) {
    if (tokens.type(j) != Tokens.NUMBER
        || tokens.length(j) != 4
        || !YearScanner.isLikely(tokens.value(j))
        || years.isPartOfLonger(j)) {
      return -1;
    }
    int end = years.year(j);
    int last = years.rangeEnd(j);
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
    if (!tokens.means(j, Vocabulary.QUARTER)) {
      return -1;
    }
    j++;
    return seasonYear(tokens.means(j, Vocabulary.OF) ? j + 1 : j);
  }
}
