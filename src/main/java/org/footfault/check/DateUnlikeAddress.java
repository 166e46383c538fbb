package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.AddressDates;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/**
 * Reports a date in another year than the date in the source’s address, and one after its archived
 * copy.
 */
@AutoService(Check.class)
public final class DateUnlikeAddress implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("date/url", Severity.ERROR)
          .summary("The address has another date.")
          .why(
              "Newspapers put the day of publication into the address; an archived copy is never older than its source.")
          .remedy("Look the date up in the source.")
          .finds(
              "the note says “Mar. 31, 2014”; its address has 2015-03-31",
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2014), https://courier.example/2015/03/31/delegates-meet
              """)
          .passes(
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2015), https://courier.example/2015/03/31/delegates-meet
              """)
          .build();

  /** What is older was put on the web later, often on its anniversary. */
  private static final int FIRST_WEB_YEAR = 1995;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Reading reading) {
    DateFindings dates = new DateFindings(INFO, citation, reading);
    Stream<Finding> published =
        citation.url().stream()
            .flatMap(url -> AddressDates.published(url.value().written()).stream())
            .flatMap(
                day ->
                    citation.date().stream()
                        .filter(Claim::isSure)
                        .filter(claim -> isSameDayOfAnotherYear(claim.value(), day))
                        .map(claim -> finding(dates, claim, "its address has ", day)));
    Stream<Finding> archived =
        Stream.concat(citation.url().stream(), citation.archiveUrl().stream())
            .flatMap(url -> AddressDates.archived(url.value().written()).stream())
            .flatMap(
                day ->
                    citation.date().stream()
                        .filter(Claim::isSure)
                        .filter(claim -> isAfter(claim.value(), day))
                        .map(claim -> finding(dates, claim, "it was archived on ", day)));
    return DateFindings.sorted(Stream.concat(published, archived));
  }

  private static Finding finding(
      DateFindings dates, Claim<ReadDate> claim, String what, PartialDate day) {
    return dates.finding(
        claim, what + day.iso(), new Evidence("the address", day.iso(), "its path"));
  }

  /** Only a year that differs accuses: days and months differ between print and web. */
  private static boolean isSameDayOfAnotherYear(ReadDate date, PartialDate day) {
    return date.role() == ReadDate.Role.PUBLISHED
        && !date.has(Doubt.YEAR_MISTYPED)
        && day.day().isPresent()
        && date.date()
            .filter(d -> d.year() != day.year() && d.year() >= FIRST_WEB_YEAR)
            .filter(d -> d.month().equals(day.month()) && d.day().equals(day.day()))
            .isPresent();
  }

  private static boolean isAfter(ReadDate date, PartialDate day) {
    return date.role() == ReadDate.Role.PUBLISHED
        && !date.has(Doubt.YEAR_MISTYPED)
        && date.date()
            .filter(d -> d.day().isPresent())
            .filter(d -> d.earliest().isAfter(day.latest().plusDays(1)))
            .isPresent();
  }
}
