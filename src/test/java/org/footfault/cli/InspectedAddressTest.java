package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footfault.cli.Play.Ending;
import org.footfault.testweb.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code inspect} with addresses of the fake web. */
@Timeout(240)
final class InspectedAddressTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String PAGE =
      """
      <html lang="en"><head><title>The Long War – The Times</title>
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "The Long War",
       "datePublished": "2015-03-31", "author": {"@type": "Person", "name": "Jane Roe"}}
      </script></head><body><article><h1>The Long War</h1><p>By Jane Roe</p>
      <p>It was a day like any other, and nobody on the north pier thought of the ferry, which
      had not come for a week. The council met, spoke of the war, and went home for supper.</p>
      <p>On the next day it came, with nobody on board but the cook and his two brothers.</p>
      </article></body></html>
      """;

  @TempDir private Path folder;
  private final FakeWeb web = FakeWeb.open();
  private Play play;

  @BeforeEach
  void begin() {
    play = new Play(folder);
  }

  @AfterEach
  void close() {
    web.close();
  }

  private Ending inspect(String... words) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "inspect",
                "--proxy=" + web.proxy(),
                "--ca-certificate=" + web.certificateFile(),
                "--archives=none",
                "--timeout=10s"));
    all.addAll(List.of(words));
    return play.run(all.toArray(String[]::new));
  }

  @Test
  void a_page_of_the_web_is_read_and_its_facts_are_shown() {
    web.hasPage("https://times.example/war", PAGE);
    Ending ending = inspect("https://times.example/war");
    assertThat(ending.err()).isEmpty();
    assertThat(ending.code()).isZero();
    assertThat(ending.out())
        .startsWith("https://times.example/war\n  type: text/html\n  title: The Long War · ")
        .contains("\n  published: 2015-03-31 · ");
  }

  @Test
  void where_an_address_leads_is_told() {
    web.movesTo("https://times.example/old", "https://times.example/war");
    web.hasPage("https://times.example/war", PAGE);
    assertThat(inspect("https://times.example/old").out())
        .contains("\n  moved for good: https://times.example/war\n");
  }

  @Test
  void a_page_that_cannot_be_read_says_why_and_the_others_are_shown() throws Exception {
    web.isMissing("https://times.example/lost");
    web.wantsLogin("https://door.example/closed");
    web.answers("https://ill.example/", 500);
    web.hasPage("https://times.example/war", PAGE);
    Files.writeString(folder.resolve("war.html"), PAGE);
    Ending ending =
        inspect(
            "https://times.example/lost",
            "war.html",
            "https://door.example/closed",
            "https://ill.example/",
            "http://10.0.0.7/inner",
            "https://",
            "https://times.example/war");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.out())
        .startsWith("https://times.example/lost\n  gone: 404 Not Found\n\nwar.html\n  title: ")
        .contains("https://door.example/closed\n  could not be read: behind a login (")
        .contains("https://ill.example/\n  could not be read: the server has a fault (500")
        .contains("http://10.0.0.7/inner\n  could not be read: the address is not fetched")
        .contains("https://\n  could not be read: the address cannot be opened\n")
        .containsPattern("https://times.example/war\n  type: text/html\n  title: The Long War");
  }

  @Test
  void json_tells_the_way_and_the_outcome() {
    web.movesTo("https://times.example/old", "https://times.example/war");
    web.hasPage("https://times.example/war", PAGE);
    web.isMissing("https://times.example/lost");
    Ending ending =
        inspect("--format=json", "https://times.example/old", "https://times.example/lost", "no");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    JsonNode pages = JSON.readTree(ending.out());
    assertThat(pages.get(0).get("state").asString()).isEqualTo("page");
    assertThat(pages.get(0).get("arrived").asString()).isEqualTo("https://times.example/war");
    assertThat(pages.get(0).get("hops").get(1).get("how").asString()).isEqualTo("permanent");
    assertThat(pages.get(0).get("titles").get(0).get("value").asString()).isEqualTo("The Long War");
    assertThat(pages.get(1).get("state").asString()).isEqualTo("gone");
    assertThat(pages.get(1).get("cause").asString()).isEqualTo("not-found");
    assertThat(pages.get(1).has("titles")).isFalse();
    assertThat(pages.get(2).get("error").asString()).isEqualTo("no: there is no such file");
  }

  @Test
  void addresses_do_not_go_with_offline_nor_with_the_giving_to_an_archive() {
    Ending offline = inspect("--offline", "https://times.example/war");
    assertThat(offline.code()).isEqualTo(ExitCode.USAGE);
    assertThat(offline.err()).contains("--offline and an address do not go together");
    assertThat(inspect("--archive", "https://times.example/war").err())
        .contains("--archive goes with audit");
  }

  @Test
  void lines_are_broken_where_a_person_looks_on() {
    web.hasPage("https://times.example/war", PAGE.replace("The Long War", "A Long War ".repeat(9)));
    play.seenOn(Surroundings.Stream.OUT).variable("COLUMNS", "60");
    Ending ending = inspect("https://times.example/war");
    assertThat(ending.out().lines()).allMatch(line -> line.length() <= 60);
    assertThat(ending.out()).contains("\n      War A Long War");
  }
}
