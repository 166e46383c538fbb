package org.footfault.source.visit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footfault.source.Source;
import org.footfault.text.Address;

/**
 * What was found at the addresses of a run.
 *
 * @param sources by address, in the order in which they were asked for
 * @param networkProblem what is wrong with the network itself, as a sentence without a full stop;
 *     then no source was judged, and each is {@code Unchecked}
 * @param remarks what else should be known: an archive that did not answer, say
 */
public record Visits(
    Map<Address, Source> sources, Optional<String> networkProblem, List<String> remarks) {

  /** Visits of which there is nothing to remark. */
  public Visits(Map<Address, Source> sources, Optional<String> networkProblem) {
    this(sources, networkProblem, List.of());
  }

  /** Copies the collections, order kept. */
  public Visits {
    remarks = List.copyOf(remarks);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }
}
