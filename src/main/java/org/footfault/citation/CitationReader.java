package org.footfault.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.AddressDates;
import org.footfault.date.DateContext;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.note.Notes;
import org.footfault.note.Passage;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.Run;
import org.footfault.post.SourceMap;
import org.footfault.text.Span;

/** Understands what notes cite: splits each note, reads the pieces, settles their dates. */
public final class CitationReader {

  private final LocalDate today;

  /**
   * @param today the day that dates are held against
   */
  public CitationReader(LocalDate today) {
    this.today = today;
  }

  /** Everything that a post's notes cite. */
  public Reading read(Post post, Notes notes) {
    List<Citation> citations = new ArrayList<>();
    int number = 0;
    for (Note note : notes.notes()) {
      number++;
      citations.addAll(settled(read(post.text(), note, number), note, post));
    }
    return new Reading(post, notes, citations, today);
  }

  /**
   * What one loose note cites.
   *
   * @param sentence the passage that it supports
   * @param postDate the day of the post that it stands in
   */
  public Reading readNote(String note, Optional<String> sentence, Optional<PartialDate> postDate) {
    String head = sentence.map(s -> s + "\n\n").orElse("");
    String text = head + note;
    Span span = new Span(head.length(), text.length());
    List<Mark> marks =
        sentence
            .map(s -> new Span(0, s.length()))
            .map(s -> new Mark("1", new Span(s.end(), s.end()), passage(s, text)))
            .map(List::of)
            .orElse(List.of());
    Post post =
        new Post(
            new PostId("note"),
            "text",
            text,
            List.<Block>of(),
            SourceMap.identity(text),
            Optional.empty(),
            postDate,
            Locale.ENGLISH,
            List.of());
    return read(
        post, new Notes(List.of(new Note("1", span, List.of(Run.plain(span)), marks)), List.of()));
  }

  private static Passage passage(Span span, String text) {
    return new Passage(span, span.in(text), List.of());
  }

  private static List<Citation> read(String text, Note note, int number) {
    List<Citation> found = new ArrayList<>();
    for (Span piece : NoteSplit.pieces(text, note.span())) {
      CitationId id = new CitationId(number, found.size() + 1);
      new PieceReader(text, note, piece, id).read().ifPresent(found::add);
    }
    return found;
  }

  private List<Citation> settled(List<Citation> citations, Note note, Post post) {
    String passage = note.marks().stream().findFirst().map(m -> m.passage().text()).orElse("");
    DateContext context =
        DateContext.on(today)
            .withPosted(post.published())
            .withPassage(passage)
            .withLanguage(post.language());
    List<ReadDate> all =
        citations.stream().flatMap(c -> c.date().stream()).map(Claim::value).toList();
    return citations.stream().map(c -> settled(c, all, context)).toList();
  }

  private static Citation settled(Citation citation, List<ReadDate> all, DateContext context) {
    if (citation.date().isEmpty()) {
      return citation;
    }
    List<ReadDate> others = new ArrayList<>(all);
    others.remove(citation.date().get().value());
    DateContext own =
        context
            .withTitle(citation.title().map(Claim::value).orElse(""))
            .withNeighbours(others)
            .withAddressDates(
                citation.url().stream()
                    .flatMap(url -> AddressDates.published(url.value().written()).stream())
                    .toList());
    return citation.toBuilder().date(citation.date().get().map(own::settle)).build();
  }
}
