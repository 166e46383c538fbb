package org.footfault.report.bibliography;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats in which cited works can be written for reference managers. */
public final class Bibliographies {

  private Bibliographies() {}

  /** The writer of a format, by the name used in options; empty for a name nobody knows. */
  public static Optional<Bibliography> of(String format) {
    return all().stream().filter(each -> each.format().equals(format)).findFirst();
  }

  /** The names of all formats, sorted. */
  public static List<String> formats() {
    return all().stream().map(Bibliography::format).toList();
  }

  private static List<Bibliography> all() {
    return ServiceLoader.load(Bibliography.class, Bibliographies.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Bibliography::format))
        .toList();
  }
}
