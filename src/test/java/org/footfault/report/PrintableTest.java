package org.footfault.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PrintableTest {

  @Test
  void ordinary_text_of_any_script_stays() {
    String text = "Ünïcode “quotes” – 漢字 עברית العربية 👩‍👩‍👧 e\u0301";

    assertThat(Printable.of(text)).isEqualTo(text);
  }

  @Test
  void an_escape_sequence_loses_what_makes_it_one() {
    assertThat(Printable.of("\u001B[31mred\u009B0m")).isEqualTo("[31mred0m");
  }

  @Test
  void bidirectional_controls_go() {
    assertThat(Printable.of("a\u202Eb\u2066c\u2069\u200E\u061C")).isEqualTo("abc");
  }

  @Test
  void line_ends_and_tabs_become_spaces() {
    assertThat(Printable.of("a\tb\nc\r\nd\u2028e\u0085f")).isEqualTo("a b c  d e f");
  }

  @Test
  void half_a_pair_becomes_the_replacement_character() {
    assertThat(Printable.of("a\uD83Db")).isEqualTo("a\uFFFDb");
  }
}
