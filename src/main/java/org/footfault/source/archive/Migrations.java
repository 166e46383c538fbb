package org.footfault.source.archive;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.text.DataFile;

/** Sites whose pages moved to another address, path by path, without a redirect. */
public final class Migrations {

  private static final String FILE = "migrations.txt";

  private static final List<Migration> KNOWN = read();

  private Migrations() {}

  /**
   * One move.
   *
   * @param from host and path with which the old address begins
   * @param first the first day of publication that it holds for
   * @param last the last
   * @param to what the new address begins with instead
   */
  private record Migration(String from, LocalDate first, LocalDate last, String to) {

    Optional<URI> target(URI address, Optional<LocalDate> day) {
      String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
      String path = address.getRawPath() == null ? "/" : address.getRawPath();
      String old = bare(host) + path;
      boolean then = day.isEmpty() || !day.get().isBefore(first) && !day.get().isAfter(last);
      if (!then || !old.startsWith(bare(from)) || old.length() == bare(from).length()) {
        return Optional.empty();
      }
      String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
      return Optional.of(URI.create(to + old.substring(bare(from).length()) + query));
    }

    private static String bare(String host) {
      return host.startsWith("www.") ? host.substring(4) : host;
    }
  }

  /**
   * Where a page may stand now; nobody has looked whether it does.
   *
   * @param day when it was published, as far as is known
   */
  public static List<URI> of(URI address, Optional<LocalDate> day) {
    return KNOWN.stream().flatMap(move -> move.target(address, day).stream()).distinct().toList();
  }

  private static List<Migration> read() {
    List<Migration> moves = new ArrayList<>();
    for (String line : DataFile.lines(Migrations.class, FILE)) {
      String[] fields = line.split("\\s+");
      if (fields.length == 4) {
        moves.add(
            new Migration(
                fields[0], LocalDate.parse(fields[1]), LocalDate.parse(fields[2]), fields[3]));
      }
    }
    return List.copyOf(moves);
  }
}
