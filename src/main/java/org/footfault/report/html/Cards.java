package org.footfault.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.post.Post;
import org.footfault.report.Place;
import org.footfault.report.PostReport;
import org.footfault.report.PostReport.Judged;
import org.footfault.report.Printable;
import org.footfault.report.html.FindingBox.Mend;
import org.footfault.report.html.FindingBox.Witness;
import org.footfault.text.Span;

/** Makes the cards of one post's notes. Not for use by several threads. */
final class Cards {

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity).reversed().thenComparing(Comparator.naturalOrder());

  private final PostReport report;
  private final Post post;
  private final List<Note> notes;
  private final String prefix;
  private final Place.Finder places;
  private final List<Finding> worstFirst;
  private final Map<String, Integer> ids = new HashMap<>();

  Cards(PostReport report, Reading reading, String prefix) {
    this.report = report;
    this.post = reading.post();
    this.notes = reading.notes().notes();
    this.prefix = prefix;
    this.places = new Place.Finder(post);
    this.worstFirst = report.findings().stream().sorted(WORST_FIRST).toList();
  }

  /** The id of a note's card. */
  static String id(String prefix, int note) {
    return prefix + "fn-" + note;
  }

  NoteCard card(Note note, int number) {
    List<Judged> judged =
        report.citations().stream().filter(j -> j.citation().id().note() == number).toList();
    String id = id(prefix, number);
    List<CitationCard> citations =
        judged.stream().map(j -> citation(j, id, judged.size())).toList();
    List<FindingBox> own =
        report.findings().stream()
            .filter(finding -> finding.citation().isEmpty() && isAbout(finding, note))
            .map(finding -> box(finding, id))
            .toList();
    return new NoteCard(
        id,
        Printable.of(note.label()),
        place(note.span()),
        note.marks().stream().map(mark -> passage(mark)).distinct().toList(),
        isMoreThan(note, judged) ? faults(new Pieces(post.text(), note.span())).list() : List.of(),
        citations,
        own,
        checks(own),
        levels(own));
  }

  /** Whether a note has words beside its citation, or several citations, or none. */
  private static boolean isMoreThan(Note note, List<Judged> judged) {
    return judged.size() != 1
        || note.span().length() - judged.get(0).citation().span().length() > 2;
  }

  /** Whether a finding without a citation belongs on a note's card. */
  static boolean isAbout(Finding finding, Note note) {
    return overlap(finding.where(), note.span())
        || note.marks().stream().anyMatch(mark -> overlap(finding.where(), mark.span()));
  }

  private static boolean overlap(Span where, Span span) {
    return span.overlaps(where) || (where.isEmpty() && span.contains(where));
  }

  private List<Piece> passage(Mark mark) {
    Pieces pieces = new Pieces(post.text(), mark.passage().span().cover(mark.span()));
    pieces.mark(mark.span(), "");
    return faults(marks(pieces)).list();
  }

  /** Every mark of the post that lies there, leading to its note's card. */
  private Pieces marks(Pieces pieces) {
    for (int i = 0; i < notes.size(); i++) {
      String target = id(prefix, i + 1);
      notes.get(i).marks().forEach(mark -> pieces.mark(mark.span(), target));
    }
    return pieces;
  }

  private CitationCard citation(Judged judged, String noteId, int siblings) {
    Citation citation = judged.citation();
    int number = siblings == 1 ? 0 : citation.id().number();
    String id = siblings == 1 ? noteId : noteId + "-" + number;
    List<FindingBox> findings =
        report.findingsAbout(citation.id()).stream()
            .sorted(WORST_FIRST)
            .map(finding -> box(finding, id))
            .toList();
    return new CitationCard(
        siblings == 1 ? id + "-1" : id,
        number,
        written(citation),
        Fields.of(citation, judged.source()),
        judged.verdict(),
        reason(judged, findings),
        SourceLines.of(judged.source()),
        findings,
        checks(findings),
        levels(findings));
  }

  /** The verdict's reason, unless the first finding says the same in the next line. */
  private static String reason(Judged judged, List<FindingBox> findings) {
    String why = Printable.of(judged.why());
    boolean said = findings.stream().anyMatch(box -> box.message().equals(Words.sentence(why)));
    return said ? "" : why;
  }

  private List<Piece> written(Citation citation) {
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
    return faults(pieces).list();
  }

  private static void claim(Pieces pieces, String style, Optional<? extends Claim<?>> claim) {
    claim.ifPresent(c -> pieces.claim(c.span(), style));
  }

  private Pieces faults(Pieces pieces) {
    worstFirst.forEach(finding -> pieces.finding(finding.where(), finding.severity().word()));
    return pieces;
  }

  FindingBox box(Finding finding, String owner) {
    String fault = finding.check().id().replaceFirst("^.*/", "");
    String id = owner + "-" + fault;
    int repeat = ids.merge(id, 1, Integer::sum);
    return new FindingBox(
        repeat == 1 ? id : id + "-" + repeat,
        finding.check().id(),
        finding.severity().word(),
        Words.sentence(Printable.of(finding.message())),
        finding.check().summary(),
        finding.check().why(),
        finding.check().remedy(),
        place(finding.where()),
        finding.evidence().stream()
            .map(
                e ->
                    new Witness(
                        Printable.of(e.what()), Printable.of(e.said()), Printable.of(e.where())))
            .toList(),
        finding.fix().map(this::mend));
  }

  private Mend mend(Fix fix) {
    return new Mend(Printable.of(post.text(fix.replace())), Printable.of(fix.with()));
  }

  private String place(Span span) {
    return Printable.of(report.id().name()) + ":" + places.of(span);
  }

  static String checks(List<FindingBox> findings) {
    return findings.stream().map(FindingBox::check).distinct().collect(Collectors.joining(" "));
  }

  static String levels(List<FindingBox> findings) {
    return findings.stream().map(FindingBox::level).distinct().collect(Collectors.joining(" "));
  }

  /** The post's own words, without its notes; marks lead to the cards. */
  List<PostPart.Paragraph> text() {
    List<PostPart.Paragraph> paragraphs = new ArrayList<>();
    for (var block : post.blocks()) {
      boolean inNote = notes.stream().anyMatch(note -> overlap(block.span(), note.span()));
      if (!inNote && !block.span().isEmpty()) {
        Pieces pieces = marks(new Pieces(post.text(), block.span()));
        String kind = block.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        paragraphs.add(new PostPart.Paragraph(kind, faults(pieces).list()));
      }
    }
    return paragraphs;
  }
}
