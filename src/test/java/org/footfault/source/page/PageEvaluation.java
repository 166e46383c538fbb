package org.footfault.source.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.footfault.source.ChosenFacts;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads saved pages and writes what was found, a JSON line a page, in the form that the scorer of
 * such sets takes; {@code all_titles} and {@code sure} (a day that may accuse) go beyond it.
 * Arguments: a folder with {@code gold.jsonl} and the pages, and the file to write.
 */
final class PageEvaluation {

  private static final JsonMapper JSON = new JsonMapper();
  private static final PageReader READER = new PageReader(java.time.LocalDate.of(2027, 1, 1));

  private PageEvaluation() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<String> lines =
        Files.readAllLines(folder.resolve("gold.jsonl")).parallelStream()
            .map(line -> answer(folder, JSON.readTree(line)))
            .toList();
    Files.write(Path.of(args[1]), lines);
  }

  private static String answer(Path folder, JsonNode page) {
    Optional<String> type =
        Optional.of(
            "text/html"
                + (page.has("encoding") ? ";charset=" + page.path("encoding").asString() : ""));
    URI address =
        org.footfault.text.Address.of(page.path("url").asString())
            .uri()
            .orElse(URI.create("https://page.example/"));
    PageFacts facts =
        READER.read(
            body(folder.resolve(page.path("file").asString())), type, address, Wholeness.WHOLE);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", page.path("id").asString());
    ChosenFacts chosen = ChosenFacts.of(facts);
    chosen.published().ifPresent(f -> out.put("date", f.value().iso()));
    chosen.published().ifPresent(f -> out.put("sure", f.isReliable()));
    chosen.published().ifPresent(f -> out.put("conf", f.confidence()));
    out.put("mod", facts.published().isEmpty());
    chosen.title().ifPresent(f -> out.put("title", f.value()));
    out.put("all_titles", facts.titles().stream().map(Fact::value).toList());
    chosen.publisher().ifPresent(f -> out.put("publisher", f.value()));
    out.put("author", chosen.authors().stream().map(Fact::value).toList());
    return JSON.writeValueAsString(out);
  }

  private static byte[] body(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
