package org.footfault.source.visit;

import java.util.Locale;
import java.util.Optional;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Page;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Refused;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Source.Wall;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Extent;
import org.footfault.source.web.Answer.Reply;

/**
 * Says what an answer means for a source. Only 404 and 410 prove one gone here; a wall, a silence
 * or an error of the server's proves nothing.
 */
final class Judge {

  private final FactSource facts;

  Judge(FactSource facts) {
    this.facts = facts;
  }

  /** A host that does not exist is judged with the others of the run in view: see there. */
  Source source(Answer answer) {
    if (answer instanceof Reply reply) {
      return source(reply);
    }
    if (answer instanceof Answer.Failure failure) {
      return new Unreachable(failure.visit(), failure.fault(), failure.detail());
    }
    if (answer.visit().origin() == Visit.Origin.RECORDING) {
      return new Source.Unchecked(Source.Reason.NOT_RECORDED);
    }
    if (answer instanceof Answer.Refusal refusal) {
      return new Refused(refusal.refused(), refusal.reason());
    }
    Answer.NoSuchHost none = (Answer.NoSuchHost) answer;
    return new Gone(
        none.visit(),
        Proof.NO_SUCH_HOST,
        "the host " + none.host() + " does not exist",
        Optional.empty());
  }

  private Source source(Reply reply) {
    Visit visit = reply.visit();
    int status = visit.status();
    Optional<Wall> challenge = WallSigns.challenge(reply);
    if (challenge.isPresent()) {
      return new Blocked(visit, challenge.get(), detail(status) + ", with a challenge to programs");
    }
    return switch (status) {
      case 404 -> new Gone(visit, Proof.NOT_FOUND, detail(status), Optional.empty());
      case 410 -> new Gone(visit, Proof.GONE, detail(status), Optional.empty());
      case 401, 440, 449 -> new Blocked(visit, Wall.LOGIN, detail(status));
      case 402 -> new Blocked(visit, Wall.PAYMENT, detail(status));
      case 403, 418, 999 -> new Blocked(visit, Wall.BOT, detail(status));
      case 429 -> new Blocked(visit, Wall.RATE_LIMIT, detail(status));
      case 451 -> new Blocked(visit, Wall.LEGAL, detail(status));
      case 407 -> new Unreachable(visit, Fault.PROXY, detail(status));
      case 511 -> new Unreachable(visit, Fault.NETWORK, detail(status));
      default -> other(reply, status);
    };
  }

  private Source other(Reply reply, int status) {
    if (status >= 500) {
      return new Unreachable(reply.visit(), Fault.SERVER_ERROR, detail(status));
    }
    if (status >= 400) {
      return new Unreachable(reply.visit(), Fault.CLIENT_ERROR, detail(status));
    }
    if (status < 200 || status >= 300) {
      return new Unreachable(reply.visit(), Fault.PROTOCOL, detail(status));
    }
    return success(reply, status);
  }

  private Source success(Reply reply, int status) {
    if (isBlank(reply.body())) {
      return new Unreachable(reply.visit(), Fault.EMPTY, detail(status) + ", but nothing in it");
    }
    Optional<Wall> wall = WallSigns.of(reply);
    if (wall.isPresent()) {
      return new Blocked(reply.visit(), wall.get(), "it leads to " + reply.visit().arrived());
    }
    Optional<String> type = reply.header("content-type");
    PageFacts.Wholeness arrived =
        reply.extent() == Extent.WHOLE ? PageFacts.Wholeness.WHOLE : PageFacts.Wholeness.PART;
    PageFacts read = facts.read(reply.body(), type, reply.visit().arrived(), arrived);
    return new Page(reply.visit(), mediaType(type), read);
  }

  private static boolean isBlank(byte[] body) {
    for (byte b : body) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static String mediaType(Optional<String> contentType) {
    return contentType
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> !type.isEmpty())
        .orElse("application/octet-stream");
  }

  private static String detail(int status) {
    String name =
        switch (status) {
          case 200 -> "OK";
          case 204 -> "No Content";
          case 400 -> "Bad Request";
          case 401 -> "Unauthorized";
          case 402 -> "Payment Required";
          case 403 -> "Forbidden";
          case 404 -> "Not Found";
          case 410 -> "Gone";
          case 429 -> "Too Many Requests";
          case 451 -> "Unavailable For Legal Reasons";
          case 500 -> "Internal Server Error";
          case 502 -> "Bad Gateway";
          case 503 -> "Service Unavailable";
          case 504 -> "Gateway Timeout";
          default -> "";
        };
    return name.isEmpty() ? "status " + status : status + " " + name;
  }
}
