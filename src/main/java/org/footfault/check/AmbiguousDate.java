package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a date of which nobody can tell whether the day or the month comes first. */
@AutoService(Check.class)
public final class AmbiguousDate implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("date/ambiguous", Severity.NOTE)
          .summary("It is not clear which number is the day.")
          .why("Readers of other countries read another date.")
          .remedy("Write the month in letters.")
          .finds(
              "the note says “03/04/2015”",
              """
              posted: 2015-06-02
              today: 2016-01-01
              post:
                The two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (03/04/2015).
              """)
          .passes(
              """
              posted: 2015-06-02
              today: 2016-01-01
              post:
                The two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (3/31/2015).
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
            .doubted(Doubt.DAY_OR_MONTH)
            .map(
                claim ->
                    dates.finding(
                        claim,
                        DateFindings.support(claim.value(), "either number may be the day"))));
  }
}
