package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a day that no calendar has. */
@AutoService(Check.class)
public final class ImpossibleDay implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("date/impossible", Severity.ERROR)
          .summary("The calendar has no such day.")
          .why("The date cannot be right, whatever the source says.")
          .remedy("Look the date up in the source.")
          .finds(
              "the note says “Feb. 30, 2015”",
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Feb. 30, 2015).
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
            .doubted(Doubt.IMPOSSIBLE)
            .map(
                claim ->
                    dates.finding(
                        claim,
                        "the calendar has no such day",
                        DateFindings.repair(claim.value()))));
  }
}
