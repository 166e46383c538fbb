package org.footfault.check;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.comparison.Comparisons;
import org.footfault.comparison.Outcome;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.finding.Severity;
import org.footfault.source.Source;
import org.footfault.source.Visit;

/**
 * Reports a page that has moved for good. Not reported: an address whose whole use is to redirect,
 * such as a DOI's; a way that ends at another work or at a front page, where the work may be lost;
 * and the step from http to https alone, see {@link InsecureLink}.
 */
@AutoService(Check.class)
public final class MovedSource implements SourceCheck {

  /** Addresses that are meant to outlive those that they redirect to. */
  private static final Set<String> LASTING =
      Set.of(
          "doi.org",
          "dx.doi.org",
          "hdl.handle.net",
          "purl.org",
          "w3id.org",
          "n2t.net",
          "nbn-resolving.org",
          "perma.cc",
          "web.archive.org");

  private static final CheckInfo INFO =
      CheckInfo.of("link/moved", Severity.WARNING)
          .summary("The source has moved for good.")
          .why(
              "The server says by a permanent redirect (301 or 308) that the page has a new address. Redirects are the first thing to be lost when a site is rebuilt.")
          .remedy("Cite the new address.")
          .finds(
              "the source has moved for good, to https://courier.example/2021/ferry",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                moves-to: https://courier.example/2021/ferry
                title: Last Night Ferry Leaves
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                moves-to: https://courier.example/archive/latest
                title: Council raises parking fees
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                title: Last Night Ferry Leaves
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Source source, Reading reading) {
    if (!(source instanceof Source.Page page)
        || !page.visit().isMovedForGood()
        || !isElsewhere(page.visit())
        || !isTheWork(citation, page, reading)) {
      return List.of();
    }
    Visit visit = page.visit();
    LinkFindings links = new LinkFindings(INFO, citation, reading);
    Optional<Fix> fix =
        links
            .claim(visit.asked())
            .filter(LinkFindings::isWrittenOut)
            .map(
                claim ->
                    new Fix(
                        claim.span(),
                        at(visit.arrived(), claim.value().uri()),
                        isSafe(visit) ? Fix.Safety.SAFE : Fix.Safety.NEEDS_A_LOOK));
    return links.about(
        visit,
        "the source has moved for good, to " + visit.arrived(),
        new Evidence(
            "the server",
            visit.hops().get(0).status() + ", to " + visit.hops().get(1).address(),
            visit.asked().toString()),
        fix);
  }

  /** Whether the cited work stands at the new address; where no title is cited, nothing tells. */
  private static boolean isTheWork(Citation citation, Source.Page page, Reading reading) {
    return citation.title().isEmpty()
        || new Comparisons(reading.post(), asked -> page)
            .of(citation)
            .filter(compared -> compared.title() == Outcome.AGREES)
            .isPresent();
  }

  private static boolean isElsewhere(Visit visit) {
    URI asked = visit.asked();
    URI arrived = visit.arrived();
    boolean toFrontPage = LinkFindings.path(arrived).equals("/");
    return !LASTING.contains(host(asked)) && !toFrontPage && !InsecureLink.isOnlyUpgrade(visit);
  }

  private static boolean isSafe(Visit visit) {
    return isSameSite(visit) && !InsecureLink.isDowngrade(visit);
  }

  private static boolean isSameSite(Visit visit) {
    return host(visit.asked()).equals(host(visit.arrived()));
  }

  private static String host(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** The new address, with the place on the page that is cited. */
  private static String at(URI arrived, Optional<URI> written) {
    Optional<String> place =
        arrived.getRawFragment() == null ? written.map(URI::getRawFragment) : Optional.empty();
    return arrived + place.map(fragment -> "#" + fragment).orElse("");
  }
}
