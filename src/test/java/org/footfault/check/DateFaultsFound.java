package org.footfault.check;

import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;

/** What the checks {@code date/*} find in a reading. */
final class DateFaultsFound {

  private static final List<CitationCheck> CHECKS =
      Checks.all().stream()
          .filter(check -> check.info().id().startsWith("date/"))
          .map(CitationCheck.class::cast)
          .toList();

  private DateFaultsFound() {}

  static List<Finding> in(Reading reading) {
    return reading.citations().stream()
        .flatMap(c -> CHECKS.stream().flatMap(check -> check.findings(c, reading).stream()))
        .toList();
  }
}
