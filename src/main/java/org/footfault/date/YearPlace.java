package org.footfault.date;

/**
 * Whether a number that is too high for a year (2105) stands where only a year does, so that it is
 * a misprint and no page: in a bracket of its own, behind a publisher, between author and title.
 *
 * <p>“36 Stat. 2105.”, “NJW 2015, 2105 (2107)”, “Box 2105” and “Vision 2105” are none of these.
 */
final class YearPlace {

  /** A bracket that is longer is not looked through. */
  private static final int LONGEST_BRACKET = 16;

  /** The tokens of “(New York City:”. */
  private static final int LONGEST_PLACE = 4;

  /** Names of authors that are longer are not looked through. */
  private static final int LONGEST_NAMES = 48;

  /** Pages of one article lie no further apart. */
  private static final int LONGEST_ARTICLE = 200;

  private final Tokens tokens;

  YearPlace(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean isOpen(int i) {
    return tokens.isSign(i, '(') || tokens.isSign(i, '[');
  }

  boolean isClosed(int i) {
    return tokens.isSign(i, ')') || tokens.isSign(i, ']');
  }

  boolean isAddress(int i) {
    return tokens.isSign(i, '\uFFFC') || tokens.isSign(i, '<');
  }

  /** Whether the number at a token, that ends before another, is meant as a year. */
  boolean showsYear(int i, int after) {
    if (tokens.isSign(i - 1, '(')) {
      return tokens.isSign(after, ')') && !isPage(i - 2, tokens.value(i));
    }
    if (tokens.isSign(i - 1, '[')) {
      // “[2105] EWHC 12”; “[2105]” at the end is a paragraph.
      return tokens.isSign(after, ']')
          && tokens.type(after + 1) == Tokens.WORD
          && tokens.type(i - 2) != Tokens.NUMBER;
    }
    if (tokens.isSign(after, ')')) {
      return isLastInBracket(i);
    }
    boolean isEnd =
        tokens.type(after) == Tokens.END
            || tokens.isSign(after, '.')
            || tokens.isSign(after, ';')
            || isAddress(after)
            || (tokens.isSign(after, ',') && tokens.means(after + 1, Vocabulary.PAGE));
    if (isEnd && isBehindPublisher(i)) {
      return true;
    }
    return tokens.isSign(after, '.') && (isBehindAuthor(i, after) || isBehindRemark(i));
  }

  /** “NJW 2015, 2105 (2107)”: a number in brackets behind a page is the page that is meant. */
  boolean isPage(int i, int value) {
    if (tokens.type(i) != Tokens.NUMBER) {
      return false;
    }
    int before = tokens.value(i);
    return before >= 1000 || Math.abs(value - before) <= LONGEST_ARTICLE;
  }

  /** “(Lima: Andes, 2105)”, “(3d ed. 2105)”; and behind a page “12 F.3d 345 (Mass. 2105)”. */
  private boolean isLastInBracket(int i) {
    if (isBehindPublisher(i)) {
      return true;
    }
    int colon = -1;
    for (int k = i - 1; k > i - LONGEST_BRACKET && k >= 0; k--) {
      if (tokens.isSign(k, '(')) {
        boolean hasPlace = colon > 0 && colon - k <= LONGEST_PLACE && tokens.isSign(i - 1, ',');
        boolean isCourt = tokens.isSign(i - 1, '.') && tokens.type(k - 1) == Tokens.NUMBER;
        return hasPlace || (isCourt && !isPage(k - 1, tokens.value(i)));
      }
      colon = tokens.isSign(k, ':') ? k : colon;
      boolean isLongNumber = tokens.type(k) == Tokens.NUMBER && tokens.length(k) > 2;
      if (isLongNumber || tokens.isSign(k, ';')) {
        return false;
      }
    }
    return false;
  }

  /** “Andes University Press, 2105”, “4. Auflage 2105”, “3d ed. 2105”. */
  private boolean isBehindPublisher(int i) {
    int k = i - 1;
    if (tokens.isSign(k, ',') || tokens.isSign(k, '.')) {
      k--;
    }
    return tokens.means(k, Vocabulary.PRESS);
  }

  /** “Lund, I., 2105. Tidal Drift”: behind names with a comma, before a title, no number before. */
  private boolean isBehindAuthor(int i, int after) {
    boolean isParted = tokens.isSign(i - 1, '.') || tokens.isSign(i - 1, ',');
    int title = after + 1;
    while (tokens.type(title) == Tokens.SIGN
        && "“\"‘'«„".indexOf((char) tokens.value(title)) >= 0) {
      title++;
    }
    boolean isTitle =
        tokens.type(title) == Tokens.WORD
            && Character.isUpperCase(tokens.text.charAt(tokens.start(title)));
    if (!isParted || !isTitle) {
      return false;
    }
    boolean hasComma = false;
    int k = i - 1;
    for (; k > i - LONGEST_NAMES && goesOn(k); k--) {
      if (tokens.type(k) == Tokens.NUMBER || isClosed(k)) {
        return false;
      }
      hasComma |= k < i - 1 && tokens.isSign(k, ',');
    }
    return hasComma && !goesOn(k);
  }

  private boolean goesOn(int i) {
    return tokens.type(i) != Tokens.END && !tokens.isSign(i, ';');
  }

  /** “bay.example [en línea]. 2105. Disponible en: …” */
  private boolean isBehindRemark(int i) {
    return tokens.isSign(i - 1, '.')
        && tokens.isSign(i - 2, ']')
        && tokens.type(i - 3) == Tokens.WORD;
  }
}
