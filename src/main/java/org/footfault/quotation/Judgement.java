package org.footfault.quotation;

import java.util.List;
import java.util.Locale;

/**
 * What a source says to a quotation.
 *
 * @param verdict whether the source has the words
 * @param found the source's own words at the place that is nearest, on one line; empty if there is
 *     none
 * @param difference the quotation with what differs: {@code [-quoted-]} is not in the source,
 *     {@code {+said+}} is; empty if nothing differs
 * @param changes the same, one by one, in the order of the quotation
 */
public record Judgement(Verdict verdict, String found, String difference, List<Change> changes) {

  /** Copies the list. */
  public Judgement {
    changes = List.copyOf(changes);
  }

  /** Could not be verified. */
  public static Judgement unsure() {
    return new Judgement(Verdict.UNSURE, "", "", List.of());
  }

  /** The answers that there are. */
  public enum Verdict {
    /** The source has these words, but for what a careful writer may change and marks. */
    FAITHFUL,
    /** The source has nearly these words, or has them in another order. */
    ALTERED,
    /** The source was read whole, in the quotation's language, and has nothing like it. */
    ABSENT,
    /** Could not be verified: too short, not all read, another language. */
    UNSURE;

    /** {@code faithful}, {@code altered}, {@code absent}, {@code unsure}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One difference, with a word to either side where there is one.
   *
   * @param quoted what the quotation has there
   * @param said what the source has there
   */
  public record Change(String quoted, String said) {}
}
