package org.footfault;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for work that mostly waits: one is made when work comes and none is idle, up to a number,
 * and goes when it has been idle for a while. A pool of fixed size would make them all, each with a
 * stack of its own, whether they are needed or not.
 */
final class WaitingThreads {

  private static final int IDLE_SECONDS = 5;

  private WaitingThreads() {}

  /**
   * @param most beyond this, work waits for its turn
   */
  static ExecutorService upTo(int most) {
    HandOver queue = new HandOver();
    return new ThreadPoolExecutor(
        0,
        most,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        queue,
        WaitingThreads::daemon,
        (work, pool) -> {
          if (pool.isShutdown()) {
            throw new RejectedExecutionException("the run is over");
          }
          queue.put(work);
        });
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "visit");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes work only for a thread that waits for it; otherwise the pool is to make one. */
  private static final class HandOver extends LinkedTransferQueue<Runnable> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean offer(Runnable work) {
      return tryTransfer(work);
    }
  }
}
