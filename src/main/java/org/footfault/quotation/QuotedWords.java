package org.footfault.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation as its writer marked it: its words, the places where words were left out ({@code …},
 * {@code ...}, {@code . . .}, {@code [...]}, {@code * * *}) and those where a word was put in or
 * changed ({@code [Cuban]}, {@code [T]he}, {@code work[ed]}). What a writer says of the quotation
 * itself ({@code [sic]}, {@code (emphasis added)}) is no part of it.
 */
final class QuotedWords {

  /** Takes {@code [sic]} and {@code (emphasis added)}; refuses {@code (and so on)}. */
  private static final Pattern REMARK =
      Pattern.compile(
          "[\\[(]\\s{0,3}(?:sic|emphas[ie]s[^\\])]{0,40}|italics[^\\])]{0,40}"
              + "|(?:internal )?(?:quotation|quote)s?(?: marks?)?[^\\])]{0,40}omitted"
              + "|(?:internal )?citations?[^\\])]{0,30}omitted|(?:foot)?notes?[^\\])]{0,20}omitted"
              + "|alterations?[^\\])]{0,40}|cleaned up|my translation|translation mine"
              + "|hervorhebung[^\\])]{0,40}|c'est nous qui soulignons|\\d{1,3})"
              + "\\s{0,3}[!?.]?[\\])]",
          Pattern.CASE_INSENSITIVE);

  /** Takes {@code …}, {@code . . . .}, {@code [...]}, {@code * * *}; refuses {@code ..}. */
  private static final Pattern ELLIPSIS =
      Pattern.compile(
          "[\\[(]\\s{0,3}(?:…|\\.(?:\\s?\\.){1,5}|[-–—]{1,3})\\s{0,3}[\\])]"
              + "|…|\\.(?:[\\s\\u00a0]?\\.){2,5}|\\*(?:[\\s\\u00a0]{0,3}\\*){2,6}");

  /** Takes {@code [Cuban]} and {@code []}; refuses {@code [} alone. */
  private static final Pattern BRACKET = Pattern.compile("\\[[^\\[\\]]{0,300}\\]");

  private static final char GAP = '\uE000';
  private static final char PUT_IN = '\uE001';

  private final List<Token> tokens = new ArrayList<>();
  private final String words;

  private QuotedWords(String words) {
    this.words = words;
  }

  /** What follows what in a quotation. */
  enum Kind {
    WORD,
    /** One word or several that are the writer's, in place of any of the source's, or of none. */
    PUT_IN,
    /** Words were left out. */
    GAP
  }

  /**
   * A piece of a quotation.
   *
   * @param word its spelling; empty unless it is a word
   * @param start where it stands in the quotation
   * @param end where it ends there
   */
  record Token(Kind kind, String word, int start, int end) {}

  static List<Token> of(String words) {
    QuotedWords quoted = new QuotedWords(words);
    quoted.read();
    return quoted.tokens;
  }

  private void read() {
    char[] marked = words.toCharArray();
    blank(marked, REMARK, ' ');
    blank(marked, ELLIPSIS, GAP);
    Matcher bracket = BRACKET.matcher(String.valueOf(marked));
    while (bracket.find()) {
      int from = bracket.start();
      int to = bracket.end();
      while (from > 0 && isOfWord(marked, from - 1)) {
        from--;
      }
      while (to < marked.length && isOfWord(marked, to)) {
        to++;
      }
      Arrays.fill(marked, from, to, PUT_IN);
    }
    int from = 0;
    for (int i = 0; i <= marked.length; i++) {
      if (i == marked.length || marked[i] == GAP || marked[i] == PUT_IN) {
        putWords(marked, from, i);
        if (i < marked.length) {
          mark(marked[i], i);
        }
        from = i + 1;
      }
    }
  }

  /**
   * A letter, or the apostrophe between two, where one of them may be in brackets: {@code [M]an's},
   * {@code [l]'agence} and {@code l'[agence]} are one word each.
   */
  private static boolean isOfWord(char[] marked, int at) {
    boolean apostrophe = marked[at] == '\'' || marked[at] == '’';
    int type = Character.getType(marked[at]);
    return Character.isLetterOrDigit(marked[at])
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT // a soft hyphen
        || (apostrophe
            && at > 0
            && at + 1 < marked.length
            && (Character.isLetter(marked[at - 1]) || marked[at - 1] == ']')
            && (Character.isLetter(marked[at + 1]) || marked[at + 1] == '['));
  }

  private static void blank(char[] marked, Pattern what, char with) {
    Matcher found = what.matcher(String.valueOf(marked));
    while (found.find()) {
      Arrays.fill(marked, found.start(), found.end(), with);
    }
  }

  private void putWords(char[] marked, int from, int to) {
    if (from < to) {
      TextWords here = TextWords.of(String.valueOf(marked, from, to - from));
      for (int i = 0; i < here.size(); i++) {
        tokens.add(new Token(Kind.WORD, here.word(i), from + here.start(i), from + here.end(i)));
      }
    }
  }

  private void mark(char mark, int at) {
    Kind kind = mark == GAP ? Kind.GAP : Kind.PUT_IN;
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).kind() == kind && tokens.get(last).end() == at) {
      Token before = tokens.get(last);
      tokens.set(last, new Token(kind, "", before.start(), at + 1));
    } else {
      tokens.add(new Token(kind, "", at, at + 1));
    }
  }
}
