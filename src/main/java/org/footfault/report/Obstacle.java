package org.footfault.report;

import org.footfault.source.Source;

/** What kept a citation from being verified, as a phrase that many citations can share. */
public final class Obstacle {

  private Obstacle() {}

  /** The obstacle that this outcome is. */
  public static String of(Source source) {
    if (source instanceof Source.Blocked blocked) {
      return wall(blocked.wall());
    }
    if (source instanceof Source.Unchecked unchecked) {
      return reason(unchecked.reason());
    }
    if (source instanceof Source.Unreachable unreachable) {
      return fault(unreachable.fault());
    }
    if (source instanceof Source.Refused) {
      return "the address is not fetched, for safety";
    }
    if (source instanceof Source.NotFound) {
      return "no address, and no catalogue knows the work";
    }
    return "the page does not say enough";
  }

  private static String wall(Source.Wall wall) {
    return switch (wall) {
      case LOGIN -> "behind a login";
      case PAYMENT -> "behind a paywall";
      case CONSENT -> "behind a consent wall";
      case BOT -> "the site turns programs away";
      case RATE_LIMIT -> "the site limits requests";
      case LEGAL -> "withheld for legal reasons";
      case ARCHIVE -> "the archive does not show the copy";
      case SCRIPT -> "only a browser’s scripts fill the page";
    };
  }

  private static String reason(Source.Reason reason) {
    return switch (reason) {
      case OFFLINE -> "sources were not looked at (offline)";
      case NO_ADDRESS -> "the note gives no address";
      case MALFORMED_ADDRESS -> "the address cannot be opened";
      case OTHER_SCHEME -> "the address is not one of the web";
      case INTERRUPTED -> "the run was stopped before";
      case NETWORK_PROBLEM -> "network problem";
      case NOT_RECORDED -> "not in the recording";
      case OWN_FAULT -> "a fault of Footfault’s own kept it from reading the page";
    };
  }

  private static String fault(Source.Fault fault) {
    return switch (fault) {
      case TIMEOUT -> "no answer in time";
      case NO_CONNECTION, CONNECTION_REFUSED, RESET -> "the host does not answer";
      case NAME_SERVICE -> "the host’s name could not be looked up";
      case SERVER_ERROR -> "the server has a fault";
      case CERTIFICATE -> "the certificate is not valid";
      case TOO_MANY_REDIRECTS, REDIRECT_LOOP, BAD_REDIRECT -> "redirects lead nowhere";
      case PROTOCOL, CLIENT_ERROR, EMPTY -> "no usable answer";
      case LOOKS_MISSING -> "the page looks like “not found”";
      case SAME_FOR_ALL -> "the site shows one page at every address";
      case PROXY, NETWORK -> "network problem";
    };
  }
}
