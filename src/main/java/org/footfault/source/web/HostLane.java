package org.footfault.source.web;

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

/**
 * The queue before one host. A few requests are under way at a time; when the host asks for a rest
 * all of them wait, and then go more slowly, until good answers come again. Nothing here blocks a
 * thread.
 */
final class HostLane {

  private static final long LEAST_SPACING = TimeUnit.MILLISECONDS.toNanos(250);

  /** How many first pauses the longest spacing is: ten seconds, where the first is half of one. */
  private static final int MOST_PAUSES = 20;

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
    private final Request request;
    private final Optional<Answer.Reply> earlier;
    private final Origin origin;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private int again;
    private int rests;
    private long started;

    Job(Request request, Optional<Answer.Reply> earlier, Origin origin) {
      this.address = request.address();
      this.request = request;
      this.earlier = earlier;
      this.origin = origin;
    }
  }

  /**
   * Puts a request at the end of the queue.
   *
   * @param earlier what was there at an earlier time
   */
  CompletableFuture<Answer> add(Request request, Optional<Answer.Reply> earlier) {
    Job job =
        new Job(
            request,
            earlier,
            origins.computeIfAbsent(origin(request.address()), name -> new Origin()));
    enqueue(job);
    return job.answer;
  }

  synchronized void close() {
    closed = true;
    queue.clear();
  }

  private void enqueue(Job job) {
    Optional<Answer> foregone = job.origin.foregone(job.address);
    if (foregone.isPresent()) {
      job.answer.complete(foregone.get());
      return;
    }
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
    try {
      Optional<Answer> foregone = job.origin.foregone(job.address);
      if (foregone.isPresent()) {
        finish(() -> job.answer.complete(foregone.get()));
        return;
      }
      Answer answer =
          job.earlier.isPresent() ? web.get(job.address, job.earlier.get()) : web.get(job.request);
      job.origin.note(answer);
      if (job.origin.isGivenUp()) {
        finish(() -> job.answer.complete(answer));
        dropGivenUp();
      } else {
        settle(job, answer, reaction(job, answer));
      }
    } catch (RuntimeException | Error e) {
      finish(() -> job.answer.completeExceptionally(e));
    }
  }

  /** What need not be asked any more need not wait for its turn either. */
  private void dropGivenUp() {
    List<Job> dropped = new ArrayList<>();
    synchronized (this) {
      queue.removeIf(job -> job.origin.isGivenUp() && dropped.add(job));
    }
    for (Job job : dropped) {
      enqueue(job);
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

  private void settle(Job job, Answer answer, Reaction reaction) {
    if (reaction.kind() == Reaction.Kind.AGAIN && job.again < reaction.most()) {
      long wait = jittered(pause.toNanos() << job.again++);
      finish(() -> later(wait, () -> enqueue(job)));
    } else if (reaction.kind() == Reaction.Kind.REST) {
      slowDown(job, reaction.rest());
      boolean goesOn = job.rests++ < reaction.most();
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

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
