package org.footfault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.footfault.cli.Play.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

  @TempDir private Path folder;
  private Play play;

  @BeforeEach
  void play() {
    play = new Play(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void the_version_is_one_line(String option) {
    Ending ending = play.run(option);
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).matches("footfault \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(ending.err()).isEmpty();
  }

  @Test
  void help_names_the_commands_and_goes_to_standard_output() {
    Ending ending = play.run("--help");
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).contains("audit", "parse", "explain", "Examples:");
    assertThat(ending.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit", "parse", "explain"})
  void every_command_has_help_with_examples_in_80_columns(String command) {
    Ending ending = play.run(command, "--help");
    assertThat(ending.code()).isZero();
    assertThat(ending.out()).contains("Usage: footfault " + command, "Examples:");
    assertThat(ending.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_help_of_audit_has_the_exit_codes() {
    assertThat(play.run("audit", "--help").out())
        .contains("Exit codes:")
        .containsSubsequence("\n  0 ", "\n  1 ", "\n  2 ", "\n  3 ", "\n  4 ", "\n  130 ");
  }

  @Test
  void without_a_command_the_help_is_a_complaint() {
    Ending ending = play.run();
    assertThat(ending.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ending.out()).isEmpty();
    assertThat(ending.err()).contains("Usage: footfault");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adit x.md              | there is no command “adit”; did you mean “audit”?",
        "frobnicate             | there is no command “frobnicate”;",
        "audit --offlin x.md    | there is no option “--offlin”; did you mean “--offline”?",
        "audit --colour=red x   | there is no option “--colour”; did you mean “--color”?",
        "audit --today=soon x   | “soon” is no day such as 2015-04-02",
        "audit --fail-on=all x  | “all” is none of error, warning, note, never",
        "audit --timeout=soon x | “soon” is not a length of time, such as 20s",
        "audit --fail-on        | Missing required parameter for option '--fail-on'",
        "audit --color=red x    | “red” is none of auto, always, never",
        "parse --format=xml x   | “xml” is none of text, json, jsonl",
        "explain a b            | “b” is more than this command takes",
        "audit                  | say which posts: footfault audit FILE…",
        "parse                  | say which posts: footfault parse FILE…",
        "parse --jsonl x        | --jsonl reads standard input",
        "audit -o x=y a         | there is no report format “x”",
        "audit -o jsn=y a       | there is no report format “jsn”; did you mean “json”?",
        "audit -o json a        | --output takes FORMAT=FILE, such as json=audit.json",
        "audit -o json=- -o html=- a | only one format can go to standard output",
        "audit --from=mrkdown - | posts of format “mrkdown” cannot be read; did you mean “markdown”?",
        "audit --from=html a.md | --from is for standard input",
        "parse --from=html a.md | --from is for standard input",
        "audit --proxy=nonsense a | proxy: “nonsense” is no address such as http://host:3128",
        "audit --proxy=http://p:99999 a | proxy: “http://p:99999” is no address",
        "audit --proxy=ftp://x a | proxy: “ftp://x” is no address such as http://host:3128",
        "audit --allow-private=x a | “x” is no network such as 10.0.0.0/8",
        "audit --ca-certificate=none.pem a | ca-certificate: there is no file none.pem",
        "audit --config=none.yml a | none.yml: there is no such settings file",
        "explain date/yer       | there is no check “date/yer”",
      })
  void wrong_usage_is_told_in_one_sentence(String words, String sentence) {
    Ending ending = play.run(words.split(" "));
    assertThat(ending.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ending.out()).isEmpty();
    assertThat(ending.err()).startsWith("footfault: ").contains(sentence);
    assertThat(ending.err().lines()).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_post_may_be_called_like_an_argument_file() {
    Ending ending = play.run("audit", "--offline", "--no-reports", "@home.md");
    assertThat(ending.err()).contains("@home.md: ").doesNotContain("option");
  }

  @Test
  void letters_that_steer_a_terminal_are_not_echoed() {
    Ending ending = play.run("audit", "--\u001B[2Jx");
    assertThat(ending.err()).doesNotContain("\u001B");
  }

  @Test
  void a_reader_that_goes_away_ends_the_output_quietly() {
    Ending ending = play.writingTo(failing("Broken pipe")).run("explain", "--help");
    assertThat(ending.code()).isZero();
    assertThat(ending.err()).isEmpty();
  }

  @Test
  void an_output_that_takes_nothing_is_told() {
    Ending ending = play.writingTo(failing("No space left on device")).run("explain", "--help");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.err())
        .isEqualTo("footfault: standard output cannot be written: No space left on device\n");
  }

  @Test
  void a_fault_of_our_own_is_confessed_without_a_trace_unless_it_is_asked_for() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("a bug");
          }
        };
    Ending ending = play.writingTo(broken).run("--help");
    assertThat(ending.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ending.err())
        .contains("a fault in Footfault itself", "IllegalStateException: a bug", "--debug")
        .doesNotContain("\tat ");
    assertThat(play.run("--help", "--debug").err()).contains("\tat org.footfault");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
