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

/** Reports a server whose certificate a browser would warn of. */
@AutoService(Check.class)
public final class FaultyCertificate implements SourceCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("link/certificate", Severity.WARNING)
          .summary("The server's certificate is not valid.")
          .why(
              "A browser warns its reader instead of showing the page. The source is not proven gone, and was not read.")
          .remedy(
              "Try the address in a browser; cite another copy of the source if the fault stays.")
          .finds(
              "could not verify: https://courier.example/ferry has a faulty certificate",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                fault: certificate
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                fault: timeout
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Source source, Reading reading) {
    if (!(source instanceof Source.Unreachable unreachable)
        || unreachable.fault() != Source.Fault.CERTIFICATE) {
      return List.of();
    }
    String asked = unreachable.visit().asked().toString();
    return new LinkFindings(INFO, citation, reading)
        .about(
            unreachable.visit(),
            "could not verify: " + asked + " has a faulty certificate: " + unreachable.detail(),
            new Evidence(
                "the server", unreachable.detail(), unreachable.visit().arrived().toString()),
            Optional.empty());
  }
}
