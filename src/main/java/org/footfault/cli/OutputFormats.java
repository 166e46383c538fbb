package org.footfault.cli;

import java.util.Iterator;
import org.footfault.report.Reporters;

/** The formats that a report can be written in, for the help. */
final class OutputFormats implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Reporters.formats().iterator();
  }
}
