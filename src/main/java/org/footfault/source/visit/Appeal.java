package org.footfault.source.visit;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.footfault.source.Source;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Page;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Visit;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Request;

/**
 * What is tried, once all visits are over, before a source is called gone. A reader's browser asks
 * with https first, so that is asked where only http was; and a 404 may have been a slip of one
 * server of many, so it is asked for again, past all caches. The latter only in a run with few: it
 * costs a request each.
 */
final class Appeal {

  /** From here up answers 404 are taken as they are. */
  private static final int MANY = 11;

  private final Judge judge;
  private final Function<Request, CompletableFuture<Answer>> web;
  private final boolean few;

  /**
   * @param web asks politely
   * @param sources all of the run
   */
  Appeal(
      Judge judge, Function<Request, CompletableFuture<Answer>> web, Collection<Source> sources) {
    this.judge = judge;
    this.web = web;
    this.few = sources.stream().distinct().filter(Appeal::isMissing).count() < MANY;
  }

  private static boolean isMissing(Source source) {
    return source instanceof Gone gone && gone.proof() == Proof.NOT_FOUND;
  }

  /** The source, as it is after its appeal; any that is not gone as it is. */
  CompletableFuture<Source> of(Source source, Set<String> titles) {
    if (source instanceof Gone gone && gone.proof() != Proof.NO_SUCH_HOST) {
      Optional<URI> secure = twin(gone.visit());
      if (secure.isPresent()) {
        return web.apply(Request.of(secure.get()))
            .thenApply(answer -> overHttps(gone, judge.judgement(answer, titles).source(), answer));
      }
      if (few && isMissing(gone)) {
        return web.apply(Request.of(gone.visit().asked()).with("Cache-Control", "no-cache"))
            .thenApply(answer -> again(gone, answer, judge.judgement(answer, titles)));
      }
    }
    return CompletableFuture.completedFuture(source);
  }

  /** The address with https, where the way led nowhere over it. */
  private static Optional<URI> twin(Visit visit) {
    return SecureTwins.twin(visit.asked())
        .filter(twin -> visit.hops().stream().allMatch(hop -> isPlain(hop.address())));
  }

  private static boolean isPlain(URI address) {
    return "http".equals(address.getScheme());
  }

  private static Source overHttps(Gone gone, Source secure, Answer answer) {
    return secure instanceof Page || secure instanceof Blocked
        ? doubted(gone, "but not so at " + answer.visit().asked())
        : gone;
  }

  /** A page with the cited title is the source; any other leaves it open, silence does not. */
  private static Source again(Gone gone, Answer answer, Judgement second) {
    Source source = second.source();
    if (source instanceof Gone || !(answer instanceof Answer.Reply)) {
      return gone;
    }
    boolean open = source instanceof Page && second.trust() != Judgement.Trust.NAMED;
    return open ? doubted(gone, "but not so when asked again") : source;
  }

  private static Unreachable doubted(Gone gone, String how) {
    return new Unreachable(gone.visit(), Fault.LOOKS_MISSING, gone.detail() + ", " + how);
  }
}
