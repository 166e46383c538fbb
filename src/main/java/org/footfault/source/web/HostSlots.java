package org.footfault.source.web;

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

  /** Waits for a free slot of the host; closing what it returns frees it. */
  Slot take(String host) throws InterruptedException {
    Semaphore semaphore = slots.computeIfAbsent(host, h -> new Semaphore(limit, true));
    semaphore.acquire();
    return semaphore::release;
  }

  /** A request that one host may be sent. */
  interface Slot extends AutoCloseable {
    @Override
    void close();
  }
}
