package org.footfault.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats in which a report can be written. */
public final class Reporters {

  private Reporters() {}

  /** The reporter of a format, by the name used in options; empty for a name nobody knows. */
  public static Optional<Reporter> of(String format) {
    return all().stream().filter(reporter -> reporter.format().equals(format)).findFirst();
  }

  /** The names of all formats, sorted. */
  public static List<String> formats() {
    return all().stream().map(Reporter::format).toList();
  }

  private static List<Reporter> all() {
    return ServiceLoader.load(Reporter.class, Reporters.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Reporter::format))
        .toList();
  }
}
