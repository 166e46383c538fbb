package org.footfault.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {

  private static final List<String> KNOWN = List.of("offline", "fail-on", "date/year", "audit");

  @ParameterizedTest
  @CsvSource({
    "offlin,offline", "ofline,offline", "offilne,offline", "OFFLINE,offline",
    "failon,fail-on", "date/yaer,date/year", "adit,audit", "audi,audit"
  })
  void a_slip_leads_to_the_word_that_was_meant(String written, String meant) {
    assertThat(Nearest.to(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"colour", "x", "date/month-of-year", "''", "inspect"})
  void another_word_is_no_slip(String written) {
    assertThat(Nearest.to(written, KNOWN)).isEmpty();
  }

  @Test
  void of_two_words_the_nearer_is_meant() {
    assertThat(Nearest.to("date/yeara", List.of("date/years-b", "date/year")))
        .contains("date/year");
  }

  @ParameterizedTest
  @CsvSource({"20s,PT20S", "20,PT20S", "500ms,PT0.5S", "500 ms,PT0.5S", "2m,PT2M", "1h,PT1H"})
  void a_length_of_time_is_a_number_and_a_unit(String written, Duration meant) {
    assertThat(WrittenDuration.read(written)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"0s", "-5s", "1h30", "soon", "''", "99999999s", "5 days"})
  void anything_else_is_no_length_of_time(String written) {
    assertThat(WrittenDuration.read(written)).isEmpty();
  }
}
