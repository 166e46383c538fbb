package org.footfault.report.bibliography;

import java.io.IOException;

/**
 * Writes cited works in one format. Pure: the same entries give the same text; all text from
 * outside is escaped for the format. Found through {@link java.util.ServiceLoader}.
 */
public interface Bibliography {

  /** The name by which the format is asked for, such as {@code bibtex}. */
  String format();

  /** Begins a list of works, which is written entry by entry, and never held as a whole. */
  Works begin(Appendable out) throws IOException;

  /** A list that is being written. */
  interface Works {

    /** Writes the next entry. */
    void write(Entry entry) throws IOException;

    /** Writes what stands behind the last entry; the appendable stays open. */
    void end() throws IOException;
  }
}
