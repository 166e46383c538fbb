package org.footfault.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Passes text on as it comes, so that a long report is never in the memory as a whole. */
public final class AppendingWriter extends Writer {

  private final Appendable out;

  /** A writer onto an appendable, which stays open. */
  public AppendingWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    out.append(CharBuffer.wrap(letters, from, length));
  }

  @Override
  public void flush() {
    // whoever made what is appended to flushes it
  }

  @Override
  public void close() {
    // and closes it
  }
}
