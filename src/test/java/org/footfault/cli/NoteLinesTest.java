package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.footfault.cli.Play.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class NoteLinesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private Ending answer(String input) {
    return new Play(folder).input(input).run("parse", "--jsonl");
  }

  private static List<JsonNode> lines(Ending ending) {
    return ending.out().lines().map(JSON::readTree).toList();
  }

  @Test
  void every_line_is_answered_by_a_line_with_its_id() {
    Ending ending =
        answer(
            """
            {"id": "a", "note": "Roe, “The Long War,” Times, May 3, 2021."}

            {"note": "n.d.", "id": "b", "sentence": null, "post_date": null, "other": {"x": [1]}}
            """);
    assertThat(ending.code()).isZero();
    assertThat(ending.err()).isEmpty();
    assertThat(lines(ending))
        .extracting(line -> line.get("id").asString())
        .containsExactly("a", "b");
    assertThat(lines(ending)).allMatch(line -> line.get("citations").isArray());
    assertThat(lines(ending)).allMatch(line -> line.get("dates").isArray());
  }

  @Test
  void an_id_that_is_a_number_stays_a_number() {
    Ending ending =
        answer(
            """
            {"id": 7, "note": "Roe, “The Long War,” Times, May 3, 2021."}
            {"id": 1.50, "note": 3}
            """);
    assertThat(ending.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":7,\"citations\":[{"),
            line -> assertThat(line).startsWith("{\"id\":1.50,\"error\":"));
  }

  @Test
  void a_citation_always_has_the_same_fields() {
    JsonNode citation =
        lines(answer("{\"id\": \"a\", \"note\": \"Roe, “The Long War,” Times, May 3, 2021.\"}"))
            .get(0)
            .get("citations")
            .get(0);
    assertThat(citation.propertyNames())
        .contains("authors", "title", "container", "date", "url", "doi", "pages");
    assertThat(citation.get("authors").get(0).asString()).isEqualTo("Roe");
    assertThat(citation.get("title").asString()).isEqualTo("The Long War");
    assertThat(citation.get("container").asString()).isEqualTo("Times");
    assertThat(citation.get("date").asString()).isEqualTo("2021-05-03");
    assertThat(citation.get("url").isNull()).isTrue();
  }

  @Test
  void a_date_says_what_is_wrong_with_it_and_what_was_meant() {
    JsonNode date =
        lines(
                answer(
                    "{\"id\": \"a\", \"post_date\": \"2015-04-02\", \"note\":"
                        + " \"Gomez, A Talk, Granma (Mar. 31, 2105).\"}"))
            .get(0)
            .get("dates")
            .get(0);
    assertThat(date.get("printed").asString()).isEqualTo("Mar. 31, 2105");
    assertThat(date.get("problems").values()).extracting(JsonNode::asString).contains("year-typo");
    assertThat(date.get("suggestion").asString()).isEqualTo("2015-03-31");
    assertThat(date.get("precision").asString()).isEqualTo("day");
  }

  @Test
  void a_line_that_cannot_be_read_is_answered_too_and_the_others_go_on() {
    Ending ending =
        answer(
            """
            {"id": "a"}
            not json
            [1]
            {"id": "b", "note": "x"} {"id": "c"}
            {"id": "d", "note": "x", "post_date": "soon"}
            {"id": "e", "note": "x", "post_date": "2015-02"}
            """);
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(lines(ending)).hasSize(6);
    assertThat(lines(ending).subList(0, 5)).allMatch(line -> line.hasNonNull("error"));
    assertThat(lines(ending).get(4).get("id").asString()).isEqualTo("d");
    assertThat(lines(ending).get(5).has("error")).isFalse();
    assertThat(ending.err().lines())
        .hasSize(5)
        .allMatch(line -> line.matches("footfault: line [1-5]: .+"));
  }
}
