package org.footfault.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AbridgedTest {

  @Test
  void a_word_of_thousands_of_letters_keeps_its_beginning_and_its_end() {
    String address = "https://a.example/" + "b".repeat(9_000) + "/end.html";
    String cut = Abridged.of("it leads to " + address + ", which is long");
    assertThat(cut)
        .startsWith("it leads to https://a.example/bbb")
        .endsWith("/end.html, which is long");
    assertThat(cut).contains("b…b").hasSizeLessThan(420);
  }

  @Test
  void what_people_can_read_stays_as_it_is() {
    String text = "see https://a.example/" + "b".repeat(380) + " and $1 of it, \\ too. ".repeat(40);
    assertThat(Abridged.of(text)).isEqualTo(text);
  }

  @Test
  void what_means_something_to_a_search_is_kept() {
    assertThat(Abridged.of("$1\\".repeat(500)))
        .startsWith("$1\\$1\\")
        .contains("…")
        .endsWith("$1\\");
  }
}
