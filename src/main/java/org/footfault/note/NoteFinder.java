package org.footfault.note;

import java.util.ArrayList;
import java.util.List;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.post.Run;
import org.footfault.text.Span;

/**
 * Finds the notes of a post and the marks that refer to them.
 *
 * <p>Where the format itself says what a mark and a note is, that is taken; only otherwise are the
 * labels and marks read that people write by hand. The time grows with the length of the post.
 */
public final class NoteFinder {

  private NoteFinder() {}

  /** The notes of a post. */
  public static Notes find(Post post) {
    return find(post, NoteOptions.defaults());
  }

  /** The notes of a post, and what else the options count as notes. */
  public static Notes find(Post post, NoteOptions options) {
    boolean formal = false;
    for (Block block : post.blocks()) {
      for (Run run : block.runs()) {
        formal |= run.mark().isPresent();
      }
    }
    Pairing pairing = formal ? FormalNotes.pairing(post) : HandmadeNotes.pairing(post);
    Notes notes = pairing.notes(post);
    return options.links() == NoteOptions.Links.CITATIONS ? LinkNotes.added(post, notes) : notes;
  }

  /** The runs of some blocks as far as they lie in a span. */
  static List<Run> runsIn(Span span, List<Block> blocks) {
    List<Run> runs = new ArrayList<>();
    for (Block block : blocks) {
      for (Run run : block.runs()) {
        if (run.span().overlaps(span)) {
          int start = Math.max(run.span().start(), span.start());
          int end = Math.min(run.span().end(), span.end());
          runs.add(new Run(new Span(start, end), run.styles(), run.link(), run.mark()));
        }
      }
    }
    return runs;
  }
}
