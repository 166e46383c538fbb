package org.footfault.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.footfault.cli.Play.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@Timeout(240)
final class InspectCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String PAGE =
      """
      <html lang="en"><head><title>Night ferry returns - The Harbor Post</title>
      <meta property="og:title" content="Night ferry returns">
      <meta property="og:site_name" content="The Harbor Post">
      <meta property="article:published_time" content="2015-03-31T08:00:00-04:00">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Night ferry returns",
       "datePublished": "2015-03-31", "dateModified": "2015-04-02",
       "author": [{"@type": "Person", "name": "Ann Roe"}, {"@type": "Person", "name": "Bo Lee"}]}
      </script></head><body><nav>Menu</nav><h1>Night ferry returns</h1><p>By Ann Roe and Bo Lee</p>
      <p>The ferry that once carried the night shift across the sound is back on its old route.
      It leaves the north pier at ten, and the south pier at eleven, on every day but Sunday.</p>
      <p>The council paid for a new engine.</p></body></html>
      """;

  @TempDir private Path folder;
  private Play play;

  @BeforeEach
  void savePage() throws IOException {
    Files.writeString(folder.resolve("ferry.html"), PAGE);
    Files.write(folder.resolve("ferry.html.gz"), gzip(PAGE));
    play = new Play(folder);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<JsonNode> lines(Ending ending) {
    return ending.out().lines().map(JSON::readTree).toList();
  }

  @Test
  void the_text_shows_what_is_gone_by_first_with_its_origin_and_confidence() {
    Ending ending = play.run("inspect", "ferry.html");
    assertThat(ending.code()).isZero();
    assertThat(ending.err()).isEmpty();
    assertThat(ending.out())
        .startsWith("ferry.html\n  title: Night ferry returns · ")
        .containsPattern("\n  author: Ann Roe · JSON-LD author, \\d\\d %\n  author: Bo Lee")
        .containsPattern("\n  publisher: The Harbor Post · meta og:site_name, \\d\\d %\n")
        .containsPattern("\n  published: 2015-03-31 · .+, 9\\d %\n")
        .containsPattern("\n  modified: 2015-04-02 · JSON-LD dateModified, \\d\\d %\n")
        .contains("\n  language: en\n", "words, read whole\n")
        .doesNotContain("The council");
  }

  @Test
  void the_readable_text_is_shown_when_asked_for() {
    assertThat(play.run("inspect", "--text", "ferry.html").out())
        .contains("\nThe council paid for a new engine.\n")
        .doesNotContain("Menu");
  }

  @Test
  void json_has_every_fact_and_says_which_are_used() {
    Ending ending = play.run("inspect", "--format=json", "ferry.html", "ferry.html.gz");
    assertThat(ending.code()).isZero();
    JsonNode pages = JSON.readTree(ending.out());
    assertThat(pages).hasSize(2);
    JsonNode first = pages.get(0).get("titles").get(0);
    assertThat(first.get("value").asString()).isEqualTo("Night ferry returns");
    assertThat(first.get("used").asBoolean()).isTrue();
    assertThat(first.get("confidence").asDouble()).isBetween(0.5, 1.0);
    assertThat(pages.get(0).get("titles").get(1).get("used").asBoolean()).isFalse();
    assertThat(pages.get(0).get("text").asString()).contains("The council paid");
    assertThat(pages.get(1).get("titles")).isEqualTo(pages.get(0).get("titles"));
  }

  @Test
  void a_missing_file_is_told_and_the_others_are_shown() {
    Ending ending = play.run("inspect", "gone.html", "ferry.html");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.err()).isEqualTo("footfault: gone.html: there is no such file\n");
    assertThat(ending.out()).startsWith("ferry.html\n");
  }

  @Test
  void what_is_asked_wrongly_is_told() {
    assertThat(play.run("inspect").code()).isEqualTo(ExitCode.USAGE);
    assertThat(play.run("inspect", "--dir", "x", "a.html").err()).contains("--dir goes with");
    assertThat(play.run("inspect", "--jsonl", "a.html").err()).contains("without pages");
  }

  @Test
  void every_line_is_answered_in_order_and_a_bad_one_with_an_error() throws IOException {
    Files.createDirectory(folder.resolve("saved"));
    Files.writeString(folder.resolve("saved/a.html"), PAGE);
    byte[] broken = gzip(PAGE);
    broken[broken.length / 2] ^= 0x55;
    Files.write(folder.resolve("saved/b.html.gz"), broken);
    Ending ending =
        play.input(
                """
                {"id": "1", "url": "https://harbor.example/ferry", "file": "a.html"}
                not json
                {"id": "3", "file": "none.html"}

                {"id": "4", "file": "b.html.gz"}
                {"id": "5"}
                {"id": "6", "url": "no address", "file": "a.html", "other": [1]}
                """)
            .run("inspect", "--jsonl", "--dir", "saved");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    List<JsonNode> lines = lines(ending);
    assertThat(lines)
        .extracting(l -> l.get("id").asString())
        .containsExactly("1", "", "3", "4", "5", "6");
    assertThat(lines.subList(1, 5)).allMatch(line -> line.hasNonNull("error"));
    JsonNode first = lines.get(0);
    assertThat(first.get("date").asString()).isEqualTo("2015-03-31");
    assertThat(first.get("title").asString()).isEqualTo("Night ferry returns");
    assertThat(first.get("author")).hasSize(2);
    assertThat(first.get("publisher").asString()).isEqualTo("The Harbor Post");
    assertThat(first.get("modified").asString()).isEqualTo("2015-04-02");
    assertThat(first.get("read").asString()).isEqualTo("whole");
    assertThat(first.get("origins").get("modified").get("origin").asString())
        .isEqualTo("JSON-LD dateModified");
    assertThat(lines.get(5).get("title")).isEqualTo(first.get("title"));
    assertThat(ending.err().lines())
        .hasSize(4)
        .allMatch(l -> l.matches("footfault: line [2-6]: .+"));
  }

  @Test
  void many_lines_are_answered_in_their_order() throws IOException {
    List<String> ids = new ArrayList<>();
    StringBuilder input = new StringBuilder();
    Files.writeString(folder.resolve("long.html"), PAGE + "<p>More of it.</p>".repeat(1_000));
    for (int i = 0; i < 80; i++) {
      ids.add("p" + i);
      String file = i % 40 == 0 ? "long.html" : "ferry.html";
      input.append("{\"id\": \"p" + i + "\", \"file\": \"" + file + "\"}\n");
    }
    Ending ending = play.input(input.toString()).run("inspect", "--jsonl");
    assertThat(ending.code()).isZero();
    assertThat(lines(ending)).extracting(l -> l.get("id").asString()).isEqualTo(ids);
  }
}
