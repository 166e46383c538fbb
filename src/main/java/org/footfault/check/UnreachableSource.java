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

/** Reports a source that could not be verified because nothing usable came from its address. */
@AutoService(Check.class)
public final class UnreachableSource implements SourceCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("link/unreachable", Severity.WARNING)
          .summary("The source could not be reached.")
          .why(
              "Nobody answered, or with an error of the server's own, after every try. That does not prove the source gone: it may be back tomorrow.")
          .remedy("Try the address in a browser, and run the audit again later.")
          .finds(
              "could not verify: https://courier.example/ferry gave no answer",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                fault: timeout
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
    if (!(source instanceof Source.Unreachable unreachable)
        || unreachable.fault() == Source.Fault.CERTIFICATE) {
      return List.of();
    }
    String asked = unreachable.visit().asked().toString();
    return new LinkFindings(INFO, citation, reading)
        .about(
            unreachable.visit(),
            "could not verify: " + asked + " " + outcome(unreachable.fault()),
            new Evidence(
                "the network", unreachable.detail(), unreachable.visit().arrived().toString()),
            Optional.empty());
  }

  private static String outcome(Source.Fault fault) {
    return switch (fault) {
      case TIMEOUT -> "gave no answer in time";
      case NO_CONNECTION -> "took no connection in time";
      case CONNECTION_REFUSED -> "refused the connection";
      case RESET -> "broke the connection off";
      case NAME_SERVICE -> "has a name that could not be looked up";
      case SERVER_ERROR -> "answered with an error of the server";
      case CERTIFICATE -> "has a faulty certificate";
      case TOO_MANY_REDIRECTS -> "redirects without an end";
      case REDIRECT_LOOP -> "redirects in a circle";
      case BAD_REDIRECT -> "redirects to what is no web address";
      case PROTOCOL -> "answered with what cannot be read";
      case CLIENT_ERROR -> "did not accept the request";
      case EMPTY -> "answered with an empty page";
      case LOOKS_MISSING -> "answered with what may be a page for “not found”";
      case SAME_FOR_ALL -> "answered with the page that its site shows at every address";
      case PROXY -> "could not be reached through the proxy";
      case NETWORK -> "could not be reached over this network";
    };
  }
}
