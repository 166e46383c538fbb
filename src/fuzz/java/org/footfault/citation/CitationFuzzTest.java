package org.footfault.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.text.Span;

/**
 * Any note is read: nothing is thrown, and every claim gives the letters at its place. What a run
 * finds is kept in {@code src/fuzz/resources}, and read again by every run without JAZZER_FUZZ.
 */
class CitationFuzzTest {

  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 1, 1));

  @FuzzTest(maxDuration = "2m")
  void any_note_is_read(FuzzedDataProvider data) {
    String note = data.consumeRemainingAsString();
    Reading reading = READER.readNote(note, Optional.empty(), Optional.empty());
    for (Citation citation : reading.citations()) {
      assertThat(new Span(0, note.length()).contains(citation.span())).isTrue();
      claims(citation)
          .forEach(claim -> assertThat(claim.span().in(note)).isEqualTo(claim.written()));
    }
    String printed = CitationPrinter.print(reading);
    assertThat(CitationPrinter.print(READER.readNote(note, Optional.empty(), Optional.empty())))
        .isEqualTo(printed);
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
}
