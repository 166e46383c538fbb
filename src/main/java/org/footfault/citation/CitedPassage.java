package org.footfault.citation;

import java.util.Optional;
import org.footfault.note.Mark;
import org.footfault.text.Span;

/** What a post says at the marks of the note that a citation stands in, one passage a line. */
public final class CitedPassage {

  /** More says no more. */
  private static final int LONGEST = 4000;

  private final Citation citation;
  private final String text;

  private CitedPassage(Citation citation) {
    this.citation = citation;
    StringBuilder passages = new StringBuilder();
    for (Mark mark : citation.note().marks()) {
      if (passages.length() < LONGEST) {
        passages.append(mark.passage().text()).append('\n');
      }
    }
    this.text = passages.toString();
  }

  public static CitedPassage of(Citation citation) {
    return new CitedPassage(citation);
  }

  /** The passages, in the order of the marks; empty where no mark is known. */
  public String text() {
    return text;
  }

  /** Where a stretch of {@link #text()} stands in the post; empty if it is outside. */
  public Optional<Span> inPost(Span stretch) {
    int start = 0;
    for (Mark mark : citation.note().marks()) {
      int end = start + mark.passage().text().length();
      if (start <= stretch.start() && stretch.end() <= end) {
        return Optional.of(stretch.shift(mark.passage().span().start() - start));
      }
      start = end + 1;
    }
    return Optional.empty();
  }
}
