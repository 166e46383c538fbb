package org.footfault.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles that nothing sets off are sure enough to be held against a page. */
final class PlainTitleTest {

  private static Claim<String> title(String note) {
    return new CitationReader(LocalDate.of(2026, 1, 1))
        .readNote(note, Optional.empty(), Optional.empty())
        .citations()
        .get(0)
        .title()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why the ferry left, and why nobody wept (May 1, 2019), https://courier.example/a",
        "Jane Roe, How the last ferry was lost, https://courier.example/a",
        "How the last ferry was lost, https://courier.example/a",
      })
  void a_title_that_can_be_mixed_up_with_nothing_is_sure(String note) {
    assertThat(title(note).isSure()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Night Tides, https://courier.example/a",
        "Port Alder Harbour Authority, https://harbour.example/",
      })
  void a_title_that_may_be_the_name_of_a_site_is_not(String note) {
    assertThat(title(note).isSure()).isFalse();
  }
}
