package org.footfault.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.note.Notes;
import org.footfault.note.Passage;
import org.footfault.post.Block;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.Run;
import org.footfault.post.SourceMap;
import org.footfault.report.PostReport.Judged;
import org.footfault.source.Source;
import org.footfault.text.Address;
import org.footfault.text.Span;

/**
 * A post report put together by hand. The post is plain text: paragraphs with an empty line between
 * two, {@code [1]} for a mark, a paragraph that begins with {@code [1] } for a note.
 */
final class SamplePost {

  private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");

  private final PostId id;
  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Mark> dangling = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private Optional<PartialDate> published = Optional.empty();

  SamplePost(String name, String text) {
    this.id = new PostId(name);
    this.text = text;
    int start = 0;
    for (String paragraph : text.split("\n\n")) {
      Span span = new Span(start, start + paragraph.length()).strip(text);
      Block.Kind kind = start == 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, span, List.of(Run.plain(span)), Optional.empty()));
      start += paragraph.length() + 2;
    }
    readNotes();
  }

  private void readNotes() {
    List<Mark> marks = new ArrayList<>();
    for (Block block : blocks) {
      Matcher found = MARK.matcher(text).region(block.span().start(), block.span().end());
      while (found.find() && found.start() > block.span().start()) {
        Span span = new Span(found.start(), found.end());
        Span sentence = new Span(block.span().start(), found.end());
        Passage passage = new Passage(sentence, sentence.in(text), List.of());
        marks.add(new Mark(found.group(1), span, passage));
      }
    }
    for (Block block : blocks) {
      Matcher label = MARK.matcher(text).region(block.span().start(), block.span().end());
      if (label.lookingAt()) {
        Span span = new Span(label.end(), block.span().end()).strip(text);
        List<Mark> own = marks.stream().filter(m -> m.label().equals(label.group(1))).toList();
        notes.add(new Note(label.group(1), span, List.of(Run.plain(span)), own));
      }
    }
    marks.stream()
        .filter(mark -> notes.stream().noneMatch(note -> note.label().equals(mark.label())))
        .forEach(dangling::add);
  }

  SamplePost published(LocalDate day) {
    this.published = Optional.of(PartialDate.of(day));
    return this;
  }

  SamplePost remark(String remark) {
    this.remarks.add(remark);
    return this;
  }

  /** Adds a citation: its letters, its claims, what became of it. */
  SamplePost cites(
      int note,
      String letters,
      Consumer<Claims> claims,
      Source source,
      Verdict verdict,
      String why) {
    int number = 1 + (int) judged.stream().filter(j -> j.citation().id().note() == note).count();
    Note of = notes.get(note - 1);
    Span span = find(letters, of.span());
    Claims collected =
        new Claims(new Citation.Builder(new CitationId(note, number), of, span), span);
    claims.accept(collected);
    judged.add(new Judged(collected.builder.build(), source, verdict, why));
    return this;
  }

  /** Adds a finding about the citation that was added last. */
  SamplePost finds(
      CheckInfo check, String letters, String message, List<Evidence> evidence, String instead) {
    Citation citation = judged.get(judged.size() - 1).citation();
    Span where = find(letters, citation.span());
    Optional<Fix> fix =
        Optional.of(instead)
            .filter(with -> !with.isEmpty())
            .map(with -> new Fix(where, with, Fix.Safety.NEEDS_A_LOOK));
    findings.add(
        new Finding(
            check,
            check.severity(),
            id,
            Optional.of(citation.id()),
            where,
            message,
            evidence,
            fix));
    return this;
  }

  /** Adds a finding about letters of the post, not about a citation. */
  SamplePost findsInPost(CheckInfo check, String letters, String message) {
    Span where = find(letters, new Span(0, text.length()));
    findings.add(
        new Finding(
            check,
            check.severity(),
            id,
            Optional.empty(),
            where,
            message,
            List.of(new Evidence("the post", letters, "here")),
            Optional.empty()));
    return this;
  }

  PostReport report() {
    Post post =
        new Post(
            id,
            "text",
            text,
            blocks,
            SourceMap.identity(text),
            Optional.of(blocks.get(0).span().in(text)),
            published,
            Locale.ENGLISH,
            remarks);
    Reading reading =
        new Reading(
            post,
            new Notes(notes, dangling),
            judged.stream().map(Judged::citation).toList(),
            LocalDate.of(2016, 1, 2));
    return new PostReport(id, Optional.of(reading), Optional.empty(), judged, findings);
  }

  private Span find(String letters, Span within) {
    int at = text.indexOf(letters, within.start());
    if (at < 0 || at + letters.length() > within.end()) {
      throw new IllegalArgumentException("not there: " + letters);
    }
    return new Span(at, at + letters.length());
  }

  static CheckInfo check(String id, Severity severity, String summary, String why, String remedy) {
    return CheckInfo.of(id, severity)
        .summary(summary)
        .why(why)
        .remedy(remedy)
        .finds("x", "post: x")
        .passes("post: y")
        .build();
  }

  /** Collects the claims of a citation; each is found by its letters. */
  final class Claims {

    private final Citation.Builder builder;
    private final Span span;

    private Claims(Citation.Builder builder, Span span) {
      this.builder = builder;
      this.span = span;
    }

    private <T> Claim<T> claim(T value, String letters) {
      return new Claim<>(value, letters, find(letters, span), 0.9);
    }

    Claims person(String family) {
      builder.author(claim(Author.person(family), family));
      return this;
    }

    Claims organisation(String name) {
      builder.author(claim(Author.organisation(name), name));
      return this;
    }

    Claims title(String title) {
      builder.title(claim(title, title));
      return this;
    }

    Claims publication(String name) {
      builder.publication(claim(name, name));
      return this;
    }

    Claims date(String written, LocalDate day, Doubt... doubts) {
      ReadDate date =
          new ReadDate(
              Optional.of(PartialDate.of(day)),
              Optional.empty(),
              written,
              find(written, span),
              ReadDate.Role.PUBLISHED,
              java.util.Set.of(doubts),
              List.of());
      builder.date(claim(date, written));
      return this;
    }

    Claims url(String written) {
      builder.url(claim(Address.of(written), written));
      return this;
    }

    Claims unread(String letters) {
      builder.unread(find(letters, span));
      return this;
    }
  }
}
