package org.footfault.source.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footfault.source.Hop;
import org.footfault.source.Source;
import org.footfault.source.Visit;

/** What came back from the web. */
public sealed interface Answer {

  /** The way to it, or how far one got. */
  Visit visit();

  /**
   * The same answer as that of an address that the way led through; empty if it did not.
   *
   * @param address not the one that was asked for
   */
  default Optional<Answer> passing(URI address) {
    List<Hop> hops = visit().hops();
    for (int i = 1; i < hops.size(); i++) {
      if (hops.get(i).address().equals(address)) {
        List<Hop> rest = new ArrayList<>(hops.subList(i, hops.size()));
        rest.set(0, new Hop(address, rest.get(0).status(), Hop.Kind.FIRST));
        return Optional.of(by(new Visit(rest, visit().at(), visit().origin())));
      }
    }
    return Optional.empty();
  }

  /** The same, come to by another way. */
  private Answer by(Visit way) {
    if (this instanceof Reply reply) {
      return new Reply(way, reply.headers(), reply.body(), reply.extent());
    }
    if (this instanceof Failure failure) {
      return new Failure(way, failure.fault(), failure.detail());
    }
    return this instanceof NoSuchHost none
        ? new NoSuchHost(way, none.host())
        : new Refusal(way, ((Refusal) this).refused(), ((Refusal) this).reason());
  }

  /**
   * An HTTP answer, of whatever status, that no redirect leads on from.
   *
   * @param visit the way to it
   * @param headers names in lower case, values in the order in which they came
   * @param body decoded from its transfer and content codings, cut at the limit
   * @param extent whether the body is all there
   */
  record Reply(Visit visit, Map<String, List<String>> headers, byte[] body, Extent extent)
      implements Answer {

    /** The first value of a header, by its name in lower case. */
    public Optional<String> header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
  }

  /** No usable answer. */
  record Failure(Visit visit, Source.Fault fault, String detail) implements Answer {}

  /** The host's name does not exist (a firm answer of the name service, not its silence). */
  record NoSuchHost(Visit visit, String host) implements Answer {}

  /** An address that is not fetched, for safety. */
  record Refusal(Visit visit, URI refused, String reason) implements Answer {}

  /** How much of a body came. */
  enum Extent {
    WHOLE,
    CUT_AT_LIMIT,
    BROKEN_OFF
  }
}
