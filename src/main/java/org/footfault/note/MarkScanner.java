package org.footfault.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footfault.post.Block;
import org.footfault.post.Run;
import org.footfault.post.Style;
import org.footfault.text.Span;

/**
 * Finds what may be written-out marks in a block: {@code [1]}, {@code [2, 3]}, {@code (1)}, {@code
 * ¹}, {@code *}. Whether they are is decided by the notes that there are.
 */
final class MarkScanner {

  private static final int LONGEST_LIST = 40;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SYMBOLS = "*†‡§¶";
  private static final String AFTER_MARK = " \t\r\n\u00a0.,;:!?)]”’\"'»—–-[";

  /** Units that a raised figure squares, cubes or counts. */
  private static final Set<String> UNITS =
      Set.of("m", "km", "cm", "mm", "dm", "ft", "in", "mi", "yd", "s", "sec", "co", "h");

  private final String text;
  private final int blockIndex;
  private final Block block;
  private final List<Candidate> found = new ArrayList<>();
  private boolean emphasisOpen;

  private MarkScanner(String text, Block block, int blockIndex) {
    this.text = text;
    this.block = block;
    this.blockIndex = blockIndex;
  }

  /**
   * What may be a mark.
   *
   * @param attached whether it stands where marks do: at the end of a word or a sentence
   */
  record Candidate(Label label, Span span, int block, boolean attached) {}

  /**
   * The candidates of one block.
   *
   * @param from where to begin, past a label that opens the block
   */
  static List<Candidate> candidates(String text, Block block, int blockIndex, int from) {
    MarkScanner scanner = new MarkScanner(text, block, blockIndex);
    for (Run run : block.runs()) {
      int start = Math.max(from, run.span().start());
      boolean readable = !run.styles().contains(Style.CODE) && run.mark().isEmpty();
      if (readable && start < run.span().end()) {
        scanner.scan(run, start);
      }
    }
    return scanner.found;
  }

