package org.footfault.report;

import org.footfault.post.Post;
import org.footfault.post.SourceMap;
import org.footfault.text.Position;
import org.footfault.text.Span;

/**
 * Where a stretch of a post stands in its file, as an editor counts: lines and columns from 1,
 * columns in UTF-16 units, the end column after the last character.
 */
public record Place(int line, int column, int endLine, int endColumn) {

  /** Leads from stretches of a post's text to places in its file. */
  public static final class Finder {

    private final SourceMap places;

    public Finder(Post post) {
      this.places = post.places();
    }

    public Place of(Span span) {
      Span inFile = places.fileSpan(span);
      Position start = places.filePosition(inFile.start());
      Position end = places.filePosition(inFile.end());
      return new Place(start.line(), start.column(), end.line(), end.column());
    }
  }

  /** {@code line:column} of the start. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
