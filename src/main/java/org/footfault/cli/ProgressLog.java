package org.footfault.cli;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.footfault.Progress;

/**
 * A line on standard error now and then, for where nobody sees a bar: a log of CI, a file. A run
 * that is soon over says nothing.
 */
final class ProgressLog implements Progress {

  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(15);

  private final Terminal terminal;
  private final LongSupplier nanos;
  private final Outstanding outstanding = new Outstanding();
  private long saidAt;
  private String said = "";

  /**
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  ProgressLog(Terminal terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
  }

  @Override
  public synchronized void visiting(Set<URI> addresses) {
    outstanding.begin(addresses);
    saidAt = nanos.getAsLong();
  }

  @Override
  public synchronized void visited(URI address) {
    outstanding.tick(address);
    if (nanos.getAsLong() - saidAt >= PAUSE_NANOS) {
      saidAt = nanos.getAsLong();
      sayOnce(outstanding.words());
    }
  }

  /** What is asked beside the sources (archives, say) changes no words. */
  private void sayOnce(String words) {
    if (!words.equals(said)) {
      said = words;
      terminal.say(words);
    }
  }
}
