package org.footfault.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Visit;
import org.footfault.source.page.PageReader;
import org.footfault.text.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A saved page with what people say of it: one line of a {@code gold.jsonl}. A field that the line
 * does not have is unknown.
 *
 * @param kind how the line was made: {@code reviewed} or {@code snapshot}
 */
record GoldPage(
    String id,
    String kind,
    URI address,
    Path file,
    Optional<String> title,
    List<String> authors,
    Optional<String> publisher,
    Optional<LocalDate> date) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final PageReader PAGES = new PageReader();

  /** The pages of a folder that have an address. */
  static List<GoldPage> in(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("gold.jsonl")).stream()
        .filter(line -> !line.isBlank())
        .map(JSON::readTree)
        .flatMap(line -> of(line, folder).stream())
        .toList();
  }

  private static Optional<GoldPage> of(JsonNode line, Path folder) {
    return Address.of(line.path("url").asString(""))
        .uri()
        .map(
            address ->
                new GoldPage(
                    line.path("id").asString(""),
                    line.path("kind").asString("reviewed"),
                    address,
                    folder.resolve(line.path("file").asString("")),
                    text(line.path("title")),
                    texts(line.path("author")),
                    text(line.path("publisher")),
                    text(line.path("date")).map(LocalDate::parse)));
  }

  private static Optional<String> text(JsonNode node) {
    return texts(node).stream().findFirst();
  }

  private static List<String> texts(JsonNode node) {
    return (node.isArray() ? node.valueStream() : List.of(node).stream())
        .map(item -> item.asString("").strip())
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** The page as it was saved, read as UTF-8. */
  String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  /** The page, read as if it had just come from the network. */
  Source.Page read() throws IOException {
    byte[] body = bytes();
    PageFacts facts =
        PAGES.read(body, Optional.of("text/html"), address, PageFacts.Wholeness.WHOLE);
    Visit visit =
        new Visit(
            List.of(new Hop(address, 200, Hop.Kind.FIRST)), Instant.EPOCH, Visit.Origin.NETWORK);
    return new Source.Page(visit, "text/html", facts);
  }

  GoldPage withTitle(Optional<String> other) {
    return new GoldPage(id, kind, address, file, other, authors, publisher, date);
  }

  GoldPage withAuthors(List<String> other) {
    return new GoldPage(id, kind, address, file, title, other, publisher, date);
  }

  GoldPage withPublisher(Optional<String> other) {
    return new GoldPage(id, kind, address, file, title, authors, other, date);
  }

  GoldPage withDate(LocalDate other) {
    return new GoldPage(id, kind, address, file, title, authors, publisher, Optional.of(other));
  }
}
