package org.footfault.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.PartialDate;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.note.Notes;
import org.footfault.note.Passage;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.Run;
import org.footfault.post.SourceMap;
import org.footfault.text.Span;

/**
 * Reads the notes of a post as citations: cuts each note into its sources, reads the fields of
 * each, resolves “ibid.” and its kin, and settles the dates by what stands around them.
 *
 * <p>Any text may be given; nothing is looked up and nothing guessed. Immutable; the time grows
 * with the length of the notes.
 */
public final class CitationReader {

  private final LocalDate today;
  private final PieceReader pieces = new PieceReader();

  /** A reader on the day of the run, for dates that lie in the future. */
  public CitationReader(LocalDate today) {
    this.today = today;
  }

  /** All that the notes of a post cite, in the order of the notes. */
  public Reading read(Post post, Notes notes) {
    List<Citation> citations = new ArrayList<>();
    int number = 1;
    for (Note note : notes.notes()) {
      citations.addAll(new NoteCitations(post, note, number).read(pieces));
      number++;
    }
    List<Citation> resolved = BackReferences.resolve(citations, post.text());
    return new Reading(post, notes, new DateSettler(post, today).settled(resolved), today);
  }

  /**
   * What one loose note cites.
   *
   * @param note its text
   * @param sentence what it supports, if known
   * @param postDate when its post appeared, if known
   */
  public Reading readNote(String note, Optional<String> sentence, Optional<PartialDate> postDate) {
    String passage = sentence.map(s -> s + "\n\n").orElse("");
    String text = passage + note;
    Span span = new Span(passage.length(), text.length());
    List<Mark> marks =
        sentence
            .map(s -> new Span(0, s.length()))
            .map(
                s ->
                    List.of(
                        new Mark(
                            "1",
                            new Span(s.end(), s.end()),
                            new Passage(s, s.in(text), List.of()))))
            .orElse(List.of());
    Note only = new Note("1", span, List.of(Run.plain(span)), marks);
    Post post =
        new Post(
            new PostId("-"),
            "note",
            text,
            List.of(),
            SourceMap.identity(text),
            Optional.empty(),
            postDate,
            Locale.ENGLISH,
            List.of());
    return read(post, new Notes(List.of(only), List.of()));
  }
}
