package org.footfault.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.footfault.report.Printable;

/**
 * Standard output, which carries only what was asked for, and standard error, which carries the
 * rest; both in UTF-8.
 *
 * <p>A reader that goes away ({@code | head -1}) ends the output quietly; any other fault of
 * standard output is kept, and told at the end.
 */
final class Terminal {

  private final Writer out;
  private final PrintWriter err;
  private String fault = "";
  private boolean abandoned;

  Terminal(OutputStream out, OutputStream err) {
    this.out =
        new BufferedWriter(new OutputStreamWriter(new Guarded(out), StandardCharsets.UTF_8), 8192);
    this.err =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), 1024));
  }

  /** Where the report goes; never throws, whatever becomes of standard output. */
  Writer out() {
    return out;
  }

  /** Where usage help goes when it was not asked for. */
  PrintWriter err() {
    return err;
  }

  /** Prints a line on standard output. */
  void print(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /** Tells people something on standard error, as one line; nothing in it can steer a terminal. */
  void say(String sentence) {
    err.print("footfault: " + Printable.of(sentence) + "\n");
    err.flush();
  }

  /** Shows letters on standard error as they are; for the progress line. */
  void show(String letters) {
    err.print(letters);
    err.flush();
  }

  /** Whether nobody reads standard output any more. */
  boolean isAbandoned() {
    return abandoned;
  }

  /**
   * Sends what is left.
   *
   * @throws Failure if standard output did not take everything although somebody still reads it
   */
  void finish() throws Failure {
    err.flush();
    try {
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException("a guarded stream threw", e);
    }
    if (!fault.isEmpty()) {
      throw Failure.incomplete("standard output cannot be written: " + fault);
    }
  }

  private void fail(IOException e) {
    String message = String.valueOf(e.getMessage());
    // "Broken pipe" in all languages of the C library, and "The pipe is being closed" on Windows.
    if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
      abandoned = true;
    } else if (fault.isEmpty()) {
      fault = message;
    }
  }

  /** Takes everything and throws nothing; what comes after a fault is lost. */
  private final class Guarded extends OutputStream {

    private final OutputStream target;

    Guarded(OutputStream target) {
      this.target = target;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (abandoned || !fault.isEmpty()) {
        return;
      }
      try {
        target.write(bytes, offset, length);
      } catch (IOException e) {
        fail(e);
      }
    }

    @Override
    public void flush() {
      try {
        target.flush();
      } catch (IOException e) {
        fail(e);
      }
    }
  }
}
