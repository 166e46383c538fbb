package org.footfault.source.web.fetch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Holds how many requests one host is sent at a time. */
final class HostSlots {

  private final int limit;
  private final Map<String, Semaphore> slots = new ConcurrentHashMap<>();

  HostSlots(int limit) {
    this.limit = limit;
  }

  /** Waits for a free slot of the host; whoever takes one gives it back. */
  void take(String host) throws InterruptedException {
    slots.computeIfAbsent(host, h -> new Semaphore(limit, true)).acquire();
  }

  void giveBack(String host) {
    Semaphore taken = slots.get(host);
    if (taken == null) {
      throw new IllegalStateException("no slot was taken of " + host);
    }
    taken.release();
  }
}
