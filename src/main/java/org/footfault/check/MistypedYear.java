package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a year that was mistyped, with the year that was meant where one clearly wins. */
@AutoService(Check.class)
public final class MistypedYear implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("date/year", Severity.ERROR)
          .summary("The year is mistyped.")
          .why("A source of that year cannot be found, or does not exist.")
          .remedy("Write the year that was meant; compare the source.")
          .finds(
              "the note says “Mar. 31, 2105”",
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2105).
              """)
          .passes(
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Reading reading) {
    DateFindings dates = new DateFindings(INFO, citation, reading);
    return DateFindings.sorted(
        dates
            .doubted(Doubt.YEAR_MISTYPED)
            .map(
                claim ->
                    dates.finding(
                        claim,
                        DateFindings.support(claim.value(), "no source is of that year"),
                        DateFindings.repair(claim.value()))));
  }
}
