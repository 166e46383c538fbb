package org.footfault.source.visit;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 */
public record Visits(Map<Address, Source> sources, Optional<String> networkProblem) {

  /** Copies the map, order kept. */
  public Visits {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }
}
