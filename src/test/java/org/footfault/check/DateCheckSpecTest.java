package org.footfault.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.citation.CitationReader;
import org.footfault.date.PartialDate;
import org.footfault.finding.Finding;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the checks {@code date/*} find in notes, and above all what they do not: {@code
 * citations/checks/dates.md}. Lines {@code today:}, {@code posted:} and {@code passage:} hold for
 * the notes below them.
 */
class DateCheckSpecTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  static Stream<SpecCase> cases() {
    return SpecFile.cases("checks/dates.md");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void cases(SpecCase rule) {
    List<String> found = new ArrayList<>();
    CitationReader reader = new CitationReader(TODAY);
    Optional<PartialDate> posted = Optional.empty();
    Optional<String> passage = Optional.empty();
    for (String line : rule.input().lines().toList()) {
      if (line.startsWith("today: ")) {
        reader = new CitationReader(LocalDate.parse(line.substring(7)));
      } else if (line.startsWith("posted: ")) {
        posted = Optional.of(PartialDate.of(LocalDate.parse(line.substring(8))));
      } else if (line.startsWith("passage: ")) {
        passage = Optional.of(line.substring(9));
      } else {
        DateFaultsFound.in(reader.readNote(line, passage, posted)).stream()
            .map(DateCheckSpecTest::printed)
            .forEach(found::add);
      }
    }
    SpecFile.assertMatches(rule, found.isEmpty() ? "nothing" : String.join("\n", found));
  }

  private static String printed(Finding finding) {
    StringBuilder out = new StringBuilder(finding.check().id() + ": " + finding.message());
    finding.evidence().stream()
        .skip(1)
        .forEach(e -> out.append("\n  " + e.what() + ": “" + e.said() + "”, " + e.where()));
    return out.toString();
  }
}
