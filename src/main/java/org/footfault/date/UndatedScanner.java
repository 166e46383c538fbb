package org.footfault.date;

import org.footfault.date.DateParts.Order;

/** Finds the words that say that a source has no date, or none yet: “n.d.”, “forthcoming”. */
final class UndatedScanner {

  private final Tokens tokens;
  private final DateParts parts;
  private final YearScanner years;

  UndatedScanner(Tokens tokens, DateParts parts, YearScanner years) {
    this.tokens = tokens;
    this.parts = parts;
    this.years = years;
  }

  /** “undated”, “forthcoming”, “in press”, where they stand by themselves and not in a title. */
  int word(int i, int meanings) {
    boolean isWord = (meanings & (Vocabulary.UNDATED | Vocabulary.UNPUBLISHED)) != 0;
    int words = isWord ? 1 : tokens.phrase(i, Vocabulary.UNDATED | Vocabulary.UNPUBLISHED);
    boolean isParted = i == 0 || (tokens.type(i - 1) == Tokens.SIGN && years.isBoundary(i));
    if (words == 0 || !isParted) {
      return -1;
    }
    boolean isSmall = Character.isLowerCase(tokens.text.charAt(tokens.start(i)));
    if (!years.isClosed(i + words) && !(isWord && isSmall)) {
      return -1;
    }
    parts.order = Order.NO_DATE;
    return i + words;
  }

  /** “n.d.”, “s.f.”, “s.d.”, “o.J.”, “z.j.”; upper case is North Dakota. */
  int letters(int i) {
    if (tokens.length(i) != 1
        || !tokens.isSign(i + 1, '.')
        || tokens.type(i + 2) != Tokens.WORD
        || tokens.length(i + 2) != 1
        || !years.isBoundary(i)) {
      return -1;
    }
    char first = tokens.text.charAt(tokens.start(i));
    char second = tokens.text.charAt(tokens.start(i + 2));
    boolean isKnown =
        (first == 'n' && second == 'd')
            || (first == 's' && (second == 'f' || second == 'd' || second == 'a'))
            || (first == 'o' && (second == 'J' || second == 'D'))
            || (first == 'z' && (second == 'j' || second == 'd'));
    if (!isKnown) {
      return -1;
    }
    parts.order = Order.NO_DATE;
    return tokens.isSign(i + 3, '.') ? i + 4 : i + 3;
  }
}
