package org.footfault.source.web.fetch;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.footfault.source.Hop;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;

/**
 * How long an address may be that is asked for. Everybody should take 8,000 octets (RFC 9110,
 * section 4.1); few servers take more, and redirects that grow without an end must have one.
 */
final class LongestAddress {

  /** In letters, which are all ASCII here. */
  static final int LETTERS = 16_000;

  static final String OBJECTION = "an address of more than 16,000 letters";

  private LongestAddress() {}

  /** The end of a visit before it begins. */
  static Answer refused(URI address, InstantSource clock) {
    List<Hop> hops = List.of(new Hop(address, 0, Hop.Kind.FIRST));
    Visit visit = new Visit(hops, clock.instant(), Visit.Origin.NETWORK);
    return new Answer.Refusal(visit, address, OBJECTION);
  }
}
