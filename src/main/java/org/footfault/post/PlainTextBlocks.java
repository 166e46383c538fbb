package org.footfault.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.text.Span;

/** Parts a plain text into its paragraphs. */
final class PlainTextBlocks {

  /** A post of a million notes is none; a longer number opens no item. */
  private static final int LONGEST_NUMBER = 6;

  private static final int LONGEST_LABEL = 12;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SYMBOLS = "*†‡§¶•";
  private static final String BULLETS = "-–*•‣▪";

  /** LF, CR, and what Unicode has for line ends: the line and the paragraph separator. */
  private static final String LINE_ENDS = "\n\r\u2028\u2029";

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private int start;

  PlainTextBlocks(String text) {
    this.text = text;
  }

  List<Block> read() {
    boolean listed = false;
    int lineStart = 0;
    while (lineStart <= text.length()) {
      int lineEnd = endOfLine(lineStart);
      Span line = new Span(lineStart, lineEnd).strip(text);
      boolean first = new Span(start, lineStart).strip(text).isEmpty();
      boolean heading = first && NotesHeading.is(text.subSequence(line.start(), line.end()));
      if (line.isEmpty() || heading || isRule(line)) {
        end(lineStart);
        standAlone(line, heading);
        start = lineEnd;
        listed = false;
      } else if (first) {
        listed = isItem(line);
      } else if (opensNote(line) || (listed && isItem(line))) {
        end(lineStart);
      }
      lineStart = next(lineEnd);
    }
    end(text.length());
    return blocks;
  }

  private void standAlone(Span line, boolean heading) {
    if (heading) {
      add(Block.Kind.HEADING, line);
    } else if (!line.isEmpty()) {
      Span empty = new Span(line.start(), line.start());
      blocks.add(new Block(Block.Kind.RULE, empty, List.of(), Optional.empty()));
    }
  }

  /** Ends the paragraph that is being read; another begins there. */
  private void end(int end) {
    Span span = new Span(start, end).strip(text);
    if (!span.isEmpty()) {
      add(Block.Kind.PARAGRAPH, span);
    }
    start = end;
  }

  private void add(Block.Kind kind, Span span) {
    blocks.add(new Block(kind, span, List.of(Run.plain(span)), Optional.empty()));
  }

  private int endOfLine(int from) {
    for (int i = from; i < text.length(); i++) {
      if (LINE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Where the line behind a line's end begins; CR LF is one end, not an empty line. */
  private int next(int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }

  static boolean isOneLine(String text) {
    return text.chars().noneMatch(c -> LINE_ENDS.indexOf(c) >= 0);
  }

  /** Whether a line is drawn across the page: {@code -----}, {@code * * *}. */
  private boolean isRule(Span line) {
    int marks = 0;
    char mark = line.isEmpty() ? 0 : text.charAt(line.start());
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if ("-_*=~—–".indexOf(c) >= 0 && c == mark) {
        marks++;
      } else if (c != ' ') {
        return false;
      }
    }
    return marks >= 3;
  }

  /** Whether a line begins as notes do: {@code [1]}, {@code [^a]:}, {@code ¹}, {@code * }. */
  private boolean opensNote(Span line) {
    char first = text.charAt(line.start());
    if (first == '[') {
      int limit = Math.min(line.end(), line.start() + LONGEST_LABEL + 1);
      for (int i = line.start() + 1; i < limit; i++) {
        if (text.charAt(i) == ']') {
          return i > line.start() + 1;
        }
      }
      return false;
    }
    if (SUPERSCRIPTS.indexOf(first) >= 0) {
      return true;
    }
    int end = line.start();
    while (end < line.end() && text.charAt(end) == first && end - line.start() < 5) {
      end++;
    }
    return SYMBOLS.indexOf(first) >= 0 && end < line.end() && isSpace(text.charAt(end));
  }

  /** Whether a line begins as items of lists do: {@code 1. }, {@code (1) }, {@code - }. */
  private boolean isItem(Span line) {
    int i = line.start();
    if (BULLETS.indexOf(text.charAt(i)) >= 0) {
      return i + 1 < line.end() && isSpace(text.charAt(i + 1));
    }
    boolean open = text.charAt(i) == '(';
    i += open ? 1 : 0;
    int digits = i;
    while (i < line.end() && i - digits < LONGEST_NUMBER && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean closed = i < line.end() && (open ? ")" : ".)").indexOf(text.charAt(i)) >= 0;
    return i > digits && closed && i + 1 < line.end() && isSpace(text.charAt(i + 1));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
