package org.footfault.post;

import org.footfault.text.Span;

/** The lines of a source text, without their ends, as spans; a cursor over them. */
final class SourceLines {

  private final String file;
  private Span line = new Span(0, 0);
  private int next;

  SourceLines(String file) {
    this.file = file;
  }

  /** Goes on to the next line; false behind the last one. */
  boolean advance() {
    if (next > file.length() || (next == file.length() && next > 0)) {
      line = new Span(file.length(), file.length());
      return false;
    }
    int end = next;
    while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
      end++;
    }
    line = new Span(next, end);
    boolean both =
        end + 1 < file.length() && file.charAt(end) == '\r' && file.charAt(end + 1) == '\n';
    next = end + (both ? 2 : 1);
    return true;
  }

  /** The line at the cursor. */
  Span line() {
    return line;
  }

  /** The words of the line at the cursor, without white space at its end. */
  String words() {
    return line.in(file).stripTrailing();
  }

  /** The line behind the cursor, without white space at its end; empty behind the last one. */
  String following() {
    if (next >= file.length()) {
      return "";
    }
    int end = next;
    while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
      end++;
    }
    return file.substring(next, end).stripTrailing();
  }

  /** How many white spaces the line at the cursor begins with. */
  int indent() {
    int i = line.start();
    while (i < line.end() && Character.isWhitespace(file.charAt(i))) {
      i++;
    }
    return i - line.start();
  }

  boolean isBlank() {
    return indent() == line.length();
  }
}
