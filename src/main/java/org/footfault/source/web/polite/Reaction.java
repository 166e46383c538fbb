package org.footfault.source.web.polite;

import java.time.Duration;
import java.util.Optional;
import org.footfault.source.Source.Fault;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Extent;
import org.footfault.source.web.WebSettings;

/**
 * What an answer calls for: to be taken, to be asked for again, or to be asked for again when the
 * host has had its rest.
 *
 * @param kind which of these
 * @param most how often that may be done for one address
 * @param rest how long the host asks to be left alone
 */
record Reaction(Kind kind, int most, Optional<Duration> rest) {

  enum Kind {
    TAKE,
    AGAIN,
    REST
  }

  /** How often an address is asked for again because the host says that it is asked too much. */
  private static final int MOST_RESTS = 5;

  /** A way of more hops, all of which are gone again, is tried no more than twice. */
  private static final int LONG_WAY = 4;

  private static final Reaction TAKE = new Reaction(Kind.TAKE, 0, Optional.empty());

  static Reaction to(Answer answer, WebSettings settings) {
    if (answer instanceof Answer.Reply reply) {
      return to(reply, settings);
    }
    if (answer instanceof Answer.Failure failure) {
      int times = times(failure.fault(), settings.retries());
      boolean longWay = failure.visit().hops().size() > LONG_WAY;
      return again(longWay ? Math.min(1, times) : times);
    }
    return TAKE;
  }

  private static Reaction to(Answer.Reply reply, WebSettings settings) {
    int status = reply.visit().status();
    Optional<Duration> rest =
        reply.header("retry-after").flatMap(v -> RetryAfter.read(v, reply.visit().at()));
    if (status == 429 || (status == 503 && rest.isPresent())) {
      boolean tooLong = rest.isPresent() && rest.get().compareTo(settings.patience()) > 0;
      return tooLong ? TAKE : new Reaction(Kind.REST, MOST_RESTS, rest);
    }
    if (reply.header("cf-mitigated").isPresent()) {
      return TAKE;
    }
    if (isPassing(status)) {
      return again(status == 500 ? Math.min(1, settings.retries()) : settings.retries());
    }
    return reply.extent() == Extent.BROKEN_OFF ? again(Math.min(1, settings.retries())) : TAKE;
  }

  /** Server errors that often pass, 500 less so; 501 and 505 and the like do not. */
  private static boolean isPassing(int status) {
    return switch (status) {
      case 408, 425, 500, 502, 503, 504 -> true;
      default -> status >= 520 && status <= 527;
    };
  }

  private static int times(Fault fault, int retries) {
    return switch (fault) {
      case RESET -> retries;
      case TIMEOUT, NO_CONNECTION, CONNECTION_REFUSED, NAME_SERVICE, PROXY -> Math.min(1, retries);
      default -> 0;
    };
  }

  private static Reaction again(int times) {
    return times == 0 ? TAKE : new Reaction(Kind.AGAIN, times, Optional.empty());
  }
}
