package org.footfault.source.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footfault.source.Source;
import org.footfault.source.Visit;

/** What came back from the web. */
public sealed interface Answer {

  /** The way to it, or how far one got. */
  Visit visit();

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
