package org.footfault.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the notes of {@code citations/citations/} and prints what they cite. */
class CitationSpecTest {

  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 1, 1));

  static Stream<SpecCase> notes() {
    return SpecFile.cases("citations");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void notes(SpecCase rule) {
    Reading reading = READER.readNote(rule.input(), Optional.empty(), Optional.empty());
    SpecFile.assertMatches(rule, CitationPrinter.print(reading));
  }
}
