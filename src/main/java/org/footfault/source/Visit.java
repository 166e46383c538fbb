package org.footfault.source;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * How a source was reached, or how far one got.
 *
 * @param hops what was asked, in order; at least one
 * @param at when the last answer came
 * @param origin where the answer was read
 */
public record Visit(List<Hop> hops, Instant at, Origin origin) {

  /** Copies the list; refuses an empty one. */
  public Visit {
    hops = List.copyOf(hops);
    if (hops.isEmpty()) {
      throw new IllegalArgumentException("a visit needs a hop");
    }
  }

  /** The address that was asked for. */
  public URI asked() {
    return hops.get(0).address();
  }

  /** The address that one arrived at. */
  public URI arrived() {
    return last().address();
  }

  /** The status of the last answer; 0 if none came. */
  public int status() {
    return last().status();
  }

  /** Whether the way there was redirected, and every redirect on it is for good. */
  public boolean isMovedForGood() {
    return hops.size() > 1
        && hops.stream().skip(1).allMatch(hop -> hop.how() == Hop.Kind.PERMANENT);
  }

  /** A deep link that ended at a front page: what stands there says nothing of what was asked. */
  public boolean leadsHome() {
    return isFrontPage(arrived()) && !isFrontPage(asked());
  }

  private static boolean isFrontPage(URI address) {
    String path = address.getPath();
    return path == null || path.isEmpty() || path.equals("/");
  }

  private Hop last() {
    return hops.get(hops.size() - 1);
  }

  /** Where an answer was read. */
  public enum Origin {
    NETWORK,
    CACHE,
    RECORDING
  }
}
