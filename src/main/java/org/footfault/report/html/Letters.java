package org.footfault.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.text.Span;

/** The letters of a post, cut where a claim, a mark or a fault begins or ends. */
final class Letters {

  /** The order in which findings are shown where they stand together. */
  static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity).reversed().thenComparing(Comparator.naturalOrder());

  private record Target(Span mark, String id) {}

  private final Post post;
  private final Overlaps<Finding> faults = new Overlaps<>();
  private final Overlaps<Target> marks = new Overlaps<>();
  private final Overlaps<String> notes = new Overlaps<>();

  Letters(Reading reading, List<Finding> findings, String prefix) {
    this.post = reading.post();
    findings.stream().sorted(WORST_FIRST).forEach(f -> faults.add(f.where(), f));
    List<Note> all = reading.notes().notes();
    for (int i = 0; i < all.size(); i++) {
      Note note = all.get(i);
      String id = id(prefix, i + 1);
      notes.add(note.span(), id);
      note.marks().forEach(mark -> marks.add(mark.span(), new Target(mark.span(), id)));
    }
  }

  /** The id of a note's card. */
  static String id(String prefix, int note) {
    return prefix + "fn-" + note;
  }

  /** The card of the note that a finding is about, by where it stands; empty for none. */
  Optional<String> noteAt(Span where) {
    return notes.at(where).stream()
        .findFirst()
        .or(() -> marks.at(where).stream().findFirst().map(Target::id));
  }

  /** A stretch with nothing but its faults. */
  List<Piece> plain(Span span) {
    return withFaults(new Pieces(post.text(), span), span);
  }

  /** The words that a mark supports, with all marks that stand there. */
  List<Piece> passage(Mark mark) {
    Span span = mark.passage().span().cover(mark.span());
    Pieces pieces = new Pieces(post.text(), span).mark(mark.span(), "");
    return withFaults(withMarks(pieces, span), span);
  }

  /** The post's own words, without its notes. */
  List<PostPart.Paragraph> paragraphs() {
    List<PostPart.Paragraph> paragraphs = new ArrayList<>();
    for (Block block : post.blocks()) {
      Span span = block.span();
      if (!span.isEmpty() && notes.at(span).isEmpty()) {
        String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Pieces pieces = withMarks(new Pieces(post.text(), span), span);
        paragraphs.add(new PostPart.Paragraph(kind, withFaults(pieces, span)));
      }
    }
    return paragraphs;
  }

  /** A citation as written, with its claims. */
  List<Piece> citation(Citation citation) {
    Pieces pieces = new Pieces(post.text(), citation.span());
    claim(pieces, "url", citation.url());
    claim(pieces, "archive", citation.archiveUrl());
    claim(pieces, "date", citation.date());
    claim(pieces, "accessed", citation.accessed());
    claim(pieces, "title", citation.title());
    claim(pieces, "publication", citation.publication());
    claim(pieces, "publisher", citation.publisher());
    citation.authors().forEach(author -> pieces.claim(author.span(), "author"));
    citation.identifiers().forEach(number -> pieces.claim(number.span(), "identifier"));
    claim(pieces, "volume", citation.volume());
    claim(pieces, "issue", citation.issue());
    claim(pieces, "pages", citation.pages());
    citation.backReference().ifPresent(back -> pieces.claim(back.span(), "repeats"));
    citation.unread().forEach(span -> pieces.claim(span, "unread"));
    return withFaults(pieces, citation.span());
  }

  private static void claim(Pieces pieces, String style, Optional<? extends Claim<?>> claim) {
    claim.ifPresent(c -> pieces.claim(c.span(), style));
  }

  private Pieces withMarks(Pieces pieces, Span span) {
    marks.at(span).forEach(target -> pieces.mark(target.mark(), target.id()));
    return pieces;
  }

  private List<Piece> withFaults(Pieces pieces, Span span) {
    faults.at(span).forEach(f -> pieces.finding(f.where(), f.severity().word()));
    return pieces.list();
  }
}
