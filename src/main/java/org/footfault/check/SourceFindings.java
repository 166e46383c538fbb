package org.footfault.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.PartialDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.Fact;
import org.footfault.source.Source;

/** Makes the findings that set what a note says against what the page says. */
record SourceFindings(CheckInfo info, Citation citation, Reading reading) {

  /**
   * The page behind a citation, if it was read and is the one that was asked for; what was read in
   * the place of a lost one counts as much.
   */
  static Optional<Source.Page> page(Source source) {
    return source.readable().filter(page -> !page.visit().leadsHome());
  }

  /** A work with the day of its publication is no book, whatever its title looks like. */
  static boolean isOfADay(Citation citation) {
    return citation
        .date()
        .flatMap(claim -> claim.value().date())
        .filter(date -> date.precision() == PartialDate.Precision.DAY)
        .isPresent();
  }

  /** What the note says and what a fact of the page says, at the check’s own level. */
  Finding contradiction(Claim<?> claim, Fact<?> fact, Source.Page page, List<Evidence> more) {
    return finding(info.severity(), claim, fact, page, more);
  }

  /** The same for what may have an innocent reason. */
  Finding doubt(Claim<?> claim, Fact<?> fact, Source.Page page, List<Evidence> more) {
    return finding(Severity.WARNING, claim, fact, page, more);
  }

  private Finding finding(
      Severity severity, Claim<?> claim, Fact<?> fact, Source.Page page, List<Evidence> more) {
    String said = String.valueOf(fact.value());
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("the note", claim.written(), place(claim)));
    evidence.add(new Evidence("the page", said, fact.origin() + " of " + page.visit().arrived()));
    evidence.addAll(more);
    return new Finding(
        info,
        severity,
        reading.post().id(),
        Optional.of(citation.id()),
        claim.span(),
        "the note says “" + oneLine(claim.written()) + "”; the page says “" + oneLine(said) + "”",
        evidence,
        Optional.empty());
  }

  private static String oneLine(String written) {
    return written.replaceAll("\\s++", " ").strip();
  }

  private String place(Claim<?> claim) {
    return reading.post().position(claim.span().start()).words();
  }
}
