package org.footfault.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.post.Run;
import org.footfault.post.Style;
import org.footfault.text.Span;

/** Takes each link of the text, and each work marked up as cited there, for a note of its own. */
final class LinkNotes {

  private LinkNotes() {}

  /** The notes with those that the links make, in the order of the text. */
  static Notes added(Post post, Notes notes) {
    Pairing links = new Pairing();
    int count = 0;
    List<Span> taken = notes.notes().stream().map(Note::span).sorted().toList();
    int next = 0;
    for (int i = 0; i < post.blocks().size(); i++) {
      Block block = post.blocks().get(i);
      while (next < taken.size() && taken.get(next).end() <= block.span().start()) {
        next++;
      }
      boolean isNote = next < taken.size() && taken.get(next).overlaps(block.span());
      if (isNote || block.note().isPresent() || block.kind() == Block.Kind.HEADING) {
        continue;
      }
      for (List<Run> runs : cited(block)) {
        Span span = runs.get(0).span().cover(runs.get(runs.size() - 1).span()).strip(post.text());
        if (!span.isEmpty()) {
          String label = "link " + ++count;
          int number = links.note(label, span, NoteFinder.runsIn(span, List.of(block)));
          Span after = new Span(span.end(), span.end());
          links.mark(label, after, i, number);
        }
      }
    }
    List<Note> all = new ArrayList<>(notes.notes());
    all.addAll(links.notes(post).notes());
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return new Notes(all, notes.dangling());
  }

  /** The runs of each link or cited work of a block. */
  private static List<List<Run>> cited(Block block) {
    List<List<Run>> found = new ArrayList<>();
    Run last = Run.plain(new Span(0, 0));
    for (Run run : block.runs()) {
      if (isCited(run) && !run.styles().contains(Style.CODE)) {
        boolean goesOn =
            isCited(last)
                && last.link().equals(run.link())
                && last.span().end() == run.span().start();
        if (!goesOn) {
          found.add(new ArrayList<>());
        }
        found.get(found.size() - 1).add(run);
      }
      last = run;
    }
    return found;
  }

  private static boolean isCited(Run run) {
    boolean web =
        run.link()
            .map(link -> link.toLowerCase(Locale.ROOT))
            .filter(link -> link.startsWith("http://") || link.startsWith("https://"))
            .isPresent();
    return run.mark().isEmpty() && (web || run.styles().contains(Style.CITED));
  }
}
