package org.footfault.source.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way to one answer, host by host, so that a redirect can wait for its turn at the host that it
 * leads to. For use by one thread at a time.
 */
public interface Journey {

  /** The address that is asked next. */
  URI next();

  /**
   * Asks for it, and for what it leads to, as long as that is on the same host.
   *
   * @return the end of the way; empty where it leads on to another host
   */
  Optional<Answer> goOn();

  /** A way of one piece: whatever it leads through, it is not told of. */
  static Journey direct(URI address, Supplier<Answer> answer) {
    return new Journey() {
      @Override
      public URI next() {
        return address;
      }

      @Override
      public Optional<Answer> goOn() {
        return Optional.of(answer.get());
      }
    };
  }
}
