package org.footfault.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpecFileTest {
  private static final String QUOTES =
      """
      # Quotation marks

      ## The comma inside the quotes is not part of the title
      American style puts it before the closing mark.
      ```
      Roe, “The Long War,” Times
      ---
      title: The Long War
      ```

      ## Front matter is part of the input
      The last separator counts.
      ~~~~ markdown
      ---
      title: A post
      ---
      ```
      Text[^1]
      ```
      ---
      title: A post
      ~~~~
      So in this one:
      ```
      b
      ---
      c
      d
      ```
      """;

  @TempDir private Path root;

  @BeforeEach
  void writeQuotes() throws IOException {
    Files.createDirectory(root.resolve("notes"));
    write(QUOTES);
  }

  private void write(String text) throws IOException {
    Files.writeString(root.resolve("notes/quotes.md"), text);
  }

  @Test
  void a_case_has_its_rule_its_halves_and_its_line() {
    assertThat(SpecFile.cases(root, "notes").findFirst())
        .contains(
            new SpecCase(
                "notes/quotes.md",
                "The comma inside the quotes is not part of the title",
                1,
                1,
                "American style puts it before the closing mark.",
                "",
                "Roe, “The Long War,” Times",
                "title: The Long War",
                5));
  }

  @Test
  void the_name_of_a_case_is_its_file_and_its_rule() {
    assertThat(SpecFile.cases(root, "notes/quotes.md").map(SpecCase::toString))
        .containsExactly(
            "notes/quotes.md › The comma inside the quotes is not part of the title",
            "notes/quotes.md › Front matter is part of the input (1)",
            "notes/quotes.md › Front matter is part of the input (2)");
  }

  @Test
  void the_last_separator_parts_input_from_result() {
    SpecCase rule = SpecFile.cases(root, "notes").toList().get(1);
    assertThat(rule.info()).isEqualTo("markdown");
    assertThat(rule.input()).isEqualTo("---\ntitle: A post\n---\n```\nText[^1]\n```");
    assertThat(rule.expected()).isEqualTo("title: A post");
  }

  @Test
  void an_update_rewrites_only_the_expected_half() throws IOException {
    var rules = SpecFile.cases(root, "notes").toList();
    SpecFile.update(root, rules.get(0), "title: One\nauthor: Two\n");
    SpecFile.update(root, rules.get(2), "e");
    assertThat(root.resolve("notes/quotes.md"))
        .hasContent(
            QUOTES
                .replace("title: The Long War\n", "title: One\nauthor: Two\n")
                .replace("c\nd\n", "e\n"));
  }

  @Test
  void an_update_that_would_break_the_file_is_refused() {
    var rule = SpecFile.cases(root, "notes").findFirst().orElseThrow();
    assertThatThrownBy(() -> SpecFile.update(root, rule, "a\n---\nb"))
        .hasMessageContaining("quotes.md:5");
    assertThatThrownBy(() -> SpecFile.update(root, rule, "a\n```\nb"))
        .hasMessageContaining("quotes.md:5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "```/a/---/b/```                    | 1: a fence before the first heading",
        "## A/because/## B/because/```      | 1: a heading without a fence",
        "## A/```/a/---/b/```               | 1: a heading without a sentence",
        "## A/because/```/a/---/b           | 3: a fence that never closes",
        "## A/because/```/a/b/```           | 3: a fence without a line ---",
        "## A/because/```/a/---/```         | 5: nothing expected",
        "## A/because/### B/```/a/---/b/``` | 3: a heading that is not",
        "##/because/```/a/---/b/```         | 1: an empty heading",
        "## A/b/```/a/---/b/```/## A        | 8: a heading for the 2nd time",
        "# Only a title                     | no cases",
      })
  void a_malformed_file_is_refused_with_its_line(String text, String message) throws IOException {
    write(text.strip().replace('/', '\n'));
    assertThatThrownBy(() -> SpecFile.cases(root, "notes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quotes.md".repeat(message.startsWith("no") ? 0 : 1))
        .hasMessageContaining(message);
  }
}
