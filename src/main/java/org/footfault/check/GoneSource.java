package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.Map;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Severity;
import org.footfault.source.Source;
import org.footfault.source.Source.Proof;

/** Reports a source that is provably gone. */
@AutoService(Check.class)
public final class GoneSource extends LostSource {

  private static final CheckInfo INFO =
      CheckInfo.of("link/gone", Severity.ERROR)
          .summary("The source is no longer at its address.")
          .why(
              "A reader who follows the note finds nothing. Only the answers 404 and 410, and a host whose name no longer exists while others do, are taken as proof.")
          .remedy("Cite the page's new address, or a copy in a web archive.")
          .finds(
              "the source is gone: https://courier.example/ferry answers 404 Not Found",
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                status: 404
              """)
          .passes(
              """
              post:
                The ferry sails no more.[^1]

                [^1]: Ines Calder, “Last Night Ferry Leaves,” Alder Courier, https://courier.example/ferry
              page: https://courier.example/ferry
                status: 503
              """)
          .build();

  /** Made by the service loader. */
  public GoneSource() {
    super(
        INFO,
        Map.of(
            Proof.NOT_FOUND, GoneSource::answer,
            Proof.GONE, GoneSource::answer,
            Proof.NO_SUCH_HOST, Source.Gone::detail));
  }

  private static String answer(Source.Gone gone) {
    return gone.visit().asked() + " answers " + gone.detail();
  }
}
