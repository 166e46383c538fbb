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

final class ParseCommandTest {

  private static final String POST =
      """
      ---
      title: A quiet week
      date: 2021-05-04
      ---

      Nothing happened on Monday.[^1] Nor on Tuesday.[^2]

      [^1]: Ines Calder, “A Quiet Week,” *Alder Courier*, May 3, 2021; Tomas Reed, “Still Quiet,”
          *Island Post*, May 4, 2021.
      """;

  @TempDir private Path folder;
  private Play play;

  @BeforeEach
  void makePost() throws IOException {
    Files.writeString(folder.resolve("week.md"), POST);
    play = new Play(folder);
  }

  @Test
  void the_text_shows_the_notes_with_what_they_cite() {
    Ending ending = play.run("parse", "week.md");
    assertThat(ending.code()).isZero();
    assertThat(ending.err()).isEmpty();
    assertThat(ending.out())
        .startsWith("week.md: A quiet week (2021-05-04)\n")
        .contains("note 1, line 8, marked at 6:28")
        .contains("Calder", "A Quiet Week", "Alder Courier", "2021-05-03", "Reed", "Still Quiet")
        .contains("mark 2, line 6: it has no note");
  }

  @Test
  void json_has_one_object_a_post() {
    Ending ending = play.run("parse", "--format=json", "week.md");
    assertThat(ending.code()).isZero();
    JsonNode post = new ObjectMapper().readTree(ending.out()).get(0);
    assertThat(post.get("post").asString()).isEqualTo("week.md");
    assertThat(post.get("title").asString()).isEqualTo("A quiet week");
    assertThat(post.get("published").asString()).isEqualTo("2021-05-04");
    JsonNode note = post.get("notes").get(0);
    assertThat(note.get("label").asString()).isEqualTo("1");
    assertThat(note.get("marks").get(0).get("passage").asString())
        .startsWith("Nothing happened on Monday.");
    assertThat(note.get("citations")).hasSize(2);
    assertThat(note.get("dates").get(1).get("iso").asString()).isEqualTo("2021-05-04");
    assertThat(post.get("dangling")).hasSize(1);
  }

  @Test
  void json_lines_have_one_line_a_note() {
    Ending ending = play.run("parse", "--format", "JSONL", "week.md");
    assertThat(ending.out().lines()).hasSize(1);
    JsonNode note = new ObjectMapper().readTree(ending.out());
    assertThat(note.get("id").asString()).isEqualTo("week.md#1");
    assertThat(note.get("citations")).hasSize(2);
  }

  @Test
  void linked_passages_are_citations_where_that_is_asked_for() throws IOException {
    Files.writeString(
        folder.resolve("linked.md"), "It [rained](https://courier.example/rain) in May.\n");
    assertThat(play.run("parse", "linked.md").out()).contains("no notes");
    assertThat(play.run("parse", "--inline-links", "linked.md").out())
        .contains("note link 1, line 1", "address: https://courier.example/rain");
  }

  @Test
  void the_cited_works_of_all_posts_go_into_one_bibliography() throws IOException {
    Files.writeString(folder.resolve("next.md"), POST.replace("Quiet", "Loud"));
    Ending ending = play.run("parse", "--format=csl-json", "week.md", "next.md");
    assertThat(ending.code()).isZero();
    assertThat(new ObjectMapper().readTree(ending.out()))
        .extracting(item -> item.get("id").asString())
        .containsExactly("calder2021quiet", "reed2021still", "calder2021loud", "reed2021stillb");
    assertThat(play.run("parse", "--format=bibtex", "week.md").out())
        .startsWith("@article{calder2021quiet,");
    assertThat(play.run("parse", "--format=RIS", "week.md").out()).startsWith("TY  - NEWS\r\n");
  }

  @Test
  void an_unknown_format_is_refused_with_the_names_that_there_are() {
    Ending ending = play.run("parse", "--format=docx", "week.md");
    assertThat(ending.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ending.err()).contains("“docx”", "bibtex, csl-json, ris");
    assertThat(play.run("parse", "--jsonl", "--format=ris").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void no_post_is_fetched() {
    Ending ending = play.run("parse", "https://blog.example/a", "week.md");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.err())
        .startsWith("footfault: https://blog.example/a: parse looks at no page");
    assertThat(ending.out()).startsWith("week.md");
  }

  @Test
  void a_missing_post_is_told_and_json_stays_json() {
    Ending ending = play.run("parse", "--format=json", "gone.md");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.err()).isEqualTo("footfault: gone.md: there is no such file\n");
    assertThat(new ObjectMapper().readTree(ending.out())).isEmpty();
  }
}
