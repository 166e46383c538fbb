package org.footfault.report.bibliography;

import java.io.IOException;
import java.util.List;

/**
 * Writes cited works in one format. Pure: the same entries give the same text; all text from
 * outside is escaped for the format. Found through {@link java.util.ServiceLoader}.
 */
public interface Bibliography {

  /** The name by which the format is asked for, such as {@code bibtex}. */
  String format();

  /** Writes the entries in their order. */
  void write(List<Entry> entries, Appendable out) throws IOException;
}