  private void scan(Run run, int from) {
    int end = run.span().end();
    if (run.styles().contains(Style.SUPERSCRIPT) && raisedRun(run.span().strip(text))) {
      return;
    }
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '[') {
        i = brackets(i);
      } else if (c == '(') {
        i = parentheses(i);
      } else if (c >= 0x80 && SUPERSCRIPTS.indexOf(c) >= 0) {
        i = superscript(i);
      } else if (SYMBOLS.indexOf(c) >= 0) {
        i = symbol(i);
      } else {
        i++;
      }
    }
  }

  /** Reads {@code [1]}, {@code [1, 2]}, {@code [1–3]}, {@code [^a]}; returns where to go on. */
  private int brackets(int open) {
    int limit = Math.min(block.span().end(), open + LONGEST_LIST);
    int close = open + 1;
    while (close < limit && text.charAt(close) != ']' && text.charAt(close) != '[') {
      close++;
    }
    if (close >= limit || text.charAt(close) != ']') {
      return open + 1;
    }
    if (text.charAt(open + 1) == '^') {
      String name = text.substring(open + 2, close);
      boolean definition = close + 1 < block.span().end() && text.charAt(close + 1) == ':';
      if (!definition && isName(name)) {
        add(name, Label.Form.CARET, open, close + 1, true);
      }
      return close + 1;
    }
    int before = found.size();
    boolean numbers = numbers(open, close);
    if (!numbers) {
      found.subList(before, found.size()).clear();
    }
    if (numbers && before > 0) {
      range(before);
    }
    return close + 1;
  }

  /** Reads {@code [2]–[4]}, whose second mark begins the candidates from an index on. */
  private void range(int second) {
    Candidate from = found.get(second - 1);
    Candidate to = found.get(second);
    int first = from.label().number().orElse(0);
    int last = to.label().number().orElse(0);
    boolean joined = MarkRange.isJoined(text, from.span().end(), to.span().start());
    if (joined && from.attached() && first > 0 && last - first <= MarkRange.LONGEST) {
      for (int n = first + 1; n < last; n++) {
        add(
            String.valueOf(n),
            Label.Form.BRACKETS,
            from.span().start(),
            to.span().end(),
            from.attached());
      }
    }
  }

  private boolean numbers(int open, int close) {
    boolean attached = isAttached(open, close + 1);
    if (isSymbols(open + 1, close)) {
      add(text.substring(open + 1, close), Label.Form.BRACKETS, open, close + 1, attached);
      return true;
    }
    return list(
        new Span(open + 1, close), new Span(open, close + 1), Label.Form.BRACKETS, attached);
  }

  /**
   * Adds each number of a list.
   *
   * @param whole the list with its brackets, where a number that stands alone is found
   * @return whether it is a list of numbers
   */
  private boolean list(Span inner, Span whole, Label.Form form, boolean attached) {
    List<MarkList.Item> items = MarkList.items(text, inner);
    for (MarkList.Item item : items) {
      Span span = items.size() == 1 ? whole : item.span();
      add(item.name(), form, span.start(), span.end(), attached);
    }
    return !items.isEmpty();
  }

  private int parentheses(int open) {
    int close = open + 1;
    int end = block.span().end();
    while (close < end && close - open <= Label.MOST_DIGITS && isDigit(text.charAt(close))) {
      close++;
    }
    boolean number = close > open + 1 && close < end && text.charAt(close) == ')';
    if (number && isAttached(open, close + 1)) {
      String name = text.substring(open + 1, close);
      add(name, Label.Form.PARENTHESES, open, close + 1, true);
    }
    return number ? close + 1 : open + 1;
  }

  private int superscript(int start) {
    StringBuilder digits = new StringBuilder();
    int end = start;
    while (end < block.span().end() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
      digits.append(SUPERSCRIPTS.indexOf(text.charAt(end++)));
    }
    if (digits.length() <= Label.MOST_DIGITS && !isExponent(start)) {
      boolean attached = start > block.span().start() && !isDigit(text.charAt(start - 1));
      add(digits.toString(), Label.Form.RAISED, start, end, attached);
    }
    return end;
  }

  private boolean raisedRun(Span span) {
    String name = span.in(text);
    boolean bracketed = name.length() > 2 && name.startsWith("[") && name.endsWith("]");
    Span bare = bracketed ? new Span(span.start() + 1, span.end() - 1) : span;
    if (!isExponent(span.start()) && list(bare, span, Label.Form.RAISED, true)) {
      return true;
    }
    if (isSymbols(span.start(), span.end())) {
      add(name, Label.Form.SYMBOL, span.start(), span.end(), true);
      return true;
    }
    return false;
  }

  /** Whether a raised figure belongs to what stands before it: 10⁶, m², x². */
  private boolean isExponent(int at) {
    int start = at;
    while (start > block.span().start()
        && at - start < 5
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, at);
    return word.length() == 1
        || UNITS.contains(word.toLowerCase(java.util.Locale.ROOT))
        || (!word.isEmpty() && isDigit(word.charAt(word.length() - 1)) && word.length() < 4);
  }

  private int symbol(int start) {
    int end = start;
    while (end < block.span().end() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    boolean wordBefore =
        start > block.span().start() && !Character.isWhitespace(text.charAt(start - 1));
    boolean wordAfter = end < block.span().end() && AFTER_MARK.indexOf(text.charAt(end)) < 0;
    if (!wordBefore) {
      emphasisOpen = wordAfter && text.charAt(start) == '*';
    } else if (emphasisOpen) {
      emphasisOpen = false;
    } else if (!wordAfter && end - start <= 4) {
      add(text.substring(start, end), Label.Form.SYMBOL, start, end, true);
    }
    return end;
  }

  /**
   * Whether something stands where marks do: right behind a word or a punctuation mark, or after a
   * sentence; not inside one, as an editor’s insertion does (“the [7] members”), nor behind a name
   * in a program ({@code a[1]}).
   */
  private boolean isAttached(int start, int end) {
    boolean freeAfter = end >= block.span().end() || AFTER_MARK.indexOf(text.charAt(end)) >= 0;
    if (start == block.span().start() || !freeAfter) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (!Character.isWhitespace(before) && !Character.isSpaceChar(before)) {
      boolean name = isDigit(before) || before == '_' || (isLetter(before) && isSingle(start - 1));
      return !name && "([{/=".indexOf(before) < 0;
    }
    int last = start - 1;
    while (last > block.span().start() && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return end >= block.span().end()
        || ".,;:!?".indexOf(text.charAt(end)) >= 0
        || ".!?”’\"'»)…:;,]".indexOf(text.charAt(last)) >= 0;
  }

  private boolean isSingle(int at) {
    return at == block.span().start() || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static boolean isName(String name) {
    boolean all = !name.isEmpty();
    for (int i = 0; all && i < name.length(); i++) {
      char c = name.charAt(i);
      all = Character.isLetterOrDigit(c) || "-_.:*".indexOf(c) >= 0;
    }
    return all;
  }

  private boolean isSymbols(int start, int end) {
    boolean all = end > start && end - start <= 4;
    for (int i = start; all && i < end; i++) {
      all = SYMBOLS.indexOf(text.charAt(i)) >= 0;
    }
    return all;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(String name, Label.Form form, int start, int end, boolean attached) {
    found.add(new Candidate(new Label(name, form), new Span(start, end), blockIndex, attached));
  }
}
