package org.footfault.note;

import java.util.List;

/**
 * The notes of a post.
 *
 * @param notes in the order of the text
 * @param dangling marks whose note is nowhere, in the order of the text
 */
public record Notes(List<Note> notes, List<Mark> dangling) {

  /** Copies the lists. */
  public Notes {
    notes = List.copyOf(notes);
    dangling = List.copyOf(dangling);
  }
}
