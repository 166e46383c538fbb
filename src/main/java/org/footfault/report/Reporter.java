package org.footfault.report;

import java.io.IOException;

/**
 * Writes a report in one format. Found by {@link java.util.ServiceLoader}; pure: the same report
 * gives the same bytes, without a clock or files.
 */
public interface Reporter {

  /** The format's name in options: {@code text}, {@code html}, {@code json}. */
  String format();

  /** Writes the whole report. */
  void write(Report report, Appendable out) throws IOException;
}
