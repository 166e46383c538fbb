package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.Map;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Severity;
import org.footfault.source.Source.Proof;

/** Reports a deep link that leads to the front page of its site. */
@AutoService(Check.class)
public final class LostToFrontPage extends LostSource {

  private static final CheckInfo INFO =
      CheckInfo.of("link/home", Severity.ERROR)
          .summary("The address now leads to the front page of its site.")
          .why(
              "Sites send visitors to their front page when they have lost a page. A reader who follows the note does not find the source there. A front page that carries the cited title is not reported.")
          .remedy("Search the site for the page’s new address, or cite a copy in a web archive.")
          .finds(
              "the source is gone: the front page has taken the place of https://courier.example/ferry",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                proof: front-page
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                fault: same-for-all
              """)
          .build();

  /** Made by the service loader. */
  public LostToFrontPage() {
    super(
        INFO,
        Map.of(
            Proof.FRONT_PAGE,
            gone -> "the front page has taken the place of " + gone.visit().asked()));
  }
}
