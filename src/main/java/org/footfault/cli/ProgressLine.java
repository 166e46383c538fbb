package org.footfault.cli;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.footfault.Progress;
import org.footfault.report.Printable;

/** One line on standard error that tells how many sources were visited; gone at the end. */
final class ProgressLine implements Progress, AutoCloseable {

  /** Not more than ten times a second. */
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private static final String CLEARED = "\r\u001B[K";
  private static final int MAX_HOST = 40;

  private final Terminal terminal;
  private int addresses;
  private final Set<URI> visited = new HashSet<>();
  private long shownAt;
  private boolean shown;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void visiting(int count) {
    addresses = count;
    if (count > 0) {
      show("");
    }
  }

  @Override
  public synchronized void visited(URI address) {
    visited.add(address);
    if (System.nanoTime() - shownAt >= PAUSE_NANOS || visited.size() == addresses) {
      String host = String.valueOf(address.getHost());
      show("  " + host.substring(0, Math.min(MAX_HOST, host.length())));
    }
  }

  private void show(String last) {
    shownAt = System.nanoTime();
    shown = true;
    terminal.show(
        CLEARED
            + "visited "
            + visited.size()
            + " of "
            + addresses
            + " sources"
            + Printable.of(last));
  }

  @Override
  public synchronized void close() {
    if (shown) {
      terminal.show(CLEARED);
      shown = false;
    }
  }
}
