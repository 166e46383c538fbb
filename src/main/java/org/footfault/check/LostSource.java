package org.footfault.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.source.Source;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Proof;

/**
 * Reports a source that is gone by some of the proofs there are; of each proof one check speaks.
 */
abstract class LostSource implements SourceCheck {

  private final CheckInfo info;
  private final Map<Proof, Function<Gone, String>> proofs;

  /**
   * @param proofs what the check speaks of, and what it says: the end of “the source is gone: …”
   */
  LostSource(CheckInfo info, Map<Proof, Function<Gone, String>> proofs) {
    this.info = info;
    this.proofs = Map.copyOf(proofs);
  }

  @Override
  public final CheckInfo info() {
    return info;
  }

  final boolean speaksOf(Proof proof) {
    return proofs.containsKey(proof);
  }

  @Override
  public final List<Finding> findings(Citation citation, Source source, Reading reading) {
    if (!(source instanceof Gone gone)) {
      return List.of();
    }
    return Optional.ofNullable(proofs.get(gone.proof()))
        .map(words -> "the source is gone: " + words.apply(gone))
        .map(message -> new LinkFindings(info, citation, reading).gone(gone, message))
        .orElse(List.of());
  }
}
