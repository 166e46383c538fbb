package org.footfault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TextReporterTest {

  private static String text(Report report) {
    return Golden.written(new TextReporter(), report);
  }

  private static String text(Report report, TextLook look) {
    return Golden.written(new TextReporter(look), report);
  }

  @Test
  void the_report_of_an_offline_run() {
    Golden.matches("offline.txt", text(SampleReports.offline()));
  }

  @Test
  void the_report_of_an_online_run() {
    Golden.matches("online.txt", text(SampleReports.online()));
  }

  @Test
  void the_report_of_several_posts_names_those_that_could_not_be_read() {
    Golden.matches("several.txt", text(SampleReports.several()));
  }

  @Test
  void the_report_of_no_posts() {
    Golden.matches("empty.txt", text(SampleReports.empty()));
  }

  @Test
  void a_finding_begins_with_file_line_column_level_and_check() {
    assertThat(text(SampleReports.offline()).lines())
        .anyMatch(line -> line.startsWith("posts/first-talks.txt:5:216: error date/year the note"));
  }

  @Test
  void on_a_terminal_no_line_is_wider_than_it_but_for_a_word_that_is() {
    TextLook terminal = new TextLook(TextLook.Colours.NONE, TextLook.Letters.UNICODE, 80);
    List<String> wide =
        text(SampleReports.several(), terminal)
            .lines()
            .filter(line -> TextColumns.width(line) > 80)
            .toList();

    assertThat(wide).allMatch(line -> line.strip().split(" ").length == 1);
  }

  @Test
  void in_a_file_every_finding_is_told_on_one_line() {
    Report report = SampleReports.several();
    List<String> lines = text(report).lines().toList();

    assertThat(report.findings())
        .allMatch(
            finding ->
                lines.stream()
                    .anyMatch(
                        line ->
                            line.contains(": " + finding.severity().word() + " ")
                                && line.endsWith(Printable.of(finding.message()))));
  }

  @Test
  void without_colours_nothing_is_coloured() {
    assertThat(text(SampleReports.several())).doesNotContain("\u001B");
  }

  @Test
  void colours_take_nothing_from_the_words_and_end_with_each_line() {
    TextLook coloured =
        new TextLook(TextLook.Colours.ANSI, TextLook.Letters.UNICODE, TextLook.UNWRAPPED);

    String text = text(SampleReports.several(), coloured);

    assertThat(text).contains("\u001B[1;31merror\u001B[0m");
    assertThat(text.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text(SampleReports.several()));
    assertThat(text.lines().filter(line -> line.contains("\u001B[")))
        .allMatch(line -> line.lastIndexOf("\u001B[0m") >= line.lastIndexOf("\u001B["));
  }

  @Test
  void a_terminal_without_unicode_gets_ascii() {
    TextLook ascii = new TextLook(TextLook.Colours.NONE, TextLook.Letters.ASCII, 80);

    assertThat(text(SampleReports.several(), ascii)).matches("[\\x20-\\x7E\\n]*");
  }

  @Test
  void a_narrow_terminal_gets_narrow_lines() {
    TextLook narrow = new TextLook(TextLook.Colours.NONE, TextLook.Letters.UNICODE, 50);

    assertThat(Arrays.stream(text(SampleReports.offline(), narrow).split("\n")))
        .allMatch(line -> TextColumns.width(line) <= 50);
  }

  @ParameterizedTest
  @MethodSource("org.footfault.report.Hostile#words")
  void nothing_from_outside_can_steer_the_terminal(String words) {
    String text = text(SampleReports.hostile(words));

    assertThat(text.replace("\n", "")).isEqualTo(Printable.of(text.replace("\n", "")));
    assertThat(text).isEqualTo(text(SampleReports.hostile(words)));
  }
}
