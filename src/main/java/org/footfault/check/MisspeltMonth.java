package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.date.ReadDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a month whose name is misspelt. */
@AutoService(Check.class)
public final class MisspeltMonth implements CitationCheck {

  private static final String NO_SUCH_MONTH = "no month is called that";

  private static final CheckInfo INFO =
      CheckInfo.of("date/month", Severity.ERROR)
          .summary("The month is misspelt.")
          .why("Readers and catalogues stumble over it.")
          .remedy("Write the month as the calendar has it.")
          .finds(
              "the note says “Setpember 12, 2015”",
              """
              posted: 2015-10-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Setpember 12, 2015).
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
            .doubted(Doubt.MONTH_MISSPELT)
            .map(
                claim ->
                    dates.finding(
                        claim, reason(claim.value()), DateFindings.repair(claim.value()))));
  }

  /** Where the year is mistyped too, the repair's reason is about the year. */
  private static String reason(ReadDate date) {
    return date.has(Doubt.YEAR_MISTYPED)
        ? NO_SUCH_MONTH
        : DateFindings.support(date, NO_SUCH_MONTH);
  }
}
