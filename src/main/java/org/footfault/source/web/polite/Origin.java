package org.footfault.source.web.polite;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footfault.source.Hop;
import org.footfault.source.Source.Fault;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;

/**
 * What is known of one server (scheme, host and port) in this run, so that one that is down is
 * given up after a few tries and not once per address. A single good answer clears it for good of
 * being down.
 */
final class Origin {

  /** How many answers of “you ask too much” in a row, over all addresses, are enough. */
  private static final int MOST_RESTS = 10;

  private boolean alive;
  private int strikes;
  private int rests;
  private Optional<Answer> verdict = Optional.empty();

  /** Takes note of an answer of the server, or of one on the way to another. */
  synchronized void note(Answer answer) {
    if (answer instanceof Answer.Reply reply) {
      alive = true;
      boolean throttled = reply.visit().status() == 429;
      rests = throttled ? rests + 1 : 0;
      verdict = rests >= MOST_RESTS ? Optional.of(answer) : Optional.empty();
    } else if (!alive && hops(answer) == 1) {
      strikes++;
      if (strikes >= enough(answer)) {
        verdict = Optional.of(answer);
      }
    } else if (hops(answer) > 1) {
      alive = true;
    }
  }

  /** The server sent a visitor on to another host. */
  synchronized void ledOn() {
    alive = true;
    rests = 0;
  }

  private static int enough(Answer answer) {
    if (answer instanceof Answer.Failure failure) {
      return enough(failure.fault());
    }
    return answer instanceof Answer.NoSuchHost ? 1 : Integer.MAX_VALUE;
  }

  private static int enough(Fault fault) {
    return switch (fault) {
      case CERTIFICATE -> 1;
      case NO_CONNECTION, CONNECTION_REFUSED, NAME_SERVICE, PROXY, NETWORK -> 2;
      case TIMEOUT -> 4;
      default -> Integer.MAX_VALUE;
    };
  }

  private static int hops(Answer answer) {
    if (answer instanceof Answer.Failure failure) {
      return failure.visit().hops().size();
    }
    if (answer instanceof Answer.NoSuchHost none) {
      return none.visit().hops().size();
    }
    return answer instanceof Answer.Refusal refusal ? refusal.visit().hops().size() : 1;
  }

  /** Whether asking further makes no sense. */
  synchronized boolean isGivenUp() {
    return verdict.isPresent();
  }

  /** What to answer for an address without asking; empty while asking makes sense. */
  synchronized Optional<Answer> foregone(URI address) {
    return verdict.map(known -> copy(known, address));
  }

  private static Answer copy(Answer known, URI address) {
    if (known instanceof Answer.Failure failure) {
      return new Answer.Failure(visit(failure.visit(), address), failure.fault(), failure.detail());
    }
    if (known instanceof Answer.NoSuchHost none) {
      return new Answer.NoSuchHost(visit(none.visit(), address), none.host());
    }
    Answer.Reply reply = (Answer.Reply) known;
    return new Answer.Reply(
        visit(reply.visit(), address), Map.of(), new byte[0], Answer.Extent.WHOLE);
  }

  private static Visit visit(Visit known, URI address) {
    Hop hop = new Hop(address, known.status(), Hop.Kind.FIRST);
    return new Visit(List.of(hop), known.at(), known.origin());
  }
}
