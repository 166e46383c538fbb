package org.footfault.note;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.footfault.post.Post;
import org.footfault.post.Run;
import org.footfault.post.Style;
import org.footfault.text.Span;

/** Notes as the spec files print them: what they are called, where they stand, what they say. */
final class PrintedNotes {

  private final Post post;
  private final StringBuilder out = new StringBuilder();

  private PrintedNotes(Post post) {
    this.post = post;
  }

  static String of(Post post, Notes notes) {
    PrintedNotes printed = new PrintedNotes(post);
    notes.notes().forEach(printed::note);
    notes.dangling().forEach(mark -> printed.mark("missing", mark));
    post.remarks().forEach(remark -> printed.line("remark: " + remark));
    return printed.out.isEmpty() ? "no notes" : printed.out.toString();
  }

  private void note(Note note) {
    line("note " + note.label() + " (" + place(note.span()) + "): " + words(note.span()));
    for (Run run : note.runs()) {
      String hints = hints(run);
      if (!hints.isEmpty()) {
        line("  " + hints + ": " + words(run.span()));
      }
    }
    note.marks().forEach(mark -> mark("  mark", mark));
  }

  private static String hints(Run run) {
    String styles =
        run.styles().stream()
            .sorted()
            .map(Style::name)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return run.link().map(link -> (styles + " <" + link + ">").strip()).orElse(styles);
  }

  private void mark(String what, Mark mark) {
    line(
        what
            + " "
            + mark.label()
            + " ("
            + place(mark.span())
            + "): "
            + words(mark.passage().span()));
    List<Quotation> quotations = mark.passage().quotations();
    quotations.forEach(quotation -> line("    quotes: " + words(quotation.span())));
  }

  private String place(Span span) {
    return post.position(span.start()).toString();
  }

  private String words(Span span) {
    return post.text(span).strip().replaceAll("\\s+", " ");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
