package org.footfault.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportersTest {

  @Test
  void every_format_is_found_by_its_name() {
    assertThat(Reporters.formats()).containsExactly("html", "json", "text");
    assertThat(Reporters.formats())
        .allSatisfy(
            format -> assertThat(Reporters.of(format).orElseThrow().format()).isEqualTo(format));
  }

  @Test
  void an_unknown_format_is_not_found() {
    assertThat(Reporters.of("HTML")).isEmpty();
    assertThat(Reporters.of("sarif2")).isEmpty();
  }

  @Timeout(30)
  @ParameterizedTest
  @ValueSource(strings = {"html", "json", "text"})
  void a_post_with_two_thousand_notes_is_written_in_time(String format) {
    Reporter reporter = Reporters.of(format).orElseThrow();

    String written = Golden.written(reporter, SampleReports.large(2000));

    assertThat(written.length()).isGreaterThan(200_000);
  }

  @Test
  void the_reasons_why_nothing_was_verified_are_counted_the_most_frequent_first() {
    assertThat(SampleReports.several().obstacles())
        .containsEntry("behind a login", 1L)
        .containsEntry("sources were not looked at (offline)", 1L);
  }
}
