package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports an address that no client can open. */
@AutoService(Check.class)
public final class MalformedAddress implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("link/malformed", Severity.ERROR)
          .summary("No client can open the address.")
          .why("A letter too many or too few makes an address that leads nowhere.")
          .remedy("Copy the address anew from the source.")
          .finds(
              "no client can open “https://cour..ier.example/talks”",
              """
              post:
                The talks were held in Lima.[^1]

                [^1]: Roe, Talks, Lima Courier (Mar. 31, 2015), https://cour..ier.example/talks.
              """)
          .finds(
              "no client can open “htp://courier.example/talks”",
              """
              post:
                The talks were held in Lima.[^1]

                [^1]: Roe, Talks, Lima Courier (Mar. 31, 2015), htp://courier.example/talks.
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[^1]

                [^1]: Roe, Talks, Lima Courier (Mar. 31, 2015), ftp://courier.example/talks.
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[^1]

                [^1]: Roe, Talks, Lima Courier (Mar. 31, 2015), https://courier.example/talks.
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Reading reading) {
    NoteFindings findings = new NoteFindings(INFO, reading);
    return citation.url().stream()
        .filter(url -> url.isSure() && url.value().fault().isPresent())
        .map(
            url ->
                findings.of(
                    Optional.of(citation.id()),
                    url.span(),
                    "no client can open “"
                        + url.value().written()
                        + "”: "
                        + url.value().fault().orElseThrow(),
                    List.of(findings.evidence("the note", url.span()))))
        .toList();
  }
}
