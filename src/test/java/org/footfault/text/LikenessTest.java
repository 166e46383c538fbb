package org.footfault.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What counts as a word where texts are compared. */
final class LikenessTest {

  @Test
  void words_are_letters_and_numbers_of_any_script_and_apostrophes_are_left_out() {
    assertThat(Likeness.words("Don’t “Stop” — L’Été, 1,000 ½ and Ⅷ; ‘tis 𝒳y"))
        .containsExactly("dont", "stop", "lete", "1", "000", "1", "2", "and", "viii", "tis", "xy");
    assertThat(Likeness.words("Москва́ 東京 2020")).containsExactly("москва", "東京", "2020");
    assertThat(Likeness.words(" …’ ")).isEmpty();
  }

  /** The rule in one line, which would be slow for long texts. */
  private static List<String> slowly(String text) {
    String folded = Folding.fold(text).text().replace("'", "");
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  @Test
  void whatever_comes_the_words_are_those_of_the_plain_rule() {
    Random random = new Random(17);
    int[] some = "ab c1 É½²Ⅷ…ﬃ\u0301\u200b`'’-–\u0000🎈𝒳 ".codePoints().toArray();
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k > 0; k--) {
        boolean any = random.nextInt(10) == 0;
        text.appendCodePoint(any ? random.nextInt(0x2ffff) : some[random.nextInt(some.length)]);
      }
      assertThat(Likeness.words(text.toString())).isEqualTo(slowly(text.toString()));
    }
  }
}
