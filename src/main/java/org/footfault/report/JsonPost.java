package org.footfault.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.finding.Fingerprint;
import org.footfault.finding.Fix;
import org.footfault.note.Mark;
import org.footfault.note.Note;
import org.footfault.note.Passage;
import org.footfault.note.Quotation;
import org.footfault.post.Post;
import org.footfault.text.Span;

/** Writes one post of the audit for programs. */
final class JsonPost {

  private final PostReport report;
  private final JsonOut json;
  private final Reading reading;
  private final Post post;
  private final Place.Finder places;

  JsonPost(PostReport report, JsonOut json) {
    this.report = report;
    this.json = json;
    this.reading = report.reading().orElseThrow();
    this.post = reading.post();
    this.places = new Place.Finder(post);
  }

  /** A constant as a word of the format: {@code no-address}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void write() {
    json.object(this::members);
  }

  private void members() {
    json.text("id", post.id().name());
    json.text("format", post.format());
    json.text("title", post.title());
    json.text("published", post.published().map(date -> date.iso()));
    json.text("language", post.language().toLanguageTag());
    json.texts("remarks", post.remarks());
    List<Note> notes = reading.notes().notes();
    json.array("notes", numbers(notes), i -> json.object(() -> note(notes.get(i), i + 1)));
    json.array("danglingMarks", reading.notes().dangling(), mark -> json.object(() -> mark(mark)));
    JsonCitation citations = new JsonCitation(json, post, places);
    json.array("citations", report.citations(), citations::write);
    List<Fingerprint> fingerprints = report.fingerprints();
    json.array(
        "findings",
        numbers(fingerprints),
        i -> json.object(() -> finding(report.findings().get(i), fingerprints.get(i))));
  }

  private static List<Integer> numbers(List<?> list) {
    return IntStream.range(0, list.size()).boxed().toList();
  }

  private void note(Note note, int number) {
    json.number("number", number);
    json.text("label", note.label());
    json.text("text", post.text(note.span()));
    json.place(places.of(note.span()));
    json.array("marks", note.marks(), mark -> json.object(() -> mark(mark)));
  }

  private void mark(Mark mark) {
    json.text("label", mark.label());
    json.place(places.of(mark.span()));
    json.object("passage", () -> passage(mark.passage()));
  }

  private void passage(Passage passage) {
    json.text("text", passage.text());
    json.place(places.of(passage.span()));
    quotations(json, places, passage.quotations());
  }

  static void quotations(JsonOut json, Place.Finder places, List<Quotation> quotations) {
    json.array(
        "quotations",
        quotations,
        quotation ->
            json.object(
                () -> json.text("words", quotation.words()).place(places.of(quotation.span()))));
  }

  private void finding(Finding finding, Fingerprint fingerprint) {
    json.text("check", finding.check().id());
    json.text("level", finding.severity().word());
    json.text("citation", finding.citation().map(id -> id.toString()));
    json.text("message", finding.message());
    json.text("written", post.text(finding.where()));
    json.place(places.of(finding.where()));
    json.array(
        "evidence",
        finding.evidence(),
        each ->
            json.object(
                () ->
                    json.text("what", each.what())
                        .text("said", each.said())
                        .text("where", each.where())));
    finding.fix().ifPresent(fix -> json.object("fix", () -> fix(fix)));
    json.text("fingerprint", fingerprint.toString());
  }

  private void fix(Fix fix) {
    Span replaced = fix.replace();
    json.text("replace", post.text(replaced));
    json.text("with", fix.with());
    json.place(places.of(replaced));
    json.fact("safe", fix.safety() == Fix.Safety.SAFE);
  }
}
