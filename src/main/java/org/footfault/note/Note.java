package org.footfault.note;

import java.util.List;
import org.footfault.post.Run;
import org.footfault.text.Span;

/**
 * A footnote or endnote.
 *
 * @param label what the note is called, without brackets: “1”, “smith”, “*”
 * @param span its text, without the label and without back-links
 * @param runs the pieces of that text, for the hints that links and italics give
 * @param marks the places that refer to it, in the order of the text; none for an unused note
 */
public record Note(String label, Span span, List<Run> runs, List<Mark> marks) {

  /** Copies the lists. */
  public Note {
    runs = List.copyOf(runs);
    marks = List.copyOf(marks);
  }
}
