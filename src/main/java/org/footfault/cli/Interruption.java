package org.footfault.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns Ctrl-C and a polite kill into an interrupt of the work, and holds the end of the program
 * back until what was done so far is written. The exit code is then the system's own: 130 or 143.
 */
final class Interruption implements AutoCloseable {

  /** The reports are there within two seconds, as a rule; after that the person is told. */
  private static final long PROMISED_MILLIS = 1_800;

  /** On a machine with much else to do, writing them takes longer, and they are worth it. */
  private static final long PATIENCE_MILLIS = 20_000;

  private final Object lock = new Object();
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook = new Thread(this::onEnd, "interruption");
  private @Nullable Thread worker;
  private boolean ending;

  /** Listens from now on until it is closed. */
  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Does work that an interrupt shortens; what comes after it is not interrupted. */
  <T> T interruptible(Supplier<T> work) {
    synchronized (lock) {
      worker = Thread.currentThread();
      if (ending) {
        Thread.currentThread().interrupt();
      }
    }
    try {
      return work.get();
    } finally {
      synchronized (lock) {
        worker = null;
        // An interrupt that came at the very end would break the writing of the reports.
        Thread.interrupted();
      }
    }
  }

  private void onEnd() {
    synchronized (lock) {
      ending = true;
      if (worker != null) {
        worker.interrupt();
      }
    }
    try {
      if (written.await(PROMISED_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
      System.err.println("footfault: interrupted; the report of what was done is being written");
      if (!written.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        System.err.println("footfault: the report could not be written in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    written.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook has just been let go.
      written.countDown();
    }
  }
}
