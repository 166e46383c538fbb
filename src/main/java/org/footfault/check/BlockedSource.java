package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.Source;

/** Reports a source that could not be verified because a wall stands before it. */
@AutoService(Check.class)
public final class BlockedSource implements SourceCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("link/blocked", Severity.NOTE)
          .summary("Something stands between a visitor and the source.")
          .why(
              "The server answered, but did not let a program in. The source is probably there; only a person can look.")
          .remedy("Look at the page in a browser.")
          .finds(
              "could not verify: a wall against programs stands before https://courier.example/ferry",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                wall: bot
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
    if (!(source instanceof Source.Blocked blocked)) {
      return List.of();
    }
    LinkFindings links = new LinkFindings(INFO, citation, reading);
    if (blocked.archived().filter(links::isGiven).isPresent()) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(
        new Evidence("the server", blocked.detail(), blocked.visit().arrived().toString()));
    blocked.archived().ifPresent(copy -> evidence.add(LinkFindings.evidence(copy)));
    String before = wall(blocked.wall()) + " stands before " + blocked.visit().asked();
    return links.about(
        links.place(blocked.visit().asked()),
        blocked.readable().isPresent()
            ? before + "; a copy in a web archive was read"
            : "could not verify: " + before,
        evidence,
        Optional.empty());
  }

  private static String wall(Source.Wall wall) {
    return switch (wall) {
      case LOGIN -> "a login";
      case PAYMENT -> "a paywall";
      case CONSENT -> "a request for consent";
      case BOT -> "a wall against programs";
      case RATE_LIMIT -> "a limit on requests";
      case LEGAL -> "a legal bar";
      case ARCHIVE -> "an archive that does not show the copy";
      case SCRIPT -> "a page that only a browser’s scripts fill";
    };
  }
}
