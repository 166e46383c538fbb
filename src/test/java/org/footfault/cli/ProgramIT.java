package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.footfault.testprogram.PackagedProgram;
import org.footfault.testprogram.PackagedProgram.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packaged program as a process. */
@Timeout(120)
final class ProgramIT {

  private static final String SOUND =
      """
      # A quiet week

      Nothing happened on Monday.[^1]

      [^1]: Ines Calder, “A Quiet Week,” *Alder Courier*, May 3, 2021.
      """;

  @TempDir private Path folder;
  private PackagedProgram program;

  @BeforeEach
  void makePost() throws IOException {
    program = new PackagedProgram(folder);
    Files.writeString(folder.resolve("sound.md"), SOUND);
  }

  @Test
  void the_version_is_printed() throws Exception {
    Ending ending = program.run("--version");
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).matches("footfault \\S+\n");
    assertThat(ending.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "explain",
        "parse sound.md",
        "parse --format=json sound.md",
        "inspect sound.md",
        "audit --offline --no-reports sound.md"
      })
  void what_needs_no_network_loads_nothing_of_it(String words) throws Exception {
    Path log = folder.resolve("classes.log");
    Process process =
        program.start(
            PackagedProgram.java(List.of("-Xlog:class+load:file=" + log), words.split(" ")));
    assertThat(program.ending(process).code()).isZero();
    assertThat(Files.readString(log))
        .contains("org.footfault.cli.Main")
        .doesNotContain(" okhttp3.", " okio.", " kotlin.");
  }

  @Test
  void a_sound_post_is_audited_in_utf_8_whatever_the_locale() throws Exception {
    Ending ending = program.run("audit", "--offline", "sound.md", "-o", "json=a.json");
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).contains("1 post, 1 note, 1 citation", "✓");
    assertThat(folder.resolve("a.json")).content().contains("“A Quiet Week,”");
    assertThat(folder.resolve("reports/index.html")).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gone.md            | 3 | gone.md: there is no such file",
        "empty-folder       | 3 | empty-folder: there is no post in this folder",
        "none/*.md          | 3 | none/*.md: no file matches this pattern",
        "empty.md           | 3 | empty.md: it is empty",
        "binary.md          | 3 | binary.md: ",
        "a-picture.png      | 3 | a-picture.png: ",
        "--reports=sound.md/x | 3 | sound.md/x: no reports can be written there",
        "--reports=/proc/x  | 3 | /proc/x: no reports can be written there",
        "-ojson=sound.md/x  | 3 | sound.md/x: no file can be written there",
        "--frobnicate       | 2 | there is no option “--frobnicate”",
        "--config=odd.yml   | 2 | odd.yml:2: this is not YAML",
        "--config=key.yml   | 2 | key.yml:1: there is no setting “offlin”; did you mean “offline”?",
      })
  void a_bad_input_is_told_in_one_sentence_and_the_others_go_on(
      String word, int code, String sentence) throws Exception {
    makeBadInputs();
    Ending ending = program.run("audit", "--offline", "-q", word, "sound.md");
    assertThat(ending.code()).isEqualTo(code);
    assertThat(ending.err().lines())
        .singleElement()
        .asString()
        .startsWith("footfault: " + sentence);
    ending.assertNoTrace();
    boolean othersGoOn = !word.startsWith("-");
    assertThat(ending.out().contains("1 citation")).isEqualTo(othersGoOn);
    assertThat(Files.exists(folder.resolve("reports/sound.md.html"))).isEqualTo(othersGoOn);
  }

  private void makeBadInputs() throws IOException {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[0] = 0;
    Files.write(folder.resolve("binary.md"), noise);
    Files.write(
        folder.resolve("a-picture.png"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    Files.writeString(folder.resolve("empty.md"), "");
    Files.createDirectory(folder.resolve("empty-folder"));
    Files.writeString(folder.resolve("odd.yml"), "posts: [a\noffline: true\n");
    Files.writeString(folder.resolve("key.yml"), "offlin: true\n");
  }

  @Test
  void odd_texts_are_posts_too() throws Exception {
    Files.writeString(folder.resolve("no-notes.md"), "# Nothing\n\nNo notes here.\n");
    Files.write(
        folder.resolve("latin.md"), SOUND.replace('“', 'é').getBytes(StandardCharsets.ISO_8859_1));
    String paragraph =
        "Word after word after word, and no end of it in sight. ".repeat(20) + "\n\n";
    Files.writeString(
        folder.resolve("long.md"), paragraph.repeat(10_000_000 / paragraph.length()) + SOUND);
    Ending ending = program.run("audit", "--offline", "-q", "no-notes.md", "latin.md", "long.md");
    ending.assertNoTrace();
    assertThat(ending.err()).isEmpty();
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).contains("3 posts", "windows-1252");
  }

  @Test
  void a_post_comes_through_a_pipe() throws Exception {
    Process process =
        program.start(PackagedProgram.java(List.of(), "audit", "--offline", "--no-reports", "-"));
    try (OutputStream in = process.getOutputStream()) {
      in.write(SOUND.getBytes(StandardCharsets.UTF_8));
    }
    Ending ending = program.ending(process);
    assertThat(ending.err()).isEmpty();
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).contains("1 post, 1 note, 1 citation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          never late, the clerk said on Sunday       | 0 | faithful
          never early, the clerk said on Sunday      | 1 | altered
          """)
  void a_quotation_is_held_against_a_file(String words, int code, String verdict) throws Exception {
    Files.writeString(
        folder.resolve("fair.txt"), "The ferry was never late, the clerk said on Sunday.");
    Ending ending = program.run("quote", words, "fair.txt");
    assertThat(ending.err()).isEmpty();
    assertThat(ending.out()).contains(verdict);
    assertThat(ending.code()).isEqualTo(code);
  }

  @Test
  void a_folder_is_audited_with_all_below_it() throws Exception {
    Files.createDirectories(folder.resolve("posts/2021"));
    Files.writeString(folder.resolve("posts/2021/a.md"), SOUND);
    Files.writeString(folder.resolve("posts/b.md"), SOUND);
    Files.createSymbolicLink(folder.resolve("posts/2021/loop"), folder.resolve("posts"));
    Ending ending = program.run("audit", "--offline", "--no-reports", "posts");
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).contains("2 posts");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_reader_that_goes_away_ends_the_program_quietly() throws Exception {
    String line = String.join("' '", PackagedProgram.java(List.of(), "explain"));
    Process process =
        program.start(List.of("sh", "-c", "{ '" + line + "'; echo \"code $?\" >code; } | head -1"));
    Ending ending = program.ending(process);
    assertThat(ending.out().lines()).hasSize(1);
    assertThat(ending.err()).isEmpty();
    assertThat(folder.resolve("code")).hasContent("code 0");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_full_disk_is_told() throws Exception {
    String line = String.join("' '", PackagedProgram.java(List.of(), "explain"));
    Ending ending = program.ending(program.start(List.of("sh", "-c", "'" + line + "' >/dev/full")));
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.err()).startsWith("footfault: standard output cannot be written: ");
    ending.assertNoTrace();
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143"})
  @DisabledOnOs(OS.WINDOWS)
  void an_interrupt_ends_the_run_within_two_seconds_with_what_was_done(String signal, int code)
      throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Files.writeString(
          folder.resolve("waiting.md"),
          SOUND.replace("2021.", "2021, http://127.0.0.1:" + silent.getLocalPort() + "/never."));
      Process process =
          program.start(
              PackagedProgram.java(
                  List.of(), "audit", "--allow-private=127.0.0.0/8", "sound.md", "waiting.md"));
      silent.accept(); // and never answer
      Thread.sleep(300);
      long begun = System.nanoTime();
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
      Ending ending = program.ending(process);
      assertThat(ending.code()).isEqualTo(code);
      assertThat(ending.err()).contains("footfault: interrupted; the report tells what was done");
      ending.assertNoTrace();
      assertThat(ending.out()).contains("2 posts");
      assertThat(folder.resolve("reports/audit.json"))
          .content()
          .contains("interrupted")
          .endsWith("}\n");
    }
  }

  @Test
  void a_process_that_answers_notes_answers_line_by_line() throws Exception {
    Process process = program.start(PackagedProgram.java(List.of(), "parse", "--jsonl"));
    try (OutputStream in = process.getOutputStream()) {
      in.write(
          "{\"id\": \"é\", \"note\": \"Roe, “War,” Times, May 3, 2021.\"}\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    Ending ending = program.ending(process);
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).startsWith("{\"id\":\"é\",\"citations\":[{").endsWith("]}\n");
  }
}
