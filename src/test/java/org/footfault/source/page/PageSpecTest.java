package org.footfault.source.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.source.FactPrinter;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.footfault.spec.SpecCase;
import org.footfault.spec.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of pages: what each says of itself, as {@code footfault inspect} prints it. */
final class PageSpecTest {

  private static final PageReader READER = new PageReader(LocalDate.of(2026, 11, 24));

  static Stream<SpecCase> cases() {
    return SpecFile.cases("pages");
  }

  /** The first line is the address, perhaps with the type behind it; then comes the page. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void each_page_says_of_itself_what_stands_below_it(SpecCase rule) {
    String[] halves = rule.input().split("\n", 2);
    String[] head = halves[0].split(" ", 2);
    PageFacts facts =
        READER.read(
            halves[1].getBytes(StandardCharsets.UTF_8),
            Optional.of(head.length > 1 ? head[1] : "text/html"),
            URI.create(head[0]),
            Wholeness.WHOLE);
    SpecFile.assertMatches(rule, String.join("\n", FactPrinter.lines(facts)));
  }
}
