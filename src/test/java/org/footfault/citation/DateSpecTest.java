package org.footfault.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.date.PartialDate;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The manual of dates, {@code citations/dates}, held true. Each line of an input is a note; lines
 * {@code posted:} and {@code passage:} before it say of which day the post is and what it says at
 * the mark, of the notes that follow.
 */
class DateSpecTest {

  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 1, 1));

  static Stream<SpecCase> cases() {
    return SpecFile.cases("dates");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void cases(SpecCase rule) {
    List<String> printed = new ArrayList<>();
    Optional<PartialDate> posted = Optional.empty();
    Optional<String> passage = Optional.empty();
    for (String line : rule.input().lines().toList()) {
      if (line.startsWith("posted: ")) {
        posted = Optional.of(PartialDate.of(LocalDate.parse(line.substring(8))));
      } else if (line.startsWith("passage: ")) {
        passage = Optional.of(line.substring(9));
      } else {
        printed.addAll(dates(READER.readNote(line, passage, posted)));
      }
    }
    SpecFile.assertMatches(rule, String.join("\n", printed));
  }

  private static List<String> dates(Reading reading) {
    List<String> lines =
        reading.citations().stream().map(CitationPrinter::dateLines).flatMap(List::stream).toList();
    return lines.isEmpty() ? List.of("no date") : lines;
  }
}
