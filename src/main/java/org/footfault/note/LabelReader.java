package org.footfault.note;

import java.util.Optional;
import org.footfault.post.Block;
import org.footfault.post.Run;
import org.footfault.post.Style;
import org.footfault.text.Span;

/** Reads the label that opens a written-out note: {@code [1] Reuters, …}. */
final class LabelReader {

  private static final int LONGEST_NAME = 24;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SYMBOLS = "*†‡§¶";

  private final String text;

  LabelReader(String text) {
    this.text = text;
  }

  /**
   * A label with its place.
   *
   * @param end where the note's own words begin
   */
  record Opening(Label label, Span span, int end) {}

  /** The label that opens a block, if what follows can be a note. */
  Optional<Opening> opening(Block block) {
    int start = block.span().strip(text).start();
    int end = block.span().end();
    if (start >= end) {
      return Optional.empty();
    }
    return bracketed(start, end)
        .or(() -> parenthesised(start, end))
        .or(() -> superscript(start, end))
        .or(() -> raised(block, start, end))
        .or(() -> symbol(start, end))
        .or(() -> listed(start, end))
        .filter(opening -> opening.end() < end);
  }

  private Optional<Opening> bracketed(int start, int end) {
    if (text.charAt(start) != '[') {
      return Optional.empty();
    }
    int nameStart = start + 1;
    boolean caret = nameStart < end && text.charAt(nameStart) == '^';
    if (caret) {
      nameStart++;
    }
    int close = nameStart;
    while (close < end && close - nameStart <= LONGEST_NAME && isName(text.charAt(close), caret)) {
      close++;
    }
    if (close == nameStart || close >= end || text.charAt(close) != ']') {
      return Optional.empty();
    }
    String name = text.substring(nameStart, close);
    boolean colon = close + 1 < end && text.charAt(close + 1) == ':';
    if (caret ? !colon : Label.number(name).isEmpty() && !isSymbols(name)) {
      return Optional.empty();
    }
    Label.Form form = caret ? Label.Form.CARET : Label.Form.BRACKETS;
    return opening(name, form, start, close + 1, end);
  }

  private static boolean isName(char c, boolean caret) {
    return caret ? c != ']' && c != '[' && !Character.isWhitespace(c) : isDigit(c) || isSymbol(c);
  }

  private Optional<Opening> parenthesised(int start, int end) {
    if (text.charAt(start) != '(') {
      return Optional.empty();
    }
    int close = digitsEnd(start + 1, end);
    if (close == start + 1 || close >= end || text.charAt(close) != ')') {
      return Optional.empty();
    }
    return opening(text.substring(start + 1, close), Label.Form.PARENTHESES, start, close + 1, end);
  }

  private Optional<Opening> superscript(int start, int end) {
    StringBuilder digits = new StringBuilder();
    int i = start;
    while (i < end
        && SUPERSCRIPTS.indexOf(text.charAt(i)) >= 0
        && digits.length() < Label.MOST_DIGITS) {
      digits.append(SUPERSCRIPTS.indexOf(text.charAt(i++)));
    }
    return digits.isEmpty()
        ? Optional.empty()
        : opening(digits.toString(), Label.Form.RAISED, start, i, end);
  }

  private Optional<Opening> raised(Block block, int start, int end) {
    for (Run run : block.runs()) {
      if (run.span().end() > start) {
        Span raised = run.span().strip(text);
        String name = raised.in(text);
        boolean label =
            run.styles().contains(Style.SUPERSCRIPT)
                && (Label.number(name).isPresent() || isSymbols(name));
        Label.Form form = isSymbols(name) ? Label.Form.SYMBOL : Label.Form.RAISED;
        return label ? opening(name, form, start, raised.end(), end) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Opening> symbol(int start, int end) {
    int i = start;
    while (i < end && i - start < 4 && text.charAt(i) == text.charAt(start) && isSymbol(i)) {
      i++;
    }
    boolean alone = i > start && i < end && isFreeOf(text.charAt(start), i, end);
    return alone
        ? opening(text.substring(start, i), Label.Form.SYMBOL, start, i, end)
        : Optional.empty();
  }

  /** Whether words follow, and not the same sign again, which would set them in italics. */
  private boolean isFreeOf(char sign, int start, int end) {
    boolean letters = false;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == sign) {
        return false;
      }
      letters |= Character.isLetter(text.charAt(i));
    }
    return letters;
  }

  private Optional<Opening> listed(int start, int end) {
    int close = digitsEnd(start, end);
    boolean label =
        close > start
            && close + 1 < end
            && (text.charAt(close) == '.' || text.charAt(close) == ')')
            && Character.isWhitespace(text.charAt(close + 1));
    return label
        ? opening(text.substring(start, close), Label.Form.LISTED, start, close + 1, end)
        : Optional.empty();
  }

  private Optional<Opening> opening(String name, Label.Form form, int start, int end, int limit) {
    int words = end;
    while (words < limit
        && (Character.isWhitespace(text.charAt(words))
            || Character.isSpaceChar(text.charAt(words))
            || (words == end && ":.".indexOf(text.charAt(words)) >= 0))) {
      words++;
    }
    return Optional.of(new Opening(new Label(name, form), new Span(start, end), words));
  }

  private int digitsEnd(int start, int end) {
    int i = start;
    while (i < end && i - start < Label.MOST_DIGITS && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isSymbol(int at) {
    return isSymbol(text.charAt(at));
  }

  private static boolean isSymbol(char c) {
    return SYMBOLS.indexOf(c) >= 0;
  }

  private static boolean isSymbols(String name) {
    boolean all = !name.isEmpty() && name.length() <= 4;
    for (int i = 0; all && i < name.length(); i++) {
      all = isSymbol(name.charAt(i));
    }
    return all;
  }
}
