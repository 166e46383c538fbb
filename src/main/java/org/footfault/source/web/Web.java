package org.footfault.source.web;

import java.net.URI;
import java.util.Optional;

/**
 * The door to the web. Implementations are safe for use by several threads and never throw for what
 * the web does.
 */
public interface Web extends AutoCloseable {

  /** Asks for an address, follows its redirects, and waits for the end, within all limits. */
  Answer get(URI address);

  /**
   * The same, for an address that is known from earlier: the server is asked whether that answer
   * still holds, and need not send it again.
   *
   * @param earlier a good answer of an earlier time
   */
  default Answer get(URI address, Answer.Reply earlier) {
    return get(address);
  }

  /** The same, of what says more than an address; a web that knows only addresses leaves it out. */
  default Answer get(Request request) {
    return get(request.address());
  }

  /**
   * Sets out for an answer, for those who let each host wait for its turn.
   *
   * @param earlier a good answer of an earlier time
   */
  default Journey journey(Request request, Optional<Answer.Reply> earlier) {
    return Journey.direct(
        request.address(),
        () -> earlier.isPresent() ? get(request.address(), earlier.get()) : get(request));
  }

  @Override
  default void close() {}
}
