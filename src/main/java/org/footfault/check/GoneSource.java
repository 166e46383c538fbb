package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.Source;

/** Reports a source that is provably gone. */
@AutoService(Check.class)
public final class GoneSource implements SourceCheck {

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

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Source source, Reading reading) {
    if (!(source instanceof Source.Gone gone)) {
      return List.of();
    }
    Optional<String> message =
        switch (gone.proof()) {
          case NOT_FOUND, GONE ->
              Optional.of(
                  "the source is gone: " + gone.visit().asked() + " answers " + gone.detail());
          case NO_SUCH_HOST -> Optional.of("the source is gone: " + gone.detail());
          case SOFT_NOT_FOUND, FRONT_PAGE, PARKED -> Optional.empty();
        };
    LinkFindings links = new LinkFindings(INFO, citation, reading);
    return message.map(text -> links.gone(gone, text)).orElse(List.of());
  }
}
