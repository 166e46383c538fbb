package org.footfault.source;

import java.net.URI;
import java.util.Optional;

/** What a citation's source turned out to be. */
public sealed interface Source {

  /**
   * What the source says, wherever it could be read: at its address, at a new one, or in an
   * archive.
   */
  default Optional<Page> readable() {
    return Optional.empty();
  }

  /**
   * A source that was reached and read: a web page, a PDF, a text.
   *
   * @param secure where the same page stands with https, if it was read over http
   */
  record Page(Visit visit, String mediaType, PageFacts facts, Optional<URI> secure)
      implements Source {

    /** One of which nobody asked whether it stands anywhere else. */
    public Page(Visit visit, String mediaType, PageFacts facts) {
      this(visit, mediaType, facts, Optional.empty());
    }

    /** The same page, of which it is known that https shows it too. */
    public Page withSecure(URI address) {
      return new Page(visit, mediaType, facts, Optional.of(address));
    }

    @Override
    public Optional<Page> readable() {
      return Optional.of(this);
    }
  }

  /**
   * A source that is provably gone.
   *
   * @param proof what shows it
   * @param detail the proof in the words of the protocol: “404 Not Found”
   * @param archived a copy in a web archive, if one was found
   * @param elsewhere the same page at a new address, if one is known and carries the cited title
   */
  record Gone(
      Visit visit,
      Proof proof,
      String detail,
      Optional<ArchivedCopy> archived,
      Optional<Page> elsewhere)
      implements Source {

    /** One that was not found at a new address. */
    public Gone(Visit visit, Proof proof, String detail, Optional<ArchivedCopy> archived) {
      this(visit, proof, detail, archived, Optional.empty());
    }

    @Override
    public Optional<Page> readable() {
      return elsewhere.or(() -> archived.flatMap(ArchivedCopy::page));
    }
  }

  /**
   * Somebody was there but did not let us in: could not verify.
   *
   * @param archived a copy in a web archive, if one was found
   */
  record Blocked(Visit visit, Wall wall, String detail, Optional<ArchivedCopy> archived)
      implements Source {

    /** One of which no copy was found. */
    public Blocked(Visit visit, Wall wall, String detail) {
      this(visit, wall, detail, Optional.empty());
    }

    @Override
    public Optional<Page> readable() {
      return archived.flatMap(ArchivedCopy::page);
    }
  }

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
    NO_SUCH_HOST,
    /** Status 200, and a page that says that there is none, as for an address that cannot exist. */
    SOFT_NOT_FOUND,
    /** The address leads to the front page of its site. */
    FRONT_PAGE,
    /** The domain is for sale or parked, or its host shut the account. */
    PARKED
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
    LEGAL,
    /** A web archive that does not show the copy. */
    ARCHIVE,
    /** A page that is empty until a browser runs its scripts. */
    SCRIPT
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
    /** A page that seems to say that there is none; nothing proves it. */
    LOOKS_MISSING,
    /** The page that the site shows at every address, whatever it says. */
    SAME_FOR_ALL,
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
