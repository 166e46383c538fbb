package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PhraseSearchTest {

  @Test
  void a_phrase_is_found_wherever_it_stands_also_within_a_word() {
    PhraseSearch search = new PhraseSearch(List.of("subscribe to read", "登录后"));
    assertThat(search.isIn("subscribe to read")).isTrue();
    assertThat(search.isIn("please resubscribe to reading")).isTrue();
    assertThat(search.isIn("请登录后")).isTrue();
    assertThat(search.isIn("subscribe to rea")).isFalse();
    assertThat(search.isIn("")).isFalse();
  }

  @Test
  void it_finds_what_a_search_for_each_phrase_alone_finds() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      List<String> phrases = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        phrases.add(letters(random, 2 + random.nextInt(3)));
      }
      String text = letters(random, random.nextInt(12));
      assertThat(new PhraseSearch(phrases).isIn(text))
          .as(phrases + " in " + text)
          .isEqualTo(phrases.stream().anyMatch(text::contains));
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }

  @Test
  void a_single_letter_is_no_sign() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PhraseSearch(List.of("a")));
  }
}
