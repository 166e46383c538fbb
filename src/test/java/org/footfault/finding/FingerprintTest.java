package org.footfault.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.citation.Reading;
import org.footfault.note.Note;
import org.footfault.note.Notes;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.SourceMap;
import org.footfault.text.Span;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

  private static final CheckInfo YEAR = check("date/year");

  private static CheckInfo check(String id) {
    return CheckInfo.of(id, Severity.ERROR)
        .summary("A.")
        .why("b")
        .remedy("c")
        .finds("x", "post: x")
        .passes("post: y")
        .build();
  }

  /** A post in which the letters of a citation stand somewhere, all of them cited in note 1. */
  private static Reading reading(String text, String... cited) {
    Note note = new Note("1", new Span(0, text.length()), List.of(), List.of());
    List<Citation> citations = new java.util.ArrayList<>();
    for (String letters : cited) {
      int at = text.indexOf(letters);
      Span span = new Span(at, at + letters.length());
      citations.add(
          new Citation.Builder(new CitationId(1, citations.size() + 1), note, span).build());
    }
    Post post =
        new Post(
            new PostId("a.txt"),
            "text",
            text,
            List.of(),
            SourceMap.identity(text),
            Optional.empty(),
            Optional.empty(),
            Locale.ENGLISH,
            List.of());
    return new Reading(
        post, new Notes(List.of(note), List.of()), citations, LocalDate.of(2020, 1, 1));
  }

  private static Finding finding(
      Reading reading, CheckInfo check, int citation, String letters, String message) {
    int at = reading.post().text().indexOf(letters);
    return new Finding(
        check,
        Severity.ERROR,
        reading.post().id(),
        Optional.of(new CitationId(1, citation)),
        new Span(at, at + letters.length()),
        message,
        List.of(new Evidence("a", "b", "c")),
        Optional.empty());
  }

  private static String one(Reading reading, CheckInfo check, String letters, String message) {
    return Fingerprint.of(List.of(finding(reading, check, 1, letters, message)), reading)
        .get(0)
        .toString();
  }

  private static final String CITED = "Roe, “The War,” Times (2105)";
  private static final String ONE = one(reading(CITED, CITED), YEAR, "2105", "message");

  @Test
  void it_looks_like_sixteen_digits_and_a_counter() {
    assertThat(ONE).matches("[0-9a-f]{16}:1");
  }

  @Test
  void it_stays_when_the_lines_move() {
    String moved = "A new paragraph.\n\nAnother.\n\n" + CITED;

    assertThat(one(reading(moved, CITED), YEAR, "2105", "message")).isEqualTo(ONE);
  }

  @Test
  void it_stays_when_quotes_spaces_and_case_change() {
    String same = "roe,  \"The  War,\" Times (2105)";

    assertThat(one(reading(same, same), YEAR, "2105", "message")).isEqualTo(ONE);
  }

  @Test
  void it_stays_when_the_message_is_worded_otherwise() {
    assertThat(one(reading(CITED, CITED), YEAR, "2105", "other words")).isEqualTo(ONE);
  }

  @Test
  void it_changes_with_the_check_the_citation_and_the_faulty_letters() {
    String other = "Doe, “The War,” Times (2105)";

    assertThat(
            List.of(
                one(reading(CITED, CITED), check("date/future"), "2105", "message"),
                one(reading(other, other), YEAR, "2105", "message"),
                one(reading(CITED, CITED), YEAR, "Roe", "message")))
        .doesNotContain(ONE)
        .doesNotHaveDuplicates();
  }

  @Test
  void the_same_fault_twice_is_counted() {
    Reading reading = reading(CITED, CITED);
    Finding first = finding(reading, YEAR, 1, "2105", "a");
    Finding second = finding(reading, YEAR, 1, "2105", "b");

    assertThat(Fingerprint.of(List.of(first, second), reading))
        .extracting(Fingerprint::repeat)
        .containsExactly(1, 2);
  }
}
