package org.footfault.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The  Long\tWar | the long war",
        "“Café”—Ærø | \"cafe\"-aero",
        "Stra\u00ADße… ﬁn | strasse... fin",
        "don`t, don’t | don't, don't",
      })
  void case_marks_quotes_and_spaces_do_not_matter(String text, String folded) {
    assertThat(Folding.fold(text).text()).isEqualTo(folded);
    assertThat(Folding.text(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "  a ", "A\u0000b", "\u001C\ta\u001Fb\r\n", "a  b`C\u007F", "a \u00A0 b"})
  void without_places_a_text_folds_to_the_same(String text) {
    assertThat(Folding.text(text)).isEqualTo(Folding.fold(text).text());
  }

  @Test
  void a_stretch_leads_back_to_where_it_came_from() {
    String text = "  The “Lóng”  War";
    Folding.Folded folded = Folding.fold(text);
    int at = folded.text().indexOf("\"long\" war");
    Span span = folded.original(new Span(at, folded.text().length()));
    assertThat(text.substring(span.start(), span.end())).isEqualTo("“Lóng”  War");
  }

  /** Letters that fold to several make the result longer than the text. */
  @Test
  void a_long_text_of_ligatures_is_folded_whole_and_leads_back() {
    String text = "a ﬃ b".repeat(20_000);
    Folding.Folded folded = Folding.fold(text);
    assertThat(folded.text()).isEqualTo("a ffi b".repeat(20_000));
    assertThat(folded.original(new Span(folded.text().length() - 1, folded.text().length())))
        .isEqualTo(new Span(text.length() - 1, text.length()));
  }

  @Test
  void whatever_comes_there_are_single_spaces_and_none_at_the_ends() {
    Random random = new Random(11);
    String some = "ab \t\n\u00a0¨´Áé…ﬃ\u0301\u200b`Z9-–\u0000🎈";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k > 0; k--) {
        text.append(some.charAt(random.nextInt(some.length())));
      }
      String folded = Folding.fold(text.toString()).text();
      assertThat(folded).as(text.toString()).isEqualTo(folded.strip()).doesNotContain("  ");
    }
  }
}
