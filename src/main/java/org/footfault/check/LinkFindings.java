package org.footfault.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.text.Address;
import org.footfault.text.Span;

/** Makes the findings about a citation's address, at the letters of that address. */
record LinkFindings(CheckInfo info, Citation citation, Reading reading) {

  /** A finding about a visited address. */
  List<Finding> about(Visit visit, String message, Evidence evidence, Optional<Fix> fix) {
    return about(place(visit.asked()), message, evidence, fix);
  }

  List<Finding> about(Span where, String message, Evidence evidence, Optional<Fix> fix) {
    return about(where, message, List.of(evidence), fix);
  }

  List<Finding> about(Span where, String message, List<Evidence> evidence, Optional<Fix> fix) {
    return List.of(
        new Finding(
            info,
            info.severity(),
            reading.post().id(),
            Optional.of(citation.id()),
            where,
            message,
            evidence,
            fix));
  }

  /**
   * A finding about a source that is gone. Its new address, or its copy in an archive, mends it; if
   * the note gives a copy that was read, nothing is lost, and there is no finding.
   */
  List<Finding> gone(Source.Gone gone, String message) {
    if (gone.archived().filter(this::isGiven).isPresent()) {
      return List.of();
    }
    Optional<URI> now = gone.elsewhere().map(page -> page.visit().arrived());
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence("the server", gone.detail(), gone.visit().arrived().toString()));
    now.ifPresent(a -> evidence.add(new Evidence("the site", "it stands there now", a.toString())));
    gone.archived().ifPresent(copy -> evidence.add(evidence(copy)));
    Optional<Fix> fix =
        now.or(() -> gone.archived().map(ArchivedCopy::address))
            .flatMap(
                a ->
                    claim(gone.visit().asked())
                        .filter(LinkFindings::isWrittenOut)
                        .map(c -> fix(c, a)));
    return about(place(gone.visit().asked()), message, evidence, fix);
  }

  /** Whether the note itself gives this copy. */
  boolean isGiven(ArchivedCopy copy) {
    return citation
        .archiveUrl()
        .flatMap(claim -> claim.value().uri())
        .filter(copy.address()::equals)
        .isPresent();
  }

  static Evidence evidence(ArchivedCopy copy) {
    return new Evidence("a web archive", "a copy of " + copy.captured(), copy.address().toString());
  }

  private static Fix fix(Claim<Address> claim, URI address) {
    return new Fix(claim.span(), address.toString(), Fix.Safety.NEEDS_A_LOOK);
  }

  /** The letters of the address that was asked for; those of the citation if it writes none. */
  Span place(URI asked) {
    return claim(asked).map(Claim::span).orElse(citation.span());
  }

  /** The claim that writes this address; a fragment or credentials make no difference. */
  Optional<Claim<Address>> claim(URI asked) {
    return Stream.concat(citation.url().stream(), citation.archiveUrl().stream())
        .filter(claim -> claim.value().uri().filter(uri -> isSame(uri, asked)).isPresent())
        .findFirst();
  }

  /** Whether the letters of the claim are the address, and not words that it stands behind. */
  static boolean isWrittenOut(Claim<Address> claim) {
    return claim.written().replaceAll("\\s++", "").equals(claim.value().written());
  }

  private static boolean isSame(URI written, URI asked) {
    return written.getScheme().equalsIgnoreCase(asked.getScheme())
        && String.valueOf(written.getHost()).equalsIgnoreCase(asked.getHost() + "")
        && path(written).equals(path(asked))
        && String.valueOf(written.getRawQuery()).equals(String.valueOf(asked.getRawQuery()));
  }

  /** The path, as a server sees it: never empty. */
  static String path(URI address) {
    String path = address.getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
