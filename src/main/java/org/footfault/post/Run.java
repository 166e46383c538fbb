package org.footfault.post;

import java.util.Optional;
import java.util.Set;
import org.footfault.text.Span;

/**
 * A stretch of a block that is set alike.
 *
 * @param span where it stands in the post's text
 * @param styles how it is set
 * @param link the address that it leads to, as written in the post
 * @param mark the key of the note that it refers to, where the format itself says so; the same key
 *     as in {@link NoteTag}
 */
public record Run(Span span, Set<Style> styles, Optional<String> link, Optional<String> mark) {

  /** Copies the styles. */
  public Run {
    styles = Set.copyOf(styles);
  }

  public static Run plain(Span span) {
    return new Run(span, Set.of(), Optional.empty(), Optional.empty());
  }
}
