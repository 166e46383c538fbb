package org.footfault.note;

/**
 * What counts as a note.
 *
 * @param links what a link in the text is that stands there without a note
 */
public record NoteOptions(Links links) {

  /** What a link in the text is. */
  public enum Links {
    /** No citation. */
    PLAIN,
    /** A citation of its own, as if it were a note; so are works marked up with {@code <cite>}. */
    CITATIONS
  }

  /** Notes, and each link of the text as if it were one. */
  public static NoteOptions withLinks() {
    return new NoteOptions(Links.CITATIONS);
  }

  /** Notes only. */
  public static NoteOptions defaults() {
    return new NoteOptions(Links.PLAIN);
  }
}
