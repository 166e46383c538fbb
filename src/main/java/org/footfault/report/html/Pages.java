package org.footfault.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.note.Note;
import org.footfault.report.PostReport;
import org.footfault.report.Printable;
import org.footfault.report.Report;
import org.footfault.report.ReportFolder;

/** Fills pages from a report. */
final class Pages {

  private static final Comparator<PostReport> WORST_FIRST =
      Comparator.<PostReport, Boolean>comparing(post -> post.problem().isEmpty())
          .thenComparing(post -> -post.count(Severity.ERROR))
          .thenComparing(post -> -post.count(Severity.WARNING))
          .thenComparing(post -> -post.count(Verdict.UNVERIFIED))
          .thenComparing(PostReport::id);

  private Pages() {}

  static Page page(Report report, Optional<String> index) {
    List<PostPart> posts = new ArrayList<>();
    boolean alone = report.posts().size() == 1;
    for (PostReport post : report.posts()) {
      posts.add(part(report, post, alone ? "" : "p" + (posts.size() + 1) + "-"));
    }
    String sentence = Words.outcome(report);
    String title = alone ? posts.get(0).title() : sentence;
    return new Page(
        "Footnotes: " + title,
        sentence,
        Words.run(report.run()),
        Words.remarks(report.run()),
        posts,
        index);
  }

  static IndexPage index(Report report) {
    List<IndexPage.Row> rows =
        report.posts().stream()
            .sorted(WORST_FIRST)
            .map(
                post -> new IndexPage.Row(ReportFolder.fileName(post.id()), head(report, post, "")))
            .toList();
    return new IndexPage(
        Words.run(report.run()),
        Words.remarks(report.run()),
        Words.outcome(report),
        verdicts(report),
        levels(report),
        rows);
  }

  private static PostPart part(Report report, PostReport post, String prefix) {
    PostPart head = head(report, post, prefix);
    if (post.reading().isEmpty()) {
      return head;
    }
    Reading reading = post.reading().get();
    Cards cards = new Cards(post, reading, prefix);
    List<NoteCard> noteCards = new ArrayList<>();
    for (Note note : reading.notes().notes()) {
      noteCards.add(cards.card(note, noteCards.size() + 1));
    }
    return new PostPart(
        head.id(),
        prefix,
        head.title(),
        head.name(),
        head.address(),
        head.published(),
        head.problem(),
        head.sentence(),
        head.verdicts(),
        head.levels(),
        checks(post),
        head.obstacles(),
        reading.post().remarks().stream().map(Printable::of).map(Words::sentence).toList(),
        cards.loose(),
        noteCards,
        cards.text());
  }

  private static PostPart head(Report report, PostReport post, String prefix) {
    String name = Printable.of(post.id().name());
    Report one = report.only(post);
    return new PostPart(
        prefix + "post",
        prefix,
        post.title().map(Printable::of).filter(title -> !title.isBlank()).orElse(name),
        name,
        org.footfault.text.Address.of(post.id().name()).uri().flatMap(uri -> Link.of(uri).href()),
        post.reading().flatMap(r -> r.post().published()).map(Words::date),
        post.problem().map(Printable::of).map(Words::sentence),
        Words.outcome(one),
        verdicts(one),
        levels(one),
        List.of(),
        one.obstacles(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Tally> verdicts(Report report) {
    return List.of(
        tally(report, Verdict.CONTRADICTED, "contradicted", "✗"),
        tally(report, Verdict.UNVERIFIED, "unverified", "?"),
        tally(report, Verdict.CONFIRMED, "confirmed", "✓"));
  }

  private static Tally tally(Report report, Verdict verdict, String name, String symbol) {
    return new Tally(verdict.word(), name, symbol, report.count(verdict));
  }

  private static List<Tally> levels(Report report) {
    return List.of(
        new Tally("error", "errors", "✗", report.count(Severity.ERROR)),
        new Tally("warning", "warnings", "!", report.count(Severity.WARNING)),
        new Tally("note", "minor findings", "i", report.count(Severity.NOTE)));
  }

  private static List<Tally> checks(PostReport post) {
    return post.findings().stream()
        .map(Finding::check)
        .collect(Collectors.groupingBy(check -> check.id(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new Tally(entry.getKey(), entry.getKey(), "", entry.getValue()))
        .toList();
  }
}
