package org.footfault.source;

import java.net.URI;

/**
 * One exchange on the way to a source.
 *
 * @param address what was asked for, without credentials
 * @param status the HTTP status that came back; 0 if none did
 * @param how how this hop was come to
 */
public record Hop(URI address, int status, Kind how) {

  /** How a hop was come to. */
  public enum Kind {
    /** The address that was asked for. */
    FIRST,
    /** A redirect that says that the move is for good: 301, 308. */
    PERMANENT,
    /** A redirect for now: 302, 303, 307. */
    TEMPORARY,
    /** A page or header that says “refresh”. */
    REFRESH
  }
}
