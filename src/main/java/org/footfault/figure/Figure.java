package org.footfault.figure;

import java.util.List;
import org.footfault.text.Span;

/**
 * A number as somebody wrote it, and what it counts.
 *
 * @param readings what it may be worth; two where the separators can be read in two ways ({@code
 *     1.500}), never none
 * @param step how much one more in its last written figure would be: 0.1 for {@code 2.5}, 100 for
 *     {@code 600}
 * @param kind what sort of thing it counts
 * @param unit which one of that sort: a currency, a unit of measure, the stem of a noun; empty for
 *     a share or a bare number
 * @param hedge how sure the writer is
 * @param span where it stands, with its unit
 */
public record Figure(
    List<Double> readings, double step, Kind kind, String unit, Hedge hedge, Span span) {

  /** Copies the list; refuses a number without a value. */
  public Figure {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a figure without a value");
    }
  }

  /** The sorts of things that are counted. */
  public enum Kind {
    PERCENT,
    MONEY,
    MEASURE,
    /** Persons or things. */
    COUNT,
    /** A date, a page, an age, a number in a name, or one of which nothing more is known. */
    OTHER
  }

  /** What a writer says of a number. */
  public enum Hedge {
    NONE,
    ABOUT,
    MORE,
    LESS
  }

  /** The value by the custom of its language. */
  public double value() {
    return readings.get(0);
  }
}
