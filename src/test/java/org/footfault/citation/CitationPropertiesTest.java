package org.footfault.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.footfault.text.Span;
import org.junit.jupiter.api.Test;

/** What holds for every note, however it is written. */
class CitationPropertiesTest {

  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 1, 1));
  private static final int NOTES = 4000;
  private static final String[] SCRAPS = {
    "Jane Roe",
    "Roe, J.",
    "ROE, Jane",
    "Assoc. Press",
    "U.S. Dep’t of State",
    " & ",
    " and ",
    ", ",
    ". ",
    "; ",
    ": ",
    " ",
    "\n",
    "“The Long War,”",
    "‘Short’ Peace",
    "«Paz»",
    "„Krieg“",
    "\"",
    "'",
    "’",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "N.Y. Times",
    "Journal of Peace",
    "(Mar. 31, 2015)",
    "(2015)",
    "31 March 2105",
    "2015",
    "81 Yale L.J. 1, 5",
    "vol. 3, no. 4",
    "pp. 3–9",
    "at 11",
    "https://times.example/2015/03/31/war",
    "www.times.example/a_(b)",
    "[https://perma.cc/AB12-CD34]",
    "doi:10.1000/182",
    "available at",
    "last visited",
    "See also",
    "Id.",
    "Ibid.",
    "supra note 3",
    "in",
    "ed.",
    "et al.",
    "Roe v. Wade",
    "410 U.S. 113",
    "(quoting",
    "—",
    "\u00A0",
    "\uD83D\uDE00",
    "é",
    "Ω",
    "中文",
    "\u0000",
    "1",
    "n.d.",
    "Hearing Before",
    "hereinafter",
    "@roe",
    "#tag",
    "Oxford: Clarendon"
  };

  @Test
  void every_claim_gives_the_letters_at_its_place() {
    for (String note : notes(1)) {
      Reading reading = read(note);
      for (Citation citation : reading.citations()) {
        assertThat(citation.note().span().contains(citation.span())).as(note).isTrue();
        claims(citation)
            .forEach(
                claim -> {
                  assertThat(claim.span().in(note)).as(note).isEqualTo(claim.written());
                  assertThat(claim.span().isEmpty()).as(note).isFalse();
                });
      }
    }
  }

  @Test
  void what_nobody_understood_lies_in_its_citation_and_in_no_claim() {
    for (String note : notes(2)) {
      for (Citation citation : read(note).citations()) {
        for (Span unread : citation.unread()) {
          assertThat(citation.span().contains(unread)).as(note).isTrue();
          assertThat(claims(citation).map(Claim::span).noneMatch(unread::overlaps))
              .as(note)
              .isTrue();
        }
      }
    }
  }

  @Test
  void citations_follow_one_another_in_the_text() {
    for (String note : notes(3)) {
      Span last = new Span(0, 0);
      for (Citation citation : read(note).citations()) {
        assertThat(citation.span().start()).as(note).isGreaterThanOrEqualTo(last.end());
        last = citation.span();
      }
    }
  }

  @Test
  void the_same_note_is_read_alike_twice_and_where_white_space_differs() {
    for (String note : notes(4)) {
      String printed = CitationPrinter.print(read(note));
      assertThat(CitationPrinter.print(read(note))).as(note).isEqualTo(printed);
    }
  }

  @Test
  void a_reference_repeats_only_what_stands_before_it() {
    for (String note : notes(5)) {
      for (Citation citation : read(note).citations()) {
        Optional<CitationId> target = citation.backReference().flatMap(BackReference::target);
        target.ifPresent(id -> assertThat(id.compareTo(citation.id())).as(note).isNegative());
      }
    }
  }

  private static Reading read(String note) {
    return READER.readNote(note, Optional.empty(), Optional.empty());
  }

  private static Stream<Claim<?>> claims(Citation citation) {
    return Stream.of(
            citation.authors().stream(),
            citation.title().stream(),
            citation.publication().stream(),
            citation.publisher().stream(),
            citation.date().stream(),
            citation.accessed().stream(),
            citation.url().stream(),
            citation.archiveUrl().stream(),
            citation.identifiers().stream(),
            citation.volume().stream(),
            citation.issue().stream(),
            citation.pages().stream())
        .flatMap(claims -> claims);
  }

  private static List<String> notes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> notes = new ArrayList<>(NOTES);
    for (int i = 0; i < NOTES; i++) {
      StringBuilder note = new StringBuilder();
      int scraps = random.nextInt(1, 24);
      for (int k = 0; k < scraps; k++) {
        note.append(SCRAPS[random.nextInt(SCRAPS.length)]);
        note.append(random.nextInt(3) > 0 ? " " : random.nextBoolean() ? ", " : "");
      }
      notes.add(note.toString());
    }
    return notes;
  }
}
