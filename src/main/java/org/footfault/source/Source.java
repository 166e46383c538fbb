package org.footfault.source;

import java.net.URI;
import java.util.Optional;

/** What a citation's source turned out to be. */
public sealed interface Source {

  /** A source that was reached and read: a web page, a PDF, a text. */
  record Page(Visit visit, String mediaType, PageFacts facts) implements Source {}

  /**
   * A source that is provably gone.
   *
   * @param proof what shows it
   * @param detail the proof in the words of the protocol: “404 Not Found”
   * @param archived a copy in a web archive, if one was found
   */
  record Gone(Visit visit, Proof proof, String detail, Optional<ArchivedCopy> archived)
      implements Source {}

  /** Somebody was there but did not let us in: could not verify. */
  record Blocked(Visit visit, Wall wall, String detail) implements Source {}

  /** Nobody answered, or nothing usable came: could not verify. */
  record Unreachable(Visit visit, Fault fault, String detail) implements Source {}

  /** An address that is not fetched, for safety: could not verify. */
  record Refused(URI address, String reason) implements Source {}

  /** The note gives no address, and no catalogue knows the work. */
  record NotFound(String detail) implements Source {}

  /** Nobody looked. */
  record Unchecked(Reason reason) implements Source {}

  /** What proves that a source is gone. */
  enum Proof {
    /** 404. */
    NOT_FOUND,
    /** 410. */
    GONE,
    /** The host's name no longer exists, while others do. */
    NO_SUCH_HOST
  }

  /** What can stand between a visitor and a source. */
  enum Wall {
    LOGIN,
    PAYMENT,
    CONSENT,
    /** 403 and kin, a challenge, a CAPTCHA. */
    BOT,
    /** 429, however long one waits. */
    RATE_LIMIT,
    /** 451. */
    LEGAL
  }

  /** Why no answer came. */
  enum Fault {
    /** Connected, but silent or too slow. */
    TIMEOUT,
    /** Nobody even took the connection. */
    NO_CONNECTION,
    CONNECTION_REFUSED,
    RESET,
    NAME_SERVICE,
    SERVER_ERROR,
    CERTIFICATE,
    TOO_MANY_REDIRECTS,
    REDIRECT_LOOP,
    BAD_REDIRECT,
    PROTOCOL,
    CLIENT_ERROR,
    EMPTY,
    PROXY,
    NETWORK
  }

  /** Why nobody looked. */
  enum Reason {
    /** The run was asked not to use the network. */
    OFFLINE,
    /** The note gives no address. */
    NO_ADDRESS,
    /** No client can open the address. */
    MALFORMED_ADDRESS,
    /** The address is not one of the web: {@code ftp:}, {@code urn:}. */
    OTHER_SCHEME,
    /** The run was stopped before its turn. */
    INTERRUPTED,
    /** The network itself is out of order, so that nothing can be said of any source. */
    NETWORK_PROBLEM,
    /** The run reads a recording, and the address is not in it. */
    NOT_RECORDED,
    /** Footfault could not deal with what came. */
    OWN_FAULT
  }
}
