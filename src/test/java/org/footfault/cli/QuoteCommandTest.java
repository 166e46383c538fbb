package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footfault.cli.Play.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class QuoteCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @BeforeEach
  void save() throws IOException {
    Files.writeString(
        folder.resolve("page.html"),
        "<html><body><article><p>The ferry was <b>nev</b>er late, the clerk said, and it carried"
            + " nine hundred people on the day of the fair.</p><p>"
            + "It is the pride of the island and of all who sail on it. ".repeat(6)
            + "</p></article></body></html>");
  }

  private Ending quote(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "quote";
    System.arraycopy(words, 0, all, 1, words.length);
    return new Play(folder).run(all);
  }

  @Test
  void a_faithful_quotation_is_said_to_be_one() {
    Ending ending = quote("The ferry was never late … and it carried", "page.html");
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).startsWith("faithful: ");
  }

  @Test
  void an_altered_quotation_shows_the_difference() {
    Ending ending = quote("it carried six hundred people on the day of the fair", "page.html");
    assertThat(ending.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ending.out()).startsWith("altered: ").contains("carried [-six-] {+nine+} hundred");
  }

  @Test
  void a_phrase_too_short_to_judge_is_not_verified() {
    assertThat(quote("never early", "page.html").code()).isEqualTo(ExitCode.UNVERIFIED);
  }

  @Test
  void what_cannot_be_asked_is_said_in_a_sentence() {
    assertThat(quote("words").code()).isEqualTo(ExitCode.USAGE);
    Ending missing = quote("some words", "none.html");
    assertThat(missing.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(missing.err()).contains("none.html").doesNotContain("Exception");
    assertThat(quote("some words", ".").err()).contains("it is a folder");
  }

  @Test
  void every_line_is_answered_by_a_line_with_its_id() {
    Ending ending =
        new Play(folder)
            .input(
                """
                {"id": "a", "source": "page.html", "quote": "The ferry was never late"}
                {"id": "b", "source": "page.html", "quote": "The ferry was never once late, the clerk said"}
                {"id": "c", "source": "none.html", "quote": "x"}
                """)
            .run("quote", "--jsonl", "--dir", folder.toString());
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    JsonNode[] lines = ending.out().lines().map(JSON::readTree).toArray(JsonNode[]::new);
    assertThat(lines).hasSize(3);
    assertThat(lines[0].get("verdict").asString()).isEqualTo("faithful");
    assertThat(lines[1].get("verdict").asString()).isEqualTo("altered");
    assertThat(lines[1].get("diff").asString()).contains("[-once-]");
    assertThat(lines[2].get("error").asString()).contains("none.html");
  }
}
