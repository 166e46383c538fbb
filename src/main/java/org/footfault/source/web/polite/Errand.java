package org.footfault.source.web.polite;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Journey;
import org.footfault.source.web.Request;

/**
 * A request that waits for its answer, through all redirects and new tries. It stands in the queue
 * of one host at a time, and is worked on by one thread at a time.
 */
final class Errand {

  private final Request request;
  private final HostLane home;
  private final Supplier<Journey> ways;
  private final CompletableFuture<Answer> answer = new CompletableFuture<>();
  private Journey way;
  private boolean ledOn;
  private int tries;
  private int rests;
  private long started;
  private long spent;

  /**
   * @param home the queue of the host that is asked first
   * @param ways sets out anew
   */
  Errand(Request request, HostLane home, Supplier<Journey> ways) {
    this.request = request;
    this.home = home;
    this.ways = ways;
    this.way = ways.get();
  }

  URI address() {
    return request.address();
  }

  CompletableFuture<Answer> answer() {
    return answer;
  }

  /** The address that is asked next. */
  URI next() {
    return way.next();
  }

  /** Whether a redirect led away from the host that was asked first. */
  boolean isLedOn() {
    return ledOn;
  }

  /** Its turn has come. */
  void starts() {
    started = System.nanoTime();
  }

  /** When its turn came, by {@link System#nanoTime}. */
  long started() {
    return started;
  }

  /** Goes on at the host whose turn it is; empty where that leads to another host. */
  Optional<Answer> goOn() {
    long begin = System.nanoTime(); // since its turn came it may have waited for a thread
    Optional<Answer> end = way.goOn();
    spent += System.nanoTime() - begin;
    ledOn |= end.isEmpty();
    return end;
  }

  /** The time spent on this try, without the waits for a turn and a thread, in nanoseconds. */
  long spent() {
    return spent;
  }

  /** How many new tries there were. */
  int tries() {
    return tries;
  }

  /** How often its hosts asked for a rest. */
  int rests() {
    return rests;
  }

  /** From the beginning, as a new try. */
  void triesAgain() {
    tries++;
    startOver();
  }

  /** From the beginning, once its host has had its rest. */
  void waitsForRest() {
    rests++;
    startOver();
  }

  private void startOver() {
    way = ways.get();
    ledOn = false;
    spent = 0;
  }

  /** Goes back to the end of the queue of the host that is asked first. */
  void queueAtHome() {
    home.queue(this);
  }
}
