package org.footfault.date;

import java.util.Arrays;

/**
 * A text cut into words, numbers and single signs. Blanks only part them. Addresses are left out:
 * the numbers in them are no dates of the note.
 *
 * <p>Kept in arrays, since a note has many tokens and few dates.
 */
final class Tokens {

  static final byte WORD = 1;
  static final byte NUMBER = 2;
  static final byte SIGN = 3;
  static final byte END = 4;

  /** The value of a number that is too long to be part of a date. */
  static final int TOO_LONG = -1;

  final CharSequence text;
  private byte[] types = new byte[24];
  private int[] starts = new int[24];
  private int[] ends = new int[24];
  private int[] values = new int[24];
  private int count;

  Tokens(CharSequence text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Letters.isBlank(c)) {
        at++;
      } else if (Letters.isDigit(c) || (Letters.lookalike(c) >= 0 && isSlippedNumber(at))) {
        at = numberFrom(at);
      } else if (Letters.isLetter(c)) {
        at = wordFrom(at);
      } else {
        add(SIGN, at, at + 1, c);
        at++;
      }
    }
  }

  /** How many tokens there are. */
  int count() {
    return count;
  }

  byte type(int i) {
    return i >= 0 && i < count ? types[i] : END;
  }

  int start(int i) {
    return i < count ? starts[i] : text.length();
  }

  int end(int i) {
    return i < count ? ends[i] : text.length();
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** The value of a number, {@link #TOO_LONG}, or for a word its meanings in the vocabulary. */
  int value(int i) {
    return values[i];
  }

  /** The meanings of a word, 0 for anything else. */
  int meanings(int i) {
    if (type(i) != WORD) {
      return 0;
    }
    if (values[i] < 0) {
      values[i] = Vocabulary.meanings(text, starts[i], ends[i]);
    }
    return values[i];
  }

  boolean means(int i, int kind) {
    return (meanings(i) & kind) != 0;
  }

  boolean isSign(int i, char c) {
    return type(i) == SIGN && values[i] == c;
  }

  boolean isDash(int i) {
    return type(i) == SIGN && Letters.isDash((char) values[i]);
  }

  /** Whether no blank stands between this token and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < count && starts[i] == ends[i - 1];
  }

  /** How many words of a phrase of this kind begin here; 0 if none does. */
  int phrase(int i, int kind) {
    if (!means(i, Vocabulary.PHRASE)) {
      return 0;
    }
    for (Vocabulary.Phrase phrase : Vocabulary.phrases(word(i))) {
      int same = 1;
      while (same < phrase.words().size()
          && type(i + same) == WORD
          && Letters.folded(word(i + same)).equals(phrase.words().get(same))) {
        same++;
      }
      if (same == phrase.words().size() && (phrase.meanings() & kind) != 0) {
        return same;
      }
    }
    return 0;
  }

  String word(int i) {
    return text.subSequence(starts[i], ends[i]).toString();
  }

  /** Whether a number has letters among its digits. */
  boolean isSlipped(int i) {
    for (int k = starts[i]; k < ends[i]; k++) {
      if (!Letters.isDigit(text.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  /** The place behind a number; 8 units of look-ahead at most for the letters in it. */
  private int numberFrom(int from) {
    int end = from;
    while (end < text.length() && Letters.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - from < 4 && isSlippedNumber(from)) {
      end = endOfRun(from);
    }
    add(NUMBER, from, end, numberAt(from, end));
    return end;
  }

  private int numberAt(int from, int to) {
    if (to - from > 8) {
      return TOO_LONG;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int digit = Letters.isDigit(c) ? Character.digit(c, 10) : Letters.lookalike(c);
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether four digits and look-alikes begin here, of which two or three are digits: 2O15. */
  private boolean isSlippedNumber(int from) {
    if (from > 0 && isRun(text.charAt(from - 1))) {
      return false;
    }
    int end = endOfRun(from);
    if (end - from != 4) {
      return false;
    }
    int digits = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Letters.isDigit(c)) {
        digits++;
      } else if (Letters.lookalike(c) < 0) {
        return false;
      }
    }
    return digits == 2 || digits == 3;
  }

  private int endOfRun(int from) {
    int end = from;
    while (end < text.length() && end - from < 6 && isRun(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isRun(char c) {
    return Letters.isDigit(c) || Letters.isLetter(c) || c == '|';
  }

  private int wordFrom(int from) {
    int end = from;
    while (end < text.length() && isWordPart(end)) {
      end++;
    }
    if (isAddress(from, end)) {
      while (end < text.length() && !Letters.isBlank(text.charAt(end)) && text.charAt(end) != '>') {
        end++;
      }
      add(SIGN, from, end, '\uFFFC');
      return end;
    }
    add(WORD, from, end, Integer.MIN_VALUE);
    return end;
  }

  private boolean isWordPart(int i) {
    char c = text.charAt(i);
    return Letters.isLetter(c) || (c == '-' && i + 5 < text.length() && matches(i, "-feira"));
  }

  private boolean isAddress(int from, int end) {
    return matches(end, "://")
        || (end - from == 3 && matches(from, "www."))
        || (end - from == 3 && matches(from, "doi:"));
  }

  private boolean matches(int at, String letters) {
    if (at + letters.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (Letters.folded(text.charAt(at + i)) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void add(byte type, int start, int end, int value) {
    if (count == types.length) {
      types = Arrays.copyOf(types, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    types[count] = type;
    starts[count] = start;
    ends[count] = end;
    values[count] = value;
    count++;
  }
}
