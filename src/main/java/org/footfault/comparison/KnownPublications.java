package org.footfault.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.footfault.text.DataFile;

/**
 * Which publications go by several names, which write for others, and which hosts show those of
 * others; from {@code publications.txt}.
 */
final class KnownPublications {

  private static final Set<String> AGENCIES = new HashSet<>();
  private static final Set<String> CARRIERS = new HashSet<>();
  private static final Map<String, Set<Integer>> HOUSES = new HashMap<>();

  static {
    int house = 0;
    for (String line : DataFile.lines(KnownPublications.class, "publications.txt")) {
      String[] entry = line.split(" ", 2);
      switch (entry[0]) {
        case "agency" -> names(entry[1]).forEach(AGENCIES::add);
        case "carrier" -> CARRIERS.add(entry[1]);
        case "one" -> {
          int number = house++;
          names(entry[1])
              .forEach(name -> HOUSES.computeIfAbsent(name, n -> new HashSet<>()).add(number));
        }
        default -> throw new IllegalStateException("publications.txt: " + line);
      }
    }
  }

  private KnownPublications() {}

  private static List<String> names(String entry) {
    return List.of(entry.split(" = ")).stream()
        .map(name -> PublicationName.of(name).key())
        .toList();
  }

  /** Whether its articles stand in the publications of others. */
  static boolean isAgency(PublicationName name) {
    return AGENCIES.contains(name.key());
  }

  /** Whether a host, or one above it, shows the publications of others. */
  static boolean isCarrier(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    while (!name.isEmpty()) {
      if (CARRIERS.contains(name)) {
        return true;
      }
      name = name.contains(".") ? name.substring(name.indexOf('.') + 1) : "";
    }
    return false;
  }

  /** Whether two names are those of one house. */
  static boolean isOneHouse(PublicationName a, PublicationName b) {
    Set<Integer> other = HOUSES.getOrDefault(b.key(), Set.of());
    return HOUSES.getOrDefault(a.key(), Set.of()).stream().anyMatch(other::contains);
  }
}
