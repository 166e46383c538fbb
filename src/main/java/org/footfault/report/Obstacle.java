package org.footfault.report;

import java.util.Map;
import org.footfault.source.Source;

/** What kept a citation from being verified, as a phrase that many citations can share. */
public final class Obstacle {

  private static final Map<Source.Wall, String> WALLS =
      Map.of(
          Source.Wall.LOGIN, "behind a login",
          Source.Wall.PAYMENT, "behind a paywall",
          Source.Wall.CONSENT, "behind a consent wall",
          Source.Wall.BOT, "the site turns programs away",
          Source.Wall.RATE_LIMIT, "the site limits requests",
          Source.Wall.LEGAL, "withheld for legal reasons");

  private static final Map<Source.Reason, String> REASONS =
      Map.of(
          Source.Reason.OFFLINE, "sources were not looked at (offline)",
          Source.Reason.NO_ADDRESS, "the note gives no address",
          Source.Reason.MALFORMED_ADDRESS, "the address cannot be opened",
          Source.Reason.INTERRUPTED, "the run was stopped before");

  private Obstacle() {}

  /** The obstacle that this outcome is. */
  public static String of(Source source) {
    if (source instanceof Source.Blocked blocked) {
      return WALLS.getOrDefault(blocked.wall(), "blocked");
    }
    if (source instanceof Source.Unchecked unchecked) {
      return REASONS.getOrDefault(unchecked.reason(), "sources were not looked at");
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

  private static String fault(Source.Fault fault) {
    return switch (fault) {
      case TIMEOUT -> "no answer in time";
      case NO_CONNECTION, CONNECTION_REFUSED, RESET -> "the host does not answer";
      case NAME_SERVICE -> "the host’s name could not be looked up";
      case SERVER_ERROR -> "the server has a fault";
      case CERTIFICATE -> "the certificate is not valid";
      case TOO_MANY_REDIRECTS, REDIRECT_LOOP, BAD_REDIRECT -> "redirects lead nowhere";
      case PROTOCOL, CLIENT_ERROR, EMPTY -> "no usable answer";
      case PROXY, NETWORK -> "network problem";
    };
  }
}
