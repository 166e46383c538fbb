package org.footfault.check;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All checks there are. */
public final class Checks {

  private Checks() {}

  /** Every check, sorted by id. */
  public static List<Check> all() {
    return ServiceLoader.load(Check.class, Checks.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted((a, b) -> a.info().compareTo(b.info()))
        .toList();
  }

  /** The check with this id. */
  public static Optional<Check> find(String id) {
    return all().stream().filter(check -> check.info().id().equals(id)).findFirst();
  }
}
