package org.footfault.post;

import java.util.List;
import java.util.Optional;
import org.footfault.text.Span;

/**
 * A paragraph or its kin.
 *
 * @param kind what sort of block
 * @param span where it stands in the post's text
 * @param runs its pieces, in order, covering the span
 * @param note the note that it belongs to, where the format says so; a leading label and back-links
 *     are then not in the text
 */
public record Block(Kind kind, Span span, List<Run> runs, Optional<NoteTag> note) {

  /** Copies the runs. */
  public Block {
    runs = List.copyOf(runs);
  }

  /** The sorts of blocks. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTATION,
    TABLE_CELL,
    CODE,
    /** A line across the page; its span is empty. */
    RULE
  }
}
