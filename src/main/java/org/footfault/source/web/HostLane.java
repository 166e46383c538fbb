package org.footfault.source.web;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The queue before one host. A few requests are under way at a time; when the host asks for a rest
 * all of them wait, and then go more slowly, until good answers come again. Nothing here blocks a
 * thread.
 */
final class HostLane {

  private static final long LEAST_SPACING = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long MOST_SPACING = TimeUnit.SECONDS.toNanos(10);

  private final Web web;
  private final WebSettings settings;
  private final Executor executor;
  private final Duration pause;
  private final Map<String, Origin> origins = new ConcurrentHashMap<>();

  private final Deque<Job> queue = new ArrayDeque<>();
  private int running;
  private long spacing;
  private long notBefore = System.nanoTime();
  private long slowedAt = notBefore;
  private boolean timed;
  private boolean closed;

  HostLane(Web web, WebSettings settings, Executor executor, Duration pause) {
    this.web = web;
    this.settings = settings;
    this.executor = executor;
    this.pause = pause;
  }

  /** An address that waits for its answer. */
  private static final class Job {
    private final URI address;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private int again;
    private int rests;
    private long started;

    Job(URI address) {
      this.address = address;
    }
  }

  CompletableFuture<Answer> add(URI address) {
    Job job = new Job(address);
    enqueue(job);
    return job.answer;
  }

  synchronized void close() {
    closed = true;
    queue.clear();
  }

  private void enqueue(Job job) {
    synchronized (this) {
      queue.add(job);
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
      Job job = queue.remove();
      running++;
      job.started = now;
      notBefore = now + spacing;
      try {
        executor.execute(() -> run(job));
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

  private void run(Job job) {
    Origin origin = origins.computeIfAbsent(origin(job.address), o -> new Origin());
    Optional<Answer> foregone = origin.foregone(job.address);
    try {
      Answer answer = foregone.orElseGet(() -> web.get(job.address));
      if (foregone.isEmpty()) {
        origin.note(answer);
      }
      boolean isLast = foregone.isPresent() || origin.foregone(job.address).isPresent();
      settle(job, answer, isLast ? Optional.empty() : Optional.of(reaction(job, answer)));
    } catch (RuntimeException | Error e) {
      finish(() -> job.answer.completeExceptionally(e));
    }
  }

  private Reaction reaction(Job job, Answer answer) {
    long spent = System.nanoTime() - job.started;
    boolean tooLate = spent > settings.timeout().toNanos() * 3 / 4;
    Reaction reaction = Reaction.to(answer, settings);
    return tooLate && reaction.kind() == Reaction.Kind.AGAIN
        ? new Reaction(Reaction.Kind.TAKE, 0, Optional.empty())
        : reaction;
  }

  private void settle(Job job, Answer answer, Optional<Reaction> reaction) {
    Reaction.Kind kind = reaction.map(Reaction::kind).orElse(Reaction.Kind.TAKE);
    int most = reaction.map(Reaction::most).orElse(0);
    if (kind == Reaction.Kind.AGAIN && job.again < most) {
      long wait = jittered(pause.toNanos() << job.again++);
      finish(() -> later(wait, () -> enqueue(job)));
    } else if (kind == Reaction.Kind.REST) {
      slowDown(job, reaction.flatMap(Reaction::rest));
      boolean goesOn = job.rests++ < most;
      finish(() -> goOnOrTake(job, answer, goesOn));
    } else {
      speedUp();
      finish(() -> job.answer.complete(answer));
    }
  }

  private void goOnOrTake(Job job, Answer answer, boolean goesOn) {
    if (goesOn) {
      enqueue(job);
    } else {
      job.answer.complete(answer);
    }
  }

  /** Frees the job's place first, so that the next request need not wait for what follows. */
  private void finish(Runnable last) {
    synchronized (this) {
      running--;
    }
    pump();
    last.run();
  }

  private synchronized void slowDown(Job job, Optional<Duration> rest) {
    long now = System.nanoTime();
    // Requests that were under way together count as one warning.
    if (job.started - slowedAt >= 0) {
      long least = Math.min(LEAST_SPACING, pause.toNanos());
      spacing = Math.min(MOST_SPACING, Math.max(least, spacing * 2));
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

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
