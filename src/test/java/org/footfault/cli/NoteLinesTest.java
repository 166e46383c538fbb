package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
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
            line -> assertThat(line).startsWith("{\"id\":1.50,\"line\":2,\"error\":"));
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

  @Test
  void an_id_of_any_kind_comes_back_and_a_line_without_one_says_which_it_is() {
    Ending ending =
        answer(
            """
            {"id": {"a": [1, "b"]}, "note": "x"}
            {"note": "x"}
            {"id": null, "note": "x"}
            [1]
            """);
    assertThat(ending.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":{\"a\": [1, \"b\"]},\"citations\""),
            line -> assertThat(line).startsWith("{\"id\":null,\"line\":2,\"citations\""),
            line -> assertThat(line).startsWith("{\"id\":null,\"line\":3,\"citations\""),
            line -> assertThat(line).startsWith("{\"id\":null,\"line\":4,\"error\""));
  }

  @Test
  void what_is_asked_is_answered_before_more_is_waited_for() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Long> answered = new ArrayList<>();
    InputStream dialogue =
        new Dialogue(
            List.of("{\"id\": 1, \"note\": \"x\"}\n", "{\"id\": 2, \"note\": \"x\"}\n"),
            () -> answered.add(out.toString(StandardCharsets.UTF_8).lines().count()));
    new Play(folder).reading(dialogue).writingTo(out).run("parse", "--jsonl");
    assertThat(answered).startsWith(0L, 1L, 2L);
  }

  /** Standard input of a program that asks, and waits for the answer before it asks again. */
  private static final class Dialogue extends InputStream {

    private final Iterator<String> questions;
    private final Runnable asked;
    private byte[] question = {};
    private int at;

    Dialogue(List<String> questions, Runnable asked) {
      this.questions = questions.iterator();
      this.asked = asked;
    }

    @Override
    public int available() {
      return question.length - at;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (at == question.length) {
        asked.run();
        if (!questions.hasNext()) {
          return -1;
        }
        question = questions.next().getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      int count = Math.min(length, question.length - at);
      System.arraycopy(question, at, bytes, offset, count);
      at += count;
      return count;
    }
  }
}
