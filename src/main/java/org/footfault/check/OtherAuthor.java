package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.comparison.Outcome;
import org.footfault.comparison.PageComparison;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a page that names another author for the cited title. */
@AutoService(Check.class)
public final class OtherAuthor implements PageCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("source/author", Severity.WARNING)
          .summary("The page names another author than the note.")
          .why(
              "Readers and catalogues look a work up by its author. Names are compared by family"
                  + " name, and only where the page has the cited title, names a person in several"
                  + " places, and has no cited name anywhere in its text.")
          .remedy("Name the author whom the page names.")
          .finds(
              "the note says “Reed”; the page says “Ines Calder”",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Tomas Reed, “Last Night Ferry Leaves Port Alder,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves Port Alder
                author: Ines Calder
                text: The last night ferry left on Friday.
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: I. Calder, “Last Night Ferry Leaves Port Alder,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves Port Alder
                author: Ines Calder
                text: The last night ferry left on Friday.
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(PageComparison compared, Reading reading) {
    Citation citation = compared.citation();
    boolean sure =
        citation.title().filter(Claim::isSure).isPresent()
            && citation.authors().stream().allMatch(Claim::isSure);
    if (!sure || compared.title() != Outcome.AGREES || compared.author() != Outcome.DIFFERS) {
      return List.of();
    }
    return compared.ownAuthor().stream()
        .map(
            fact ->
                new SourceFindings(INFO, citation, reading)
                    .contradiction(citation.authors().get(0), fact, compared.page(), List.of()))
        .toList();
  }
}
