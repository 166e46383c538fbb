package org.footfault.citation;

import java.util.Optional;
import org.footfault.text.Span;

/**
 * A citation that only points to an earlier one: “Id. at 5”, “Smith, supra note 3”.
 *
 * @param kind which form
 * @param written the letters
 * @param span where they stand in the post's text
 * @param target the citation that is repeated; empty if there is none or several could be meant
 */
public record BackReference(Kind kind, String written, Span span, Optional<CitationId> target) {

  /** The forms. */
  public enum Kind {
    IBID,
    ID,
    SUPRA,
    OP_CIT,
    LOC_CIT,
    SHORT_FORM,
    HEREINAFTER
  }
}
