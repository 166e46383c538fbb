package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.Map;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Severity;
import org.footfault.source.Source.Proof;

/** Reports a source whose domain is for sale or parked, or whose host shut the account. */
@AutoService(Check.class)
public final class ParkedDomain extends LostSource {

  private static final CheckInfo INFO =
      CheckInfo.of("link/parked", Severity.ERROR)
          .summary("The domain of the source is for sale or parked.")
          .why(
              "Whoever published the source has given the domain up, and what stands there now is not the source; it may be made to deceive. Two signs are asked for: the words of such pages, and a service that fills them.")
          .remedy("Cite a copy in a web archive, or the publisher’s new site.")
          .finds(
              "the source is gone: a parked domain stands at https://courier.example/ferry",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                proof: parked
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                fault: name-service
              """)
          .build();

  /** Made by the service loader. */
  public ParkedDomain() {
    super(INFO, Map.of(Proof.PARKED, gone -> "a parked domain stands at " + gone.visit().asked()));
  }
}
