package org.footfault.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.footfault.quotation.Judgement.Verdict;
import org.footfault.quotation.SourceText.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationJudgeTest {

  private static final String SOURCE =
      "The harbour board has met every month since it was founded, and it has kept a book of all"
          + " that was said. On the ninth of May the clerk read a letter from the bank.";

  @Test
  void what_is_missing_from_a_part_of_a_source_may_stand_in_the_rest() {
    String elsewhere = "They had never seen so many lanterns on the water as on that night";
    assertThat(judge(elsewhere, SOURCE, Extent.PART).verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(judge(elsewhere, SOURCE, Extent.WHOLE).verdict()).isEqualTo(Verdict.ABSENT);
  }

  @Test
  void a_change_names_the_words_of_both_sides() {
    Judgement judgement =
        judge("On the ninth of June the clerk read a letter from the bank", SOURCE, Extent.PART);
    assertThat(judgement.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(judgement.changes()).containsExactly(new Judgement.Change("June", "May"));
    assertThat(judgement.found())
        .isEqualTo("On the ninth of May the clerk read a letter from the bank");
  }

  @Test
  void every_stretch_of_a_text_is_faithful_to_it() {
    Random random = new Random(7);
    String[] words = SOURCE.split(" ");
    SourceText source = SourceText.of(SOURCE, Extent.WHOLE);
    for (int round = 0; round < 500; round++) {
      int from = random.nextInt(words.length - 1);
      int to = from + 1 + random.nextInt(words.length - from);
      String quotation =
          String.join(" ", java.util.List.of(words).subList(from, Math.min(to, words.length)));
      assertThat(QuotationJudge.judge(quotation, source).verdict())
          .as(quotation)
          .isEqualTo(Verdict.FAITHFUL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "[sic]", "[", "]]]]", "\uD800", "....", "“”", "[…] * * *"})
  void a_quotation_without_words_is_unsure(String quotation) {
    assertThat(judge(quotation, SOURCE, Extent.WHOLE).verdict()).isEqualTo(Verdict.UNSURE);
    assertThat(judge(SOURCE, quotation, Extent.WHOLE).verdict()).isEqualTo(Verdict.UNSURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a ", "a b ", "[", "[a] ", "… ", "a … ", "[a]… ", ". . ", "* * ", "(", "a["})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void repeats_take_no_time_to_speak_of(String piece) {
    String many = piece.repeat(100_000);
    assertThat(judge(many, many, Extent.WHOLE)).isNotNull();
    assertThat(judge(many.substring(0, 2_000) + " b c", many, Extent.WHOLE)).isNotNull();
    assertThat(judge("a ".repeat(9_000) + "b", "a ".repeat(500_000), Extent.WHOLE)).isNotNull();
  }

  private static Judgement judge(String quotation, String source, Extent extent) {
    return QuotationJudge.judge(quotation, SourceText.of(source, extent));
  }
}
