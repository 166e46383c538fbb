package org.footfault.date;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.text.Span;

/**
 * A date as it was written, and what it means.
 *
 * @param date the date that the letters say, even if it cannot be meant (2105-03-31); empty where
 *     they say none that the calendar has (“May 35, 2015”, “20115”, “n.d.”)
 * @param until the end of a range; empty for a single date
 * @param written the letters, unchanged
 * @param span where they stand, in the text that was read
 * @param role what the words before it say that it is the date of
 * @param doubts what is wrong or uncertain, empty for a sound date
 * @param repairs what may have been meant, the most likely first; a first one is a suggestion only
 *     if it clearly wins, otherwise the list is empty
 * @param clues the words of the passage and the title that raised a doubt
 */
public record ReadDate(
    Optional<PartialDate> date,
    Optional<PartialDate> until,
    String written,
    Span span,
    Role role,
    Set<Doubt> doubts,
    List<Repair> repairs,
    List<Clue> clues) {

  /** A date that nothing around it speaks against. */
  public ReadDate(
      Optional<PartialDate> date,
      Optional<PartialDate> until,
      String written,
      Span span,
      Role role,
      Set<Doubt> doubts,
      List<Repair> repairs) {
    this(date, until, written, span, role, doubts, repairs, List.of());
  }

  /** Copies the collections. */
  public ReadDate {
    doubts = doubts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(doubts));
    repairs = List.copyOf(repairs);
    clues = List.copyOf(clues);
  }

  /** The best repair, if one clearly wins. */
  public Optional<Repair> suggestion() {
    return repairs.stream().findFirst();
  }

  public boolean has(Doubt doubt) {
    return doubts.contains(doubt);
  }

  /** The same date in a text that begins {@code by} units further on. */
  public ReadDate shift(int by) {
    return new ReadDate(date, until, written, span.shift(by), role, doubts, repairs, clues);
  }

  /**
   * Another date, printed in the form of this one: 2015-03-31 in the form of “Mar. 31, 2105” is
   * “Mar. 31, 2015”. Of a form that has no place for a date (“n.d.”), the ISO form.
   */
  public String writtenAs(PartialDate other) {
    return WrittenDate.of(written).map(form -> form.with(other)).orElseGet(other::iso);
  }

  /** What a date is the date of. */
  public enum Role {
    /** Of publication; what a date is when nothing else is said. */
    PUBLISHED,
    /** Of the writer’s visit: “last visited”, “accessed”, “retrieved”. */
    ACCESSED,
    /** Of the source’s last change: “last updated”, “revised”. */
    MODIFIED,
    /** Of a copy: “archived from the original on”. */
    ARCHIVED,
    /** Of what is still to come: “forthcoming”, “scheduled for”, “effective”. */
    PLANNED
  }
}
