package org.footfault.source.web.polite;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Request;
import org.footfault.source.web.Web;
import org.footfault.source.web.WebSettings;

/**
 * The queue before one host. A few requests are under way at a time; when the host asks for a rest
 * all of them wait, and then go more slowly, until good answers come again. What is led on to
 * another host leaves this queue for that host's. Nothing here blocks a thread.
 */
final class HostLane {

  private static final long LEAST_SPACING = TimeUnit.MILLISECONDS.toNanos(250);

  /** How many first pauses the longest spacing is: ten seconds, where the first is half of one. */
  private static final int MOST_PAUSES = 20;

  private final Web web;
  private final WebSettings settings;
  private final Executor executor;
  private final Duration pause;
  private final Function<URI, HostLane> lanes;
  private final Map<String, Origin> origins = new ConcurrentHashMap<>();

  private final Deque<Errand> queue = new ArrayDeque<>();
  private int running;
  private long spacing;
  private long notBefore = System.nanoTime();
  private long slowedAt = notBefore;
  private boolean timed;
  private boolean closed;

  /**
   * @param lanes the queue of each other host
   */
  HostLane(
      Web web,
      WebSettings settings,
      Executor executor,
      Duration pause,
      Function<URI, HostLane> lanes) {
    this.web = web;
    this.settings = settings;
    this.executor = executor;
    this.pause = pause;
    this.lanes = lanes;
  }

  /**
   * Puts a request at the end of the queue.
   *
   * @param earlier what was there at an earlier time
   */
  CompletableFuture<Answer> add(Request request, Optional<Answer.Reply> earlier) {
    Errand errand = new Errand(request, this, () -> web.journey(request, earlier));
    queue(errand);
    return errand.answer();
  }

  synchronized void close() {
    closed = true;
    queue.clear();
  }

  /** Puts what begins, or begins anew, at the end of the queue. */
  void queue(Errand errand) {
    Optional<Answer> foregone = origin(errand).foregone(errand.address());
    if (foregone.isPresent()) {
      errand.answer().complete(foregone.get());
      return;
    }
    synchronized (this) {
      queue.addLast(errand);
    }
    pump();
  }

  /** Takes what a redirect led here before what is not begun yet. */
  private void takeOver(Errand errand) {
    synchronized (this) {
      queue.addFirst(errand);
    }
    pump();
  }

  /** Starts what may be started now; sees to it that the rest is started later. */
  private synchronized void pump() {
    while (!closed && running < settings.hostLimit() && !queue.isEmpty()) {
      long now = System.nanoTime();
      if (notBefore - now > 0) {
        wakeIn(notBefore - now);
        return;
      }
      Errand errand = queue.remove();
      running++;
      errand.starts();
      notBefore = now + spacing;
      try {
        executor.execute(() -> run(errand));
      } catch (RejectedExecutionException e) {
        closed = true;
      }
    }
  }

  private void wakeIn(long nanos) {
    if (!timed) {
      timed = true;
      later(
          nanos,
          () -> {
            synchronized (this) {
              timed = false;
            }
            pump();
          });
    }
  }

  private void later(long nanos, Runnable task) {
    CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, executor).execute(task);
  }

  private void run(Errand errand) {
    try {
      Origin origin = origin(errand);
      Optional<Answer> foregone =
          errand.isLedOn() ? Optional.empty() : origin.foregone(errand.address());
      if (foregone.isPresent()) {
        finish(() -> errand.answer().complete(foregone.get()));
        return;
      }
      Optional<Answer> end = errand.goOn();
      if (end.isEmpty()) {
        origin.ledOn();
        speedUp();
        HostLane other = lanes.apply(errand.next());
        finish(() -> other.takeOver(errand));
        return;
      }
      Answer answer = end.get();
      note(answer, origin, errand);
      if (origin.isGivenUp()) {
        finish(() -> errand.answer().complete(answer));
        dropGivenUp();
      } else {
        settle(errand, answer, reaction(errand, answer));
      }
    } catch (RuntimeException | Error e) {
      finish(() -> errand.answer().completeExceptionally(e));
    }
  }

  /** Of a host that others led to, only what it says itself counts. */
  private static void note(Answer answer, Origin origin, Errand errand) {
    if (!errand.isLedOn() || answer instanceof Answer.Reply) {
      origin.note(answer);
    }
  }

  /** What need not be asked any more need not wait for its turn either. */
  private void dropGivenUp() {
    List<Errand> dropped = new ArrayList<>();
    synchronized (this) {
      queue.removeIf(
          errand -> !errand.isLedOn() && origin(errand).isGivenUp() && dropped.add(errand));
    }
    for (Errand errand : dropped) {
      queue(errand);
    }
  }

  private Reaction reaction(Errand errand, Answer answer) {
    boolean tooLate = errand.spent() > settings.timeout().toNanos() * 3 / 4;
    Reaction reaction = Reaction.to(answer, settings);
    return tooLate && reaction.kind() == Reaction.Kind.AGAIN
        ? new Reaction(Reaction.Kind.TAKE, 0, Optional.empty())
        : reaction;
  }

  private void settle(Errand errand, Answer answer, Reaction reaction) {
    if (reaction.kind() == Reaction.Kind.AGAIN && errand.tries() < reaction.most()) {
      long wait = jittered(pause.toNanos() << errand.tries());
      errand.triesAgain();
      finish(() -> later(wait, errand::queueAtHome));
    } else if (reaction.kind() == Reaction.Kind.REST) {
      slowDown(errand, reaction.rest());
      boolean goesOn = errand.rests() < reaction.most();
      errand.waitsForRest();
      finish(goesOn ? errand::queueAtHome : () -> errand.answer().complete(answer));
    } else {
      speedUp();
      finish(() -> errand.answer().complete(answer));
    }
  }

  /** Frees the errand's place first, so that the next request need not wait for what follows. */
  private void finish(Runnable last) {
    synchronized (this) {
      running--;
    }
    pump();
    last.run();
  }

  private synchronized void slowDown(Errand errand, Optional<Duration> rest) {
    long now = System.nanoTime();
    // Requests that were under way together count as one warning.
    if (errand.started() - slowedAt >= 0) {
      long least = Math.min(LEAST_SPACING, pause.toNanos());
      spacing = Math.min(pause.toNanos() * MOST_PAUSES, Math.max(least, spacing * 2));
      slowedAt = now;
    }
    long until = now + Math.max(spacing, rest.map(Duration::toNanos).orElse(0L));
    notBefore = until - notBefore > 0 ? until : notBefore;
  }

  private synchronized void speedUp() {
    spacing = spacing < TimeUnit.MILLISECONDS.toNanos(20) ? 0 : spacing - spacing / 10;
  }

  private static long jittered(long nanos) {
    return nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2 + 1);
  }

  /** What is known of the server that is asked next. */
  private Origin origin(Errand errand) {
    URI address = errand.next();
    return origins.computeIfAbsent(
        address.getScheme() + "://" + address.getRawAuthority(), name -> new Origin());
  }
}
