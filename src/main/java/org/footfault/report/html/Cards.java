package org.footfault.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.note.Note;
import org.footfault.post.Post;
import org.footfault.report.Abridged;
import org.footfault.report.Place;
import org.footfault.report.PostReport;
import org.footfault.report.PostReport.Judged;
import org.footfault.report.Printable;
import org.footfault.report.html.FindingBox.Mend;
import org.footfault.report.html.FindingBox.Witness;
import org.footfault.text.Span;

/** Makes the cards of one post's notes. Not for use by several threads. */
final class Cards {

  private final PostReport report;
  private final Post post;
  private final String prefix;
  private final Letters letters;
  private final Place.Finder places;
  private final Map<Integer, List<Judged>> judged;
  private final Map<CitationId, List<Finding>> aboutCitations = new HashMap<>();
  private final Map<String, List<Finding>> aboutNotes = new HashMap<>();
  private final List<Finding> aboutPost = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  Cards(PostReport report, Reading reading, String prefix) {
    this.report = report;
    this.post = reading.post();
    this.prefix = prefix;
    this.letters = new Letters(reading, report.findings(), prefix);
    this.places = new Place.Finder(post);
    this.judged =
        report.citations().stream().collect(Collectors.groupingBy(j -> j.citation().id().note()));
    report.findings().forEach(this::assign);
  }

  /** Each finding is shown once: at its citation, at its note, or at the post. */
  private void assign(Finding finding) {
    Optional<CitationId> citation =
        finding
            .citation()
            .filter(
                id ->
                    judged.getOrDefault(id.note(), List.of()).stream()
                        .anyMatch(j -> j.citation().id().equals(id)));
    if (citation.isPresent()) {
      aboutCitations.computeIfAbsent(citation.get(), id -> new ArrayList<>()).add(finding);
      return;
    }
    letters
        .noteAt(finding.where())
        .map(note -> aboutNotes.computeIfAbsent(note, id -> new ArrayList<>()))
        .orElse(aboutPost)
        .add(finding);
  }

  /** The findings about the post as a whole. */
  List<FindingBox> loose() {
    return aboutPost.stream().map(finding -> box(finding, prefix + "post")).toList();
  }

  /** The post's own words; marks lead to the cards. */
  List<PostPart.Paragraph> text() {
    return letters.paragraphs();
  }

  NoteCard card(Note note, int number) {
    List<Judged> cited = judged.getOrDefault(number, List.of());
    String id = Letters.id(prefix, number);
    List<CitationCard> citations = cited.stream().map(j -> citation(j, id, cited.size())).toList();
    List<FindingBox> own =
        aboutNotes.getOrDefault(id, List.of()).stream().map(f -> box(f, id)).toList();
    return new NoteCard(
        id,
        Printable.of(note.label()),
        place(note.span()),
        note.marks().stream().map(letters::passage).distinct().toList(),
        isMoreThan(note, cited) ? letters.plain(note.span()) : List.of(),
        citations,
        own,
        checks(own),
        levels(own));
  }

  /** Whether a note has words beside its citation, or several citations, or none. */
  private static boolean isMoreThan(Note note, List<Judged> cited) {
    return cited.size() != 1 || note.span().length() - cited.get(0).citation().span().length() > 2;
  }

  private CitationCard citation(Judged judged, String noteId, int siblings) {
    Citation citation = judged.citation();
    int number = siblings == 1 ? 0 : citation.id().number();
    String id = siblings == 1 ? noteId : noteId + "-" + number;
    List<FindingBox> findings =
        aboutCitations.getOrDefault(citation.id(), List.of()).stream()
            .sorted(Letters.WORST_FIRST)
            .map(finding -> box(finding, id))
            .toList();
    return new CitationCard(
        siblings == 1 ? id + "-1" : id,
        number,
        letters.citation(citation),
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
    String why = shown(judged.why());
    boolean said = findings.stream().anyMatch(box -> box.message().equals(Words.sentence(why)));
    return said ? "" : why;
  }

  private FindingBox box(Finding finding, String owner) {
    String fault = finding.check().id().replaceFirst("^.*/", "");
    String id = owner + "-" + fault;
    int repeat = ids.merge(id, 1, Integer::sum);
    return new FindingBox(
        repeat == 1 ? id : id + "-" + repeat,
        finding.check().id(),
        finding.severity().word(),
        Words.sentence(shown(finding.message())),
        finding.check().summary(),
        finding.check().why(),
        finding.check().remedy(),
        place(finding.where()),
        finding.evidence().stream()
            .map(e -> new Witness(shown(e.what()), shown(e.said()), shown(e.where())))
            .toList(),
        finding.fix().map(this::mend));
  }

  private static String shown(String text) {
    return Printable.of(Abridged.of(text));
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
}
