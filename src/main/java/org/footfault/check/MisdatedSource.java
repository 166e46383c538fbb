package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.comparison.Outcome;
import org.footfault.comparison.PageComparison;
import org.footfault.date.Doubt;
import org.footfault.date.ReadDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;

/** Reports a page that was published on another day than the cited one. */
@AutoService(Check.class)
public final class MisdatedSource implements PageCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("source/date", Severity.ERROR)
          .summary("The page is of another day than the note says.")
          .why(
              "A wrong date sends readers to the wrong issue and can turn the order of events"
                  + " around. A neighbouring day, the day of a change and a day printed at the head"
                  + " of the page are taken as right, and so is the earlier day of a speech, a"
                  + " report, a monthly issue or a first printing elsewhere.")
          .remedy("Write the date that the page gives, or cite the page that was meant.")
          .finds(
              "the note says “May 1, 2020”; the page says “2021-05-01”",
              """
              today: 2022-01-01
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, May 1, 2020, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves
                published: 2021-05-01
              """)
          .passes(
              """
              today: 2022-01-01
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, May 3, 2021, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves
                published: 2021-05-01
                modified: 2021-05-03
              """)
          .passes(
              """
              today: 2022-01-01
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Monthly, June 2021, https://monthly.example/ferry
              page: https://monthly.example/ferry
                title: Last Night Ferry Leaves
                published: 2021-05-08
              """)
          .passes(
              """
              today: 2022-01-01
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, May 1, 2021 (originally published Feb. 2, 2011), https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves
                published: 2021-05-01
              """)
          .passes(
              """
              today: 2022-01-01
              post:
                The ferry sails no more.[^1]

                [^1]: Mayor Helen Brandt, Remarks on the Last Night Ferry (Apr. 3, 2021), https://courier.example/ferry
              page: https://courier.example/ferry
                title: Remarks on the Last Night Ferry
                published: 2021-05-01
              """)
          .passes(
              """
              today: 2022-01-01
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Harbor Gazette, Apr. 28, 2021, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves
                published: 2021-05-01
              """)
          .build();

  /** Their date is that of an edition, a volume or a decision, not that of a page. */
  private static final Set<Citation.Kind> DATED_OTHERWISE =
      EnumSet.of(
          Citation.Kind.CASE,
          Citation.Kind.STATUTE,
          Citation.Kind.BOOK,
          Citation.Kind.CHAPTER,
          Citation.Kind.JOURNAL_ARTICLE,
          Citation.Kind.HEARING,
          Citation.Kind.INTERVIEW,
          Citation.Kind.PERSONAL);

  private static final Set<Doubt> UNSURE =
      EnumSet.of(Doubt.DAY_OR_MONTH, Doubt.TWO_DIGIT_YEAR, Doubt.APPROXIMATE);

  private static final List<String> OTHER_DAYS =
      DataFile.lines(MisdatedSource.class, "other-days.txt");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(PageComparison compared, Reading reading) {
    Citation citation = compared.citation();
    Optional<Claim<ReadDate>> date = citation.date().filter(MisdatedSource::isPlain);
    if (date.isEmpty()
        || compared.date() != Outcome.DIFFERS
        || isDatedOtherwise(citation)
        || isOfSomethingElse(reading.post().text(citation.span()))) {
      return List.of();
    }
    List<Evidence> repair =
        date.get().value().repairs().stream()
            .filter(r -> compared.isOfDay(r.date()))
            .limit(1)
            .map(r -> new Evidence("the likely date", r.date().iso(), r.reason()))
            .toList();
    return compared.ownDay().stream()
        .map(
            fact ->
                new SourceFindings(INFO, citation, reading)
                    .contradiction(date.get(), fact, compared.page(), repair))
        .toList();
  }

  private static boolean isOfSomethingElse(String written) {
    String folded = Folding.fold(written).text();
    return OTHER_DAYS.stream().anyMatch(folded::contains);
  }

  private static boolean isDatedOtherwise(Citation citation) {
    boolean pageLikeABook =
        citation.kind() == Citation.Kind.BOOK && SourceFindings.isOfADay(citation);
    return DATED_OTHERWISE.contains(citation.kind()) && !pageLikeABook;
  }

  private static boolean isPlain(Claim<ReadDate> claim) {
    ReadDate date = claim.value();
    return claim.isSure()
        && date.role() == ReadDate.Role.PUBLISHED
        && date.until().isEmpty()
        && date.doubts().stream().noneMatch(UNSURE::contains);
  }
}
