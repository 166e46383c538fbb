package org.footfault.source.visit;

import java.util.Optional;
import org.footfault.source.Source;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Source.Wall;
import org.footfault.source.Visit;

/** What a status means for a source where no page came that could tell more. */
final class StatusVerdict {

  private StatusVerdict() {}

  /** Only 404 and 410 prove anything; all else could not be verified, with its cause. */
  static Source of(Visit visit) {
    int status = visit.status();
    String words = StatusWords.of(status);
    return switch (status) {
      case 404 -> gone(visit, Proof.NOT_FOUND);
      case 410 -> gone(visit, Proof.GONE);
      case 401, 440, 449 -> new Blocked(visit, Wall.LOGIN, words);
      case 402 -> new Blocked(visit, Wall.PAYMENT, words);
      case 403, 418, 999 -> new Blocked(visit, Wall.BOT, words);
      case 429 -> new Blocked(visit, Wall.RATE_LIMIT, words);
      case 451 -> new Blocked(visit, Wall.LEGAL, words);
      case 407 -> new Unreachable(visit, Fault.PROXY, words);
      case 304 ->
          new Unreachable(visit, Fault.PROTOCOL, words + ", though nothing was known of it");
      case 511 -> new Unreachable(visit, Fault.NETWORK, words);
      default -> other(visit, words);
    };
  }

  private static Source other(Visit visit, String words) {
    int status = visit.status();
    if (status >= 400) {
      return new Unreachable(visit, status >= 500 ? Fault.SERVER_ERROR : Fault.CLIENT_ERROR, words);
    }
    return status >= 200 && status < 300
        ? new Unreachable(visit, Fault.EMPTY, words + ", but nothing in it")
        : new Unreachable(visit, Fault.PROTOCOL, words);
  }

  private static Source gone(Visit visit, Proof proof) {
    return new Gone(visit, proof, StatusWords.of(visit.status()), Optional.empty());
  }
}
