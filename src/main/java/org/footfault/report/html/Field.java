package org.footfault.report.html;

import java.util.Optional;

/**
 * One field of a citation: what the note says, and what the source says.
 *
 * @param name for people: “Title”
 * @param style the same word as in {@link Piece#style()}
 * @param cited what the note says, as understood
 * @param href where the value leads, for an address
 * @param remark what is doubtful about it; empty if nothing is
 * @param found what the source says, if it was read and says something
 */
public record Field(
    String name,
    String style,
    String cited,
    Optional<String> href,
    String remark,
    Optional<Found> found) {

  /**
   * What a source says.
   *
   * @param value its word
   * @param origin where it says it
   * @param agreement how it compares
   */
  public record Found(String value, String origin, Agreement agreement) {}

  /** How two values compare; no accusation, that is for the findings. */
  public enum Agreement {
    SAME("=", "the same"),
    ALIKE("≈", "alike"),
    OTHER("≠", "different");

    private final String symbol;
    private final String words;

    Agreement(String symbol, String words) {
      this.symbol = symbol;
      this.words = words;
    }

    public String symbol() {
      return symbol;
    }

    public String words() {
      return words;
    }
  }
}
