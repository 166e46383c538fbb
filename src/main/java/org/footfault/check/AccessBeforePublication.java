package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.date.ReadDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a visit to a source before it was published. */
@AutoService(Check.class)
public final class AccessBeforePublication implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("date/accessed", Severity.WARNING)
          .summary("The source was visited before it was published.")
          .why("One of the two dates is wrong.")
          .remedy("Look both dates up.")
          .finds(
              "the note says “Mar. 3, 2015”; the source is of “Mar. 31, 2015”",
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2015), https://courier.example/delegates (last visited Mar. 3, 2015).
              """)
          .passes(
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2015), https://courier.example/delegates (last visited Apr. 1, 2015).
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Reading reading) {
    DateFindings dates = new DateFindings(INFO, citation, reading);
    Stream<Finding> early =
        citation.accessed().stream()
            .filter(Claim::isSure)
            .flatMap(
                visit ->
                    citation.date().stream()
                        .filter(Claim::isSure)
                        .filter(date -> isBefore(visit.value(), date.value()))
                        .map(
                            date ->
                                dates.finding(
                                    visit, "the source is of “" + date.value().written() + "”")));
    return DateFindings.sorted(early);
  }

  private static boolean isBefore(ReadDate visit, ReadDate published) {
    return !published.has(Doubt.YEAR_MISTYPED)
        && !visit.has(Doubt.YEAR_MISTYPED)
        && published.role() == ReadDate.Role.PUBLISHED
        && visit
            .date()
            .flatMap(
                v ->
                    published
                        .date()
                        .filter(p -> v.latest().isBefore(p.earliestIssue().minusDays(1))))
            .isPresent();
  }
}
