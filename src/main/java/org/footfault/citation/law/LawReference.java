package org.footfault.citation.law;

import java.util.List;
import java.util.Optional;
import org.footfault.text.Span;

/**
 * A reference to law in a text, by the places of its parts: “Harbour Act of 1998, 22 U.S.C. § 2151
 * (2012)”.
 *
 * @param sort what it is of
 * @param title the name of the law; its number where it has no name; empty for what a parliament
 *     said
 * @param series “U.S.C.”, “Fed. Reg.”, where a name stands before it
 * @param volume of the series
 * @param pages of the series, or columns
 * @param publisher who edits the code: “West”
 * @param date of the law, or of the edition of the code; a year alone is four digits long
 * @param understood all further stretches whose meaning is known: sections, parallel series,
 *     remarks
 */
public record LawReference(
    Sort sort,
    Optional<Span> title,
    Optional<Span> series,
    Optional<Span> volume,
    Optional<Span> pages,
    Optional<Span> publisher,
    Optional<Span> date,
    List<Span> understood) {

  /** Copies the list. */
  public LawReference {
    understood = List.copyOf(understood);
  }

  /** What is cited. */
  public enum Sort {
    /** An act, a code, a treaty, a decree, a resolution. */
    LAW,
    /** What was said in a parliament. */
    RECORD
  }
}
