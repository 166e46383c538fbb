package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that begin with “By”, or have it behind a day. */
final class PrintedBylineFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published March 3, 2015 by Ann Roe | Ann Roe",
        "03.03.2015 13:30 von Anna Rohe | Anna Rohe",
        "Ein Artikel von Anna Rohe | Anna Rohe",
        "Erstellt von Anna Rohe am 3. März | Anna Rohe",
        "Post by Ann Roe | Ann Roe",
        "By ANN ROE | ANN ROE",
      })
  void a_line_names_its_author(String line, String name) {
    assertThat(OneReader.names(new PrintedBylineFacts(), "<p>" + line + "</p>"))
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the way, the ferry is back.",
        "Photos by Ann Roe",
        "Fact-checked by Ann Roe",
        "In 2015 the ferry was replaced by cheaper boats.",
      })
  void a_line_that_names_no_author(String line) {
    assertThat(OneReader.names(new PrintedBylineFacts(), "<p>" + line + "</p>")).isEmpty();
  }
}
