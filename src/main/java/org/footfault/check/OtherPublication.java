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
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a page that stands in another publication than the cited one. */
@AutoService(Check.class)
public final class OtherPublication implements PageCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("source/publication", Severity.WARNING)
          .summary("The page is of another publication than the note says.")
          .why(
              "Readers judge a source by where it appeared. An article may stand in several places,"
                  + " so a publication counts as another only if the page carries the cited title,"
                  + " names its own publication in several ways, and has the cited name nowhere: in"
                  + " no fact, in no address, not in its text. Names of agencies, archives,"
                  + " repositories and portals are taken as right.")
          .remedy("Name the publication in which the page stands, or cite the other page.")
          .finds(
              "the note says “Harbor Weekly”; the page says “Alder Courier”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves Port Alder,” Harbor Weekly, May 1, 2019, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves Port Alder
                publisher: Alder Courier
                text: The last night ferry left on Friday.
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves Port Alder,” Alder Cour., May 1, 2019, https://news.example/ferry
              page: https://news.example/ferry
                title: Last Night Ferry Leaves Port Alder
                publisher: The Alder Courier Online
                text: The last night ferry left on Friday.
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves Port Alder,” Harbor Weekly, May 1, 2019, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves Port Alder
                publisher: Alder Courier
                text: The last night ferry left on Friday. This article first appeared in Harbor Weekly.
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: “Last Night Ferry Leaves Port Alder,” Associated Press, May 1, 2019, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves Port Alder
                publisher: Alder Courier
                text: The last night ferry left on Friday.
              """)
          .build();

  /** What appears on the web under the name of the publication that the note gives. */
  private static final Set<Citation.Kind> APPEARING =
      EnumSet.of(
          Citation.Kind.ARTICLE,
          Citation.Kind.WEB_PAGE,
          Citation.Kind.PRESS_RELEASE,
          Citation.Kind.UNKNOWN);

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(PageComparison compared, Reading reading) {
    Citation citation = compared.citation();
    Optional<Claim<String>> publication = citation.publication().filter(Claim::isSure);
    boolean sure =
        APPEARING.contains(citation.kind())
            && citation.title().filter(Claim::isSure).isPresent()
            && compared.title() == Outcome.AGREES;
    if (!sure || publication.isEmpty() || compared.publication() != Outcome.DIFFERS) {
      return List.of();
    }
    return compared.ownPublication().stream()
        .map(
            fact ->
                new SourceFindings(INFO, citation, reading)
                    .contradiction(publication.get(), fact, compared.page(), List.of()))
        .toList();
  }
}
