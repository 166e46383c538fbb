package org.footfault.report;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.finding.Fingerprint;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.post.PostId;
import org.footfault.source.Source;

/**
 * What was found in one post.
 *
 * @param id which post
 * @param reading what was understood of it; empty if it could not be read
 * @param problem why it could not be read; empty if it could
 * @param citations each citation of the reading, with its source and verdict, in its order
 * @param findings in their total order, those about a citation included
 */
public record PostReport(
    PostId id,
    Optional<Reading> reading,
    Optional<String> problem,
    List<Judged> citations,
    List<Finding> findings) {

  /** Copies the lists; sorts the findings. */
  public PostReport {
    citations = List.copyOf(citations);
    findings = findings.stream().sorted().toList();
  }

  /** How many citations have this verdict. */
  public long count(Verdict verdict) {
    return citations.stream().filter(judged -> judged.verdict() == verdict).count();
  }

  /** How many findings have this level. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** How many notes the post has. */
  public long notes() {
    return reading.map(r -> r.notes().notes().size()).orElse(0);
  }

  /** The post's own title, where it could be read and has one. */
  public Optional<String> title() {
    return reading.flatMap(r -> r.post().title());
  }

  /** What the findings are known by from run to run, in their order. */
  public List<Fingerprint> fingerprints() {
    return reading.map(r -> Fingerprint.of(findings, r)).orElse(List.of());
  }

  /**
   * A citation and what became of it.
   *
   * @param why the verdict's reason, as a clause for people: “the note gives no address”
   */
  public record Judged(Citation citation, Source source, Verdict verdict, String why) {}
}
