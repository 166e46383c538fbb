package org.footfault.citation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a set of notes ({@code {"id", "text"}} a line) and writes what was understood, a line a
 * note, for an outside scorer. Not a test: run it with the two paths as arguments.
 */
final class CitationEvaluation {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CitationEvaluation() {}

  public static void main(String[] args) throws IOException {
    CitationReader reader = new CitationReader(LocalDate.of(2026, 11, 24));
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    long start = System.nanoTime();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      for (String line : lines) {
        JsonNode node = JSON.readTree(line);
        out.write(prediction(reader, node).toString());
        out.newLine();
      }
    }
    System.err.printf("%d notes in %d ms%n", lines.size(), (System.nanoTime() - start) / 1_000_000);
  }

  private static ObjectNode prediction(CitationReader reader, JsonNode node) {
    String text = node.get("text").asString();
    Reading reading = reader.readNote(text, Optional.empty(), Optional.empty());
    ObjectNode line = JSON.createObjectNode().put("id", node.get("id").asString());
    ArrayNode citations = line.putArray("citations");
    for (Citation citation : reading.citations()) {
      if (citation.backReference().isPresent()) {
        continue;
      }
      ObjectNode out = citations.addObject();
      ArrayNode authors = out.putArray("authors");
      citation.authors().forEach(a -> authors.add(a.value().name()));
      out.put("title", citation.title().map(Claim::value).orElse(null));
      out.put("container", citation.publication().map(Claim::value).orElse(null));
      out.put(
          "date",
          citation.date().flatMap(d -> d.value().date()).map(Object::toString).orElse(null));
      out.put("url", citation.url().map(u -> u.value().written()).orElse(null));
      out.put("doi", citation.identifier(Identifier.Scheme.DOI).orElse(null));
      out.put("pages", citation.pages().map(Claim::value).orElse(null));
    }
    return line;
  }
}
