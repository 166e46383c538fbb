package org.footfault.cli;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.footfault.Progress;
import org.footfault.report.Printable;
import org.footfault.report.TextLook;

/** A bar on standard error that shows how many sources were visited; gone at the end. */
final class ProgressLine implements Progress, AutoCloseable {

  /** Not more than ten times a second. */
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private static final String CLEARED = "\r\u001B[K";
  private static final int MAX_HOST = 30;
  private static final int CELLS = 20;

  private final Terminal terminal;
  private final TextLook.Letters letters;
  private final LongSupplier nanos;
  private final Outstanding outstanding = new Outstanding();
  private long shownAt;
  private boolean shown;

  /**
   * @param letters which letters the terminal has
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  ProgressLine(Terminal terminal, TextLook.Letters letters, LongSupplier nanos) {
    this.terminal = terminal;
    this.letters = letters;
    this.nanos = nanos;
  }

  @Override
  public synchronized void visiting(Set<URI> addresses) {
    outstanding.begin(addresses);
    if (outstanding.all() > 0) {
      show("");
    }
  }

  @Override
  public synchronized void visited(URI address) {
    outstanding.tick(address);
    boolean over = outstanding.done() == outstanding.all();
    if (nanos.getAsLong() - shownAt >= PAUSE_NANOS || over) {
      String host = Outstanding.host(address);
      show("  " + host.substring(0, Math.min(MAX_HOST, host.length())));
    }
  }

  private void show(String last) {
    shownAt = nanos.getAsLong();
    shown = true;
    terminal.show(CLEARED + bar() + " " + outstanding.words() + Printable.of(last));
  }

  private String bar() {
    int full = outstanding.done() * CELLS / Math.max(1, outstanding.all());
    return letters == TextLook.Letters.UNICODE
        ? "█".repeat(full) + "░".repeat(CELLS - full)
        : "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "]";
  }

  @Override
  public synchronized void close() {
    if (shown) {
      terminal.show(CLEARED);
      shown = false;
    }
  }
}
