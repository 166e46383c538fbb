package org.footfault.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what a program said of each address of {@link LoadWeb} against what is true of it, and
 * prints a table: a row for each manner of answering, and what was said.
 *
 * <pre>java -cp footfault.jar Verdicts.java footfault|linkinator TRUTH.csv REPORT.json</pre>
 *
 * <p>Exit code 1 where Footfault said that a page is lost that is not known to be, or that a lost
 * one is fine.
 */
public final class Verdicts {

  private enum Said {
    FINE,
    LOST,
    UNSURE
  }

  public static void main(String[] args) throws IOException {
    JsonNode report = new JsonMapper().readTree(Path.of(args[2]).toFile());
    Map<String, Said> said = args[0].equals("footfault") ? footfault(report) : linkinator(report);
    Map<String, Map<Said, Integer>> table = new TreeMap<>();
    int missed = 0;
    int accused = 0;
    int acceptable = 0;
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      String[] row = line.split(",");
      Said word = said.getOrDefault(row[0], Said.UNSURE);
      table
          .computeIfAbsent(row[1] + " (" + row[2] + ")", r -> new EnumMap<>(Said.class))
          .merge(word, 1, Integer::sum);
      boolean lost = row[2].equals("LOST");
      if (lost && word == Said.FINE) {
        missed++;
      } else if (!lost && word == Said.LOST) {
        accused++;
      } else if (!row[2].equals("FINE") || word == Said.FINE) {
        acceptable++;
      }
    }
    System.out.printf("  %-28s %8s %8s %8s%n", args[0] + " says", "fine", "lost", "unsure");
    table.forEach(
        (manner, words) ->
            System.out.printf(
                "  %-28s %8d %8d %8d%n",
                manner.toLowerCase(Locale.ROOT).replace('_', ' '),
                words.getOrDefault(Said.FINE, 0),
                words.getOrDefault(Said.LOST, 0),
                words.getOrDefault(Said.UNSURE, 0)));
    System.out.printf(
        "  acceptable %d, lost pages called fine %d, others called lost %d%n",
        acceptable, missed, accused);
    if (args[0].equals("footfault") && missed + accused > 0) {
      System.exit(1);
    }
  }

  /** A verdict counts, and for a lost source its state; a note has one citation here. */
  private static Map<String, Said> footfault(JsonNode report) {
    Map<String, Said> said = new HashMap<>();
    for (JsonNode post : report.path("posts")) {
      for (JsonNode citation : post.path("citations")) {
        Said word =
            switch (citation.path("verdict").asString()) {
              case "confirmed" -> Said.FINE;
              case "contradicted" -> Said.LOST;
              default -> Said.UNSURE;
            };
        said.put(citation.at("/url/value").asString(), word);
      }
    }
    return said;
  }

  /** Linkinator knows "OK", "BROKEN" and "SKIPPED". */
  private static Map<String, Said> linkinator(JsonNode report) {
    Map<String, Said> said = new HashMap<>();
    for (JsonNode link : report.path("links")) {
      Said word =
          switch (link.path("state").asString()) {
            case "OK" -> Said.FINE;
            case "BROKEN" -> Said.LOST;
            default -> Said.UNSURE;
          };
      said.put(link.path("url").asString(), word);
    }
    return said;
  }
}
