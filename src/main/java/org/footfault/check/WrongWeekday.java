package org.footfault.check;

import com.google.auto.service.AutoService;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a weekday that is not that day’s. */
@AutoService(Check.class)
public final class WrongWeekday implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("date/weekday", Severity.WARNING)
          .summary("The weekday is not that day’s.")
          .why("Either the weekday or the date is wrong.")
          .remedy("Look the date up in the source.")
          .finds(
              "the note says “Friday, Mar. 31, 2015”; that day was a Tuesday",
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Friday, Mar. 31, 2015).
              """)
          .passes(
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Tuesday, Mar. 31, 2015).
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
            .doubted(Doubt.WEEKDAY_WRONG)
            .flatMap(
                claim ->
                    claim.value().date().stream()
                        .map(
                            date ->
                                dates.finding(
                                    claim,
                                    "that day was a "
                                        + date.earliest()
                                            .getDayOfWeek()
                                            .getDisplayName(TextStyle.FULL, Locale.ENGLISH)))));
  }
}
