package org.footfault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work for all cores whose results come out in the order in which the work was given, however long
 * each piece takes. Only a few results wait at a time, so that the memory needed does not grow with
 * the amount of work. For use by one thread.
 *
 * @param <R> what a piece of work gives
 */
public final class OrderedWork<R> implements AutoCloseable {

  /** Pieces that wait for each thread: enough to keep it busy while an earlier piece is slow. */
  private static final int AHEAD = 8;

  private final Taker<R> taker;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService executor =
      Executors.newFixedThreadPool(threads, OrderedWork::daemon);
  private final Deque<Future<R>> waiting = new ArrayDeque<>();

  /**
   * @param taker gets the results, in order, on the thread that gives the work
   */
  public OrderedWork(Taker<R> taker) {
    this.taker = taker;
  }

  /** Takes a result. */
  @FunctionalInterface
  public interface Taker<R> {

    /** Takes the next result. */
    void take(R result) throws Exception;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "work");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives a piece of work; waits where enough is under way. */
  public void give(Callable<R> piece) throws Exception {
    waiting.add(executor.submit(piece));
    while (waiting.size() > threads * AHEAD || (!waiting.isEmpty() && waiting.element().isDone())) {
      takeNext();
    }
  }

  /** Waits for the rest. */
  public void finish() throws Exception {
    while (!waiting.isEmpty()) {
      takeNext();
    }
  }

  private void takeNext() throws Exception {
    try {
      taker.take(waiting.remove().get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a piece of work failed", e.getCause());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
