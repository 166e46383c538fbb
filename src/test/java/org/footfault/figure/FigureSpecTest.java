package org.footfault.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.figure.SourceFigures.Instead;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The manual of figures: a source, and passages behind {@code >} that cite it; each is answered
 * with the figures that the source does not have.
 */
class FigureSpecTest {

  static Stream<SpecCase> cases() {
    return SpecFile.cases("figures");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void each_passage_of_the_manual_is_answered_as_it_says(SpecCase rule) {
    String language = rule.info();
    List<String> passages = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    for (String line : rule.input().split("\n")) {
      if (line.startsWith("> ")) {
        passages.add(line.substring(2));
      } else {
        source.append(line).append('\n');
      }
    }
    SourceFigures figures = SourceFigures.of(source.toString(), language);
    StringBuilder printed = new StringBuilder();
    for (String passage : passages) {
      printed.append(printed.isEmpty() ? "" : "\n").append("> ").append(passage);
      for (Figure figure : FigureReader.read(passage, language)) {
        Optional<Instead> instead = figures.instead(figure, passage);
        instead.ifPresent(
            there ->
                printed
                    .append("\n“")
                    .append(figure.span().in(passage))
                    .append("”: ")
                    .append(
                        there
                            .other()
                            .map(other -> "“" + other.span().in(source).replace('\n', ' ') + "”")
                            .orElse("no such figure")));
      }
    }
    SpecFile.assertMatches(rule, printed.toString());
  }
}
