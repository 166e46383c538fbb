package org.footfault.note;

import java.util.List;
import org.footfault.text.Span;

/**
 * The sentence or sentences that a mark supports.
 *
 * @param span where it stands in the post's text
 * @param text its words, as they stand there, marks included
 * @param quotations what it quotes
 */
public record Passage(Span span, String text, List<Quotation> quotations) {

  /** Copies the list. */
  public Passage {
    quotations = List.copyOf(quotations);
  }
}
