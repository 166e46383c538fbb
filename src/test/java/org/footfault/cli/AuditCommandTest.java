package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footfault.cli.Play.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditCommandTest {

  private static final String SOUND =
      """
      # A quiet week

      Nothing happened on Monday.[^1]

      [^1]: Ines Calder, “A Quiet Week,” *Alder Courier*, May 3, 2021.
      """;

  private static final String FAULTY = SOUND.replace("May 3, 2021", "Feb. 30, 2021");

  @TempDir private Path folder;
  private Play play;

  @BeforeEach
  void makePosts() throws IOException {
    Files.createDirectory(folder.resolve("posts"));
    Files.writeString(folder.resolve("posts/sound.md"), SOUND);
    Files.writeString(folder.resolve("faulty.md"), FAULTY);
    play = new Play(folder);
  }

  private void settings(String yaml) throws IOException {
    Files.writeString(folder.resolve(".footfault.yml"), yaml);
  }

  @Test
  void what_is_no_recording_is_refused_with_its_name() throws Exception {
    Files.writeString(folder.resolve("run.warc.gz"), "no archive");
    Files.writeString(folder.resolve("post.md"), "One.[^1]\n\n[^1]: Jane Roe, “A.”\n");
    Play.Ending ending =
        new Play(folder).run("audit", "--no-reports", "--replay=run.warc.gz", "post.md");
    assertThat(ending.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ending.err()).contains("run.warc.gz: it cannot be replayed: ");
    Play.Ending missing =
        new Play(folder).run("audit", "--no-reports", "--replay=none.warc.gz", "post.md");
    assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("none.warc.gz: it cannot be replayed: ");
    Play.Ending both =
        new Play(folder).run("audit", "--replay=a.warc.gz", "--record=b.warc.gz", "post.md");
    assertThat(both.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void an_audit_prints_the_findings_and_writes_the_folder_of_reports() {
    Ending ending = play.run("audit", "--offline", "posts/sound.md");
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).contains("1 post, 1 note, 1 citation");
    assertThat(ending.err()).isEqualTo("footfault: the report for reading is reports/index.html\n");
    assertThat(folder.resolve("reports").toFile().list())
        .containsExactlyInAnyOrder("index.html", "audit.json", "posts--sound.md.html");
  }

  @Test
  void without_reports_nothing_is_written() {
    Ending ending = play.run("audit", "--offline", "--no-reports", "posts/sound.md");
    assertThat(ending.code()).isZero();
    assertThat(ending.err()).isEmpty();
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @Test
  void quiet_is_silent_on_standard_error_where_all_is_well() {
    assertThat(play.run("audit", "--offline", "-q", "posts/sound.md").err()).isEmpty();
  }

  @Test
  void another_format_on_standard_output_takes_the_place_of_the_text() {
    Ending ending =
        play.run("audit", "--offline", "--no-reports", "-o", "json=-", "posts/sound.md");
    assertThat(ending.out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void a_format_in_a_file_comes_beside_the_text() {
    Ending ending =
        play.run("audit", "--offline", "--no-reports", "-o", "json=out/a.json", "posts/sound.md");
    assertThat(ending.out()).startsWith("1 post, 1 note, 1 citation");
    assertThat(folder.resolve("out/a.json")).content().startsWith("{");
  }

  @Test
  void the_posts_of_the_settings_are_audited_when_none_are_named() throws IOException {
    settings("posts: posts/**/*.md\noffline: true\nreports: none\n");
    Ending ending = play.run("audit");
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).contains("1 post, 1 note, 1 citation");
  }

  @Test
  void settings_count_from_their_folder_wherever_one_stands() throws IOException {
    settings("posts: posts\noffline: true\nreports: notes\n");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Ending ending = new Play(inner).run("audit");
    assertThat(ending.code()).isZero();
    assertThat(folder.resolve("notes/index.html")).content().contains("../posts/sound.md");
  }

  @Test
  void without_settings_files_only_the_command_line_counts() throws IOException {
    settings("nonsense: true\n");
    assertThat(
            play.run("audit", "--config=none", "--offline", "--no-reports", "posts/sound.md")
                .code())
        .isZero();
    assertThat(play.run("audit", "--offline", "posts/sound.md").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void the_command_line_outweighs_the_environment_and_that_the_settings() throws IOException {
    settings("reports: none\noffline: true\n");
    play.variable("FOOTFAULT_REPORTS", "from-environment");
    assertThat(play.run("audit", "posts/sound.md").code()).isZero();
    assertThat(folder.resolve("from-environment/index.html")).exists();
    assertThat(play.run("audit", "--reports=from-line", "posts/sound.md").code()).isZero();
    assertThat(folder.resolve("from-line/index.html")).exists();
  }

  @Test
  void a_missing_post_is_told_and_the_others_are_audited() {
    Ending ending = play.run("audit", "--offline", "gone.md", "posts/sound.md", "none/*.md");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.out()).contains("2 posts (1 not read)");
    assertThat(ending.err())
        .contains("footfault: gone.md: there is no such file")
        .contains("footfault: none/*.md: no file matches this pattern");
    assertThat(folder.resolve("reports/posts--sound.md.html")).exists();
  }

  @Test
  void where_nothing_can_be_audited_nothing_is_written() {
    Ending ending = play.run("audit", "--offline", "none/*.md");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.out()).isEmpty();
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @Test
  void a_place_for_reports_that_cannot_be_written_is_refused_before_the_work() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    for (List<String> option :
        List.of(
            List.of("--reports", "file/x"), List.of("--no-reports", "-o", "json=file/x.json"))) {
      List<String> words = new ArrayList<>(List.of("audit", "--offline"));
      words.addAll(option);
      words.add("posts/sound.md");
      Ending ending = play.run(words.toArray(String[]::new));
      assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
      assertThat(ending.out()).isEmpty();
      assertThat(ending.err()).startsWith("footfault: file/x").hasLineCount(1);
    }
  }

  @Test
  void a_report_that_cannot_be_written_takes_nothing_from_standard_output() throws IOException {
    Files.createDirectories(folder.resolve("reports/index.html/in-the-way"));
    Ending ending = play.run("audit", "--offline", "-o", "json=a.json", "posts/sound.md");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.out()).contains("1 post, 1 note, 1 citation");
    assertThat(ending.err()).startsWith("footfault: reports/index.html: it could not be written");
    assertThat(ending.err()).doesNotContain("the report for reading");
    assertThat(folder.resolve("a.json")).content().startsWith("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-o json=faulty.md faulty.md            | faulty.md: the report would overwrite this file",
        "-o json=./posts/../faulty.md faulty.md | faulty.md: the report would overwrite this file",
        "-o json=sound.md posts                 | sound.md: the report would overwrite this file",
        "-o json=my.yml --config=my.yml posts   | my.yml: the report would overwrite this file",
        "--reports=. index.html                 | ./index.html: the report would overwrite",
        "-o json=a -o text=./a posts            | a: two reports would be written to this file",
        "-o json=. posts                        | footfault: .: this is a folder; name a file",
      })
  void nothing_that_is_read_or_written_twice_is_overwritten(String words, String sentence)
      throws IOException {
    Files.createSymbolicLink(folder.resolve("sound.md"), folder.resolve("posts/sound.md"));
    Files.writeString(folder.resolve("my.yml"), "fail-on: never\n");
    Files.writeString(folder.resolve("index.html"), "<p>A page.<a href='#a'>1</a></p>");
    List<String> all = new ArrayList<>(List.of("audit", "--offline"));
    all.addAll(List.of(words.split(" ")));
    Ending ending = play.run(all.toArray(String[]::new));
    assertThat(ending.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ending.out()).isEmpty();
    assertThat(ending.err()).startsWith("footfault: ").contains(sentence).hasLineCount(1);
    assertThat(folder.resolve("faulty.md")).hasContent(FAULTY);
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @Test
  void a_folder_is_audited_again_and_again_without_its_reports() {
    String[] words = {"audit", "--offline", "--fail-on=never", "."};
    Ending first = play.run(words);
    Ending second = play.run(words);
    assertThat(first.code()).isZero();
    assertThat(second).isEqualTo(first);
    assertThat(first.out()).contains("2 posts");
  }

  @Test
  void a_device_may_take_several_reports() {
    assertThat(
            play.run(
                    "audit",
                    "--offline",
                    "--no-reports",
                    "-o",
                    "json=/dev/null",
                    "-o",
                    "html=/dev/null",
                    "posts")
                .code())
        .isZero();
  }

  @Test
  void a_post_without_notes_is_told() throws IOException {
    for (String name : List.of("a.md", "b.md", "c.md", "d.md")) {
      Files.writeString(folder.resolve(name), "# Nothing\n\nNo note here.\n");
    }
    String[] one = {"audit", "--offline", "--no-reports", "a.md", "faulty.md"};
    assertThat(play.run(one).err()).isEqualTo("footfault: a.md: no footnotes were found in it\n");
    assertThat(play.run("parse", "a.md").err())
        .isEqualTo("footfault: a.md: no footnotes were found in it\n");
    Ending ending = play.run("audit", "--offline", "--no-reports", "a.md", "b.md", "c.md", "d.md");
    assertThat(ending.code()).isZero();
    assertThat(ending.err())
        .isEqualTo("footfault: no footnotes were found in 4 posts: a.md, b.md, c.md, …\n");
    assertThat(play.run("audit", "-q", "--offline", "--no-reports", "a.md").err()).isEmpty();
  }

  @Test
  void away_from_a_terminal_a_finding_begins_with_one_whole_line() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a-folder-with-a-long-name/and-another"));
    Files.writeString(deep.resolve("faulty.md"), FAULTY);
    Ending ending = play.run("audit", "--offline", "--no-reports", "a-folder-with-a-long-name");
    assertThat(ending.out().lines())
        .filteredOn(line -> line.contains("faulty.md:5:53: "))
        .singleElement()
        .asString()
        .contains("error date/impossible the note says “Feb. 30, 2021”")
        .hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posts/sound.md                                   | 0",
        "posts/sound.md --strict                          | 4",
        "faulty.md                                        | 1",
        "faulty.md --strict                               | 1",
        "faulty.md --fail-on=note                         | 1",
        "faulty.md --fail-on=never                        | 0",
        "faulty.md --config=off.yml                       | 0",
        "faulty.md --config=warning.yml                   | 0",
        "faulty.md --config=warning.yml --fail-on=warning | 1",
        "faulty.md gone.md                                | 3",
        "https://blog.example/a                           | 3",
      })
  void the_exit_code_tells_how_it_went(String words, int code) throws IOException {
    Files.writeString(folder.resolve("off.yml"), "checks:\n  date/impossible: off\n");
    Files.writeString(folder.resolve("warning.yml"), "checks:\n  date/impossible: warning\n");
    List<String> all = new ArrayList<>(List.of("audit", "--offline", "--no-reports"));
    all.addAll(List.of(words.split(" ")));
    assertThat(play.run(all.toArray(String[]::new)).code()).isEqualTo(code);
  }

  @Test
  void findings_are_printed_with_their_place_and_check() {
    Ending ending = play.run("audit", "--offline", "--no-reports", "faulty.md");
    assertThat(ending.out()).contains("faulty.md:5:53: error date/impossible");
    assertThat(ending.out()).doesNotContain("\u001B");
  }

  @Test
  void colours_show_where_they_are_wished() {
    Ending ending = play.run("audit", "--offline", "--no-reports", "--color=always", "faulty.md");
    assertThat(ending.out()).contains("\u001B[");
  }

  @Test
  void today_is_the_day_that_is_said() {
    assertThat(
            play.run("audit", "--offline", "--no-reports", "--today=2021-05-01", "posts/sound.md")
                .out())
        .contains("date/future");
  }

  @Test
  void progress_shows_only_where_somebody_looks() {
    play.seenOn(Surroundings.Stream.ERR).variable("CI", "true");
    assertThat(play.run("audit", "--offline", "posts/sound.md").err()).doesNotContain("visited");
  }

  @Test
  void a_post_can_come_from_standard_input() {
    Ending ending =
        play.input(SOUND).run("audit", "--offline", "--no-reports", "--from=markdown", "-");
    assertThat(ending.code()).isZero();
    assertThat(ending.err()).isEmpty();
  }
}
