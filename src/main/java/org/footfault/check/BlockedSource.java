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
    String asked = blocked.visit().asked().toString();
    return new LinkFindings(INFO, citation, reading)
        .about(
            blocked.visit(),
            "could not verify: " + wall(blocked.wall()) + " stands before " + asked,
            new Evidence("the server", blocked.detail(), blocked.visit().arrived().toString()),
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
