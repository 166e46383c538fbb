package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.Source;

/** Reports an address that Footfault does not fetch, for safety. */
@AutoService(Check.class)
public final class RefusedAddress implements SourceCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("link/refused", Severity.NOTE)
          .summary("The address is not fetched.")
          .why(
              "Addresses of private networks are never opened unasked: a post could otherwise make its reader's machine ask for what only that machine can see.")
          .remedy(
              "If it is your own network, allow it by --allow-private; readers elsewhere cannot open it.")
          .finds(
              "could not verify: http://10.0.0.7/ferry is not fetched",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, http://10.0.0.7/ferry
              page: http://10.0.0.7/ferry
                refused: a private address
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                status: 404
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Source source, Reading reading) {
    if (!(source instanceof Source.Refused refused)) {
      return List.of();
    }
    LinkFindings links = new LinkFindings(INFO, citation, reading);
    return links.about(
        links.place(refused.address()),
        "could not verify: " + refused.address() + " is not fetched",
        new Evidence("Footfault", refused.reason(), refused.address().toString()),
        Optional.empty());
  }
}
