package org.footfault.check;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.finding.Severity;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.text.Address;

/**
 * Reports an http address at which https shows the same page, or whose server itself leads to the
 * same address with https; and an https address that leads on to one without.
 */
@AutoService(Check.class)
public final class InsecureLink implements SourceCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("link/insecure", Severity.NOTE)
          .summary("The address says http where https answers, or leads from https to http.")
          .why("What comes over http can be read and changed on its way to the reader.")
          .remedy("Write https; where the site itself leads to http, look whether it has to.")
          .finds(
              "http://union.example/crossing answers with https too",
              """
              post:
                The union keeps its own account.[^1]

                [^1]: Seafarers’ Union, “The Last Crossing,” http://union.example/crossing
              page: http://union.example/crossing
                moves-to: https://union.example/crossing
                title: The Last Crossing
              """)
          .finds(
              "http://union.example/crossing answers with https too",
              """
              post:
                The union keeps its own account.[^1]

                [^1]: Seafarers’ Union, “The Last Crossing,” http://union.example/crossing
              page: http://union.example/crossing
                title: The Last Crossing
                secure: https://union.example/crossing
              """)
          .finds(
              "https://union.example/crossing leads out of https, to http://union.example/crossing",
              """
              post:
                The union keeps its own account.[^1]

                [^1]: Seafarers’ Union, “The Last Crossing,” https://union.example/crossing
              page: https://union.example/crossing
                moves-to: http://union.example/crossing
                title: The Last Crossing
              """)
          .passes(
              """
              post:
                The union keeps its own account.[^1]

                [^1]: Seafarers’ Union, “The Last Crossing,” http://union.example/crossing
              page: http://union.example/crossing
                title: The Last Crossing
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Source source, Reading reading) {
    if (source instanceof Source.Page page && isDowngrade(page.visit())) {
      return downgrade(page.visit(), new LinkFindings(INFO, citation, reading));
    }
    if (!(source instanceof Source.Page page)
        || (page.secure().isEmpty() && !isOnlyUpgrade(page.visit()))) {
      return List.of();
    }
    boolean leads = isOnlyUpgrade(page.visit());
    URI arrived = page.visit().arrived();
    LinkFindings links = new LinkFindings(INFO, citation, reading);
    Optional<Fix> fix =
        links
            .claim(page.visit().asked())
            .filter(claim -> claim.written().startsWith("http:"))
            .filter(claim -> page.visit().hops().size() == 1 || leads)
            .map(InsecureLink::upgrade);
    return links.about(
        page.visit(),
        page.visit().asked() + " answers with https too",
        new Evidence(
            "the server",
            leads
                ? "redirects to " + arrived
                : "shows the same page at " + page.secure().orElse(arrived),
            page.visit().asked().toString()),
        fix);
  }

  private static List<Finding> downgrade(Visit visit, LinkFindings links) {
    return links.about(
        visit,
        visit.asked() + " leads out of https, to " + visit.arrived(),
        new Evidence("the server", "leads to " + visit.arrived(), visit.asked().toString()),
        Optional.empty());
  }

  /** Whether a visit began with https and ended without. */
  static boolean isDowngrade(Visit visit) {
    return "https".equals(visit.asked().getScheme()) && "http".equals(visit.arrived().getScheme());
  }

  private static Fix upgrade(Claim<Address> claim) {
    return new Fix(
        claim.span(), "https" + claim.written().substring("http".length()), Fix.Safety.SAFE);
  }

  /** Whether a visit went from http to https and nowhere else. */
  static boolean isOnlyUpgrade(Visit visit) {
    URI asked = visit.asked();
    URI arrived = visit.arrived();
    return "http".equals(asked.getScheme())
        && "https".equals(arrived.getScheme())
        && String.valueOf(asked.getHost()).equals(arrived.getHost())
        && LinkFindings.path(asked).equals(LinkFindings.path(arrived))
        && String.valueOf(asked.getRawQuery()).equals(String.valueOf(arrived.getRawQuery()));
  }
}
