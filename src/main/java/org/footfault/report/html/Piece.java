package org.footfault.report.html;

import org.footfault.report.Printable;

/**
 * A piece of a text, set alike.
 *
 * @param text its letters, without anything that could steer what shows them
 * @param style what it is: {@code author}, {@code title}, {@code date} …, {@code unread}, {@code
 *     mark}; empty for nothing special
 * @param level the level of the worst finding about it: {@code error}, {@code warning}, {@code
 *     note}; empty for none
 * @param target the id of the place in this page that it leads to; empty for none
 */
public record Piece(String text, String style, String level, String target) {

  /** Makes the text printable. */
  public Piece {
    text = Printable.of(text);
  }

  /** The classes of its element; empty if it needs none. */
  public String classes() {
    String claim = style.isEmpty() ? "" : "c-" + style;
    String fault = level.isEmpty() ? "" : "at-" + level;
    return (claim + " " + fault).strip();
  }
}
