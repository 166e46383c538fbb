package org.footfault.text;

/**
 * A place as an editor shows it.
 *
 * @param line 1 for the first line
 * @param column 1 for the first UTF-16 unit of the line
 */
public record Position(int line, int column) {

  /** Refuses anything below 1. */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no such position: " + line + ":" + column);
    }
  }

  /** As people say it, for evidence: “line 12, column 4”. */
  public String words() {
    return "line " + line + ", column " + column;
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
