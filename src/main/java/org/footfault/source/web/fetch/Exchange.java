package org.footfault.source.web.fetch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footfault.source.Source;
import org.footfault.source.web.Answer.Extent;

/** What became of one request; no redirect has been followed. */
sealed interface Exchange {

  /**
   * An HTTP response.
   *
   * @param headers names in lower case
   * @param body decoded, cut at the limit
   * @param trouble what broke the body off, if something did
   */
  record Response(
      int status,
      Map<String, List<String>> headers,
      byte[] body,
      Extent extent,
      Optional<Trouble> trouble)
      implements Exchange {

    Optional<String> header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
  }

  /** No usable response. */
  record Trouble(Source.Fault fault, String detail) implements Exchange {}

  /** The name service is sure that there is no such host. */
  record UnknownHost() implements Exchange {}

  /** The host's addresses are not ones that may be asked. */
  record Forbidden(String reason) implements Exchange {}
}
