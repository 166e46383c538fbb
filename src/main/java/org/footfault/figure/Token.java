package org.footfault.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * A word, a number in digits or a sign of a text.
 *
 * @param kind what it is
 * @param word its letters, small
 * @param written its letters
 * @param span where it stands
 * @param joined whether nothing stands between it and the token before
 */
record Token(Kind kind, String word, String written, Span span, boolean joined) {

  /** Takes {@code 1,500.25}, {@code 1 500}, {@code F16}, {@code l'an}, {@code %}. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<digits>\\d{1,3}(?:[.,'’\\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d{1,4}(?!\\d))?"
              + "|\\d{1,12}(?:[.,]\\d{1,6}(?!\\d))?)"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:[’'](?=\\p{L}{3})|[’']s\\b)?)"
              + "|(?<sign>\\S)");

  /** What a token can be. */
  enum Kind {
    DIGITS,
    WORD,
    SIGN
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = -1;
    while (matcher.find()) {
      Kind kind =
          matcher.group("digits") != null
              ? Kind.DIGITS
              : matcher.group("word") != null ? Kind.WORD : Kind.SIGN;
      String written = matcher.group();
      String word = written.replace('’', '\'').toLowerCase(Locale.ROOT);
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(kind, word, written, span, matcher.start() == end));
      end = matcher.end();
    }
    return tokens;
  }

  boolean is(String sign) {
    return word.equals(sign);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(written.codePointAt(0));
  }
}
