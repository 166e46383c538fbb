package org.footfault.source.web;

import java.net.URI;

/**
 * The door to the web. Implementations are safe for use by several threads and never throw for what
 * the web does.
 */
public interface Web extends AutoCloseable {

  /** Asks for an address, follows its redirects, and waits for the end, within all limits. */
  Answer get(URI address);

  @Override
  default void close() {}
}
