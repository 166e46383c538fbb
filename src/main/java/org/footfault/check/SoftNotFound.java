package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.Map;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Severity;
import org.footfault.source.Source.Proof;

/** Reports an address that answers “OK” with a page that says that there is none. */
@AutoService(Check.class)
public final class SoftNotFound extends LostSource {

  private static final CheckInfo INFO =
      CheckInfo.of("link/soft-404", Severity.ERROR)
          .summary("The address answers with a page that says “not found”.")
          .why(
              "A reader who follows the note finds nothing, although the server says that all is well. A page counts as one for “not found” only if it says so, does not carry the cited title, and the site shows the same page at an address that cannot exist.")
          .remedy("Cite the page’s new address, or a copy in a web archive.")
          .finds(
              "the source is gone: a page for “not found” stands at https://courier.example/ferry",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                proof: soft-not-found
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                fault: looks-missing
              """)
          .build();

  /** Made by the service loader. */
  public SoftNotFound() {
    super(
        INFO,
        Map.of(
            Proof.SOFT_NOT_FOUND,
            gone -> "a page for “not found” stands at " + gone.visit().asked()));
  }
}
