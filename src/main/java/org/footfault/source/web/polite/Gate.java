package org.footfault.source.web.polite;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few threads at a time work on what was fetched. The others wait with their page in hand, so
 * that a fast web cannot fill the memory with pages that nobody has read yet.
 */
final class Gate {

  /** After so long one passes all the same: whoever is inside may wait for an answer himself. */
  private static final int PATIENCE_SECONDS = 10;

  private final Semaphore places;

  Gate(int places) {
    this.places = new Semaphore(places, true);
  }

  /** One place for each processor, and one for a thread that waits for the disk. */
  static Gate ofThisMachine() {
    return new Gate(Runtime.getRuntime().availableProcessors() + 1);
  }

  void pass(Runnable work) {
    boolean inside = false;
    try {
      inside = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      work.run();
    } finally {
      if (inside) {
        places.release();
      }
    }
  }
}
