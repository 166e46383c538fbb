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
import org.footfault.source.Fact;
import org.footfault.source.Source;

/** Makes the findings that set what a note says against what the page says. */
record SourceFindings(CheckInfo info, Citation citation, Reading reading) {

  /**
   * The page behind a citation, if it was read and is the one that was asked for; what was read in
   * the place of a lost one counts as much.
   */
  static Optional<Source.Page> page(Source source) {
    return source.readable().filter(page -> !leadsHome(page));
  }

  /** A work with the day of its publication is no book, whatever its title looks like. */
  static boolean isOfADay(Citation citation) {
    return citation
        .date()
        .flatMap(claim -> claim.value().date())
        .filter(date -> date.precision() == PartialDate.Precision.DAY)
        .isPresent();
  }

  /** A deep link that ends at the front page says nothing of the work; that is another fault. */
  private static boolean leadsHome(Source.Page page) {
    return LinkFindings.path(page.visit().arrived()).equals("/")
        && !LinkFindings.path(page.visit().asked()).equals("/");
  }

  List<Finding> contradiction(Claim<?> claim, Fact<?> fact, Source.Page page, List<Evidence> more) {
    String said = String.valueOf(fact.value());
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("the note", claim.written(), place(claim)));
    evidence.add(new Evidence("the page", said, fact.origin() + " of " + page.visit().arrived()));
    evidence.addAll(more);
    return List.of(
        new Finding(
            info,
            info.severity(),
            reading.post().id(),
            Optional.of(citation.id()),
            claim.span(),
            "the note says “" + oneLine(claim.written()) + "”; the page says “" + said + "”",
            evidence,
            Optional.empty()));
  }

  private static String oneLine(String written) {
    return written.replaceAll("\\s++", " ").strip();
  }

  private String place(Claim<?> claim) {
    return reading.post().position(claim.span().start()).words();
  }
}
