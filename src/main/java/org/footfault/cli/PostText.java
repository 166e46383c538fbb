package org.footfault.cli;

import java.io.IOException;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationPrinter;
import org.footfault.citation.Reading;
import org.footfault.date.PartialDate;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.post.Post;
import org.footfault.report.Printable;
import org.footfault.text.Span;

/** What is understood of a post, for people. */
final class PostText {

  private final Terminal terminal;

  PostText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Reading reading) throws IOException {
    Post post = reading.post();
    line(
        post.id().name()
            + post.title().map(title -> ": " + title).orElse("")
            + post.published().map(PartialDate::iso).map(iso -> " (" + iso + ")").orElse(""));
    for (String remark : post.remarks()) {
      line("  " + remark);
    }
    int number = 0;
    for (Note note : reading.notes().notes()) {
      number++;
      line("");
      line("note " + note.label() + ", " + at(note.span(), post) + marks(note, post));
      for (Citation citation : reading.citationsOf(number)) {
        print(citation, post);
      }
    }
    for (Mark mark : reading.notes().dangling()) {
      line("");
      line("mark " + mark.label() + ", " + at(mark.span(), post) + ": it has no note");
    }
    if (reading.notes().notes().isEmpty()) {
      line("  no notes");
    }
    line("");
  }

  private static String marks(Note note, Post post) {
    if (note.marks().isEmpty()) {
      return ", no mark leads to it";
    }
    StringBuilder places = new StringBuilder(", marked at ");
    for (int i = 0; i < note.marks().size(); i++) {
      places.append(i > 0 ? ", " : "").append(post.position(note.marks().get(i).span().start()));
    }
    return places.toString();
  }

  private void print(Citation citation, Post post) throws IOException {
    line("");
    line("  citation " + citation.id() + ", " + at(citation.span(), post));
    for (String field : CitationPrinter.lines(citation, post)) {
      line("    " + field);
    }
  }

  private static String at(Span span, Post post) {
    return "line " + post.position(span.start()).line();
  }

  private void line(String text) throws IOException {
    terminal.print(Printable.of(text));
  }
}
