package org.footfault.quotation;

import java.util.stream.Stream;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual of quotations: each example is judged. */
class QuotationSpecTest {

  static Stream<SpecCase> cases() {
    return SpecFile.cases("quotes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void each_example_of_the_manual_is_judged_as_it_says(SpecCase rule) {
    String[] halves = rule.input().split("\n", 2);
    SourceText source = SourceText.of(halves[1], SourceText.Extent.WHOLE);
    SpecFile.assertMatches(rule, printed(QuotationJudge.judge(halves[0], source)));
  }

  private static String printed(Judgement judgement) {
    return judgement.verdict().word()
        + (judgement.difference().isEmpty() ? "" : "\n" + judgement.difference());
  }
}
