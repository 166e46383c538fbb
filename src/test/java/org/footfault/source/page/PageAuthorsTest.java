package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a page says wrote it. */
final class PageAuthorsTest {

  private static final String TITLE =
      "<title>Night ferry returns to Port Alder</title><h1>Night ferry returns to Port Alder</h1>";

  private static List<String> authors(String html) {
    List<Fact<String>> facts =
        new PageReader()
            .read(
                html.getBytes(StandardCharsets.UTF_8),
                Optional.of("text/html"),
                URI.create("https://harbor.example/ferry"),
                Wholeness.WHOLE)
            .authors();
    double most = facts.stream().mapToDouble(Fact::confidence).max().orElse(0);
    return facts.stream().filter(f -> f.confidence() > most - 0.01).map(Fact::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Roe | Ann Roe",
        "By Ann Roe and Ben Lim, March 3, 2015 | Ann Roe;Ben Lim",
        "Von Anna von Rohe am 3. März 2015 | Anna von Rohe",
        "Par Anne Rée et Benoît Lim | Anne Rée;Benoît Lim",
        "Por Ana Ruiz y Benito Lima | Ana Ruiz;Benito Lima",
        "Written by: Ann Roe, Senior Staff Writer | Ann Roe",
        "ByAnn Roe | Ann Roe",
      })
  void names_are_read_from_a_printed_byline(String line, String names) {
    assertThat(authors(TITLE + "<p>" + line + "</p><p>The ferry is back.</p>"))
        .containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "View all posts by Ann Roe, Ann Roe",
    "Ann Roe (ar), Ann Roe",
    "Ann Roe / Journalist, Ann Roe",
    "Ann Roe March 3 2015, Ann Roe",
    "April Roe, April Roe",
    "Joe Root, Joe Root",
    "benni_42, benni_42",
  })
  void what_is_no_name_is_taken_off(String written, String name) {
    assertThat(AuthorNames.of(written)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "admin",
    "Posted by:",
    "https://harbor.example/ann",
    "ann@harbor.example",
    "42",
    "''"
  })
  void nobody_is_no_author(String written) {
    assertThat(AuthorNames.of(written)).isEmpty();
  }

  @Test
  void a_printed_person_goes_before_the_sites_own_name_in_the_markup() {
    String page =
        "<meta property='og:site_name' content='Harbor Post'><meta name='author' content='Harbor Post'>"
            + TITLE
            + "<p>By Ann Roe</p>";
    assertThat(authors(page)).containsExactly("Ann Roe");
  }

  @Test
  void the_whole_list_goes_before_a_part_of_it() {
    String page =
        "<meta name='author' content='Ann Roe'>"
            + TITLE
            + "<p class='byline'>By <a>Ann Roe</a>, <a>Ben Lim</a> and <a>Cleo Moss</a></p>";
    assertThat(authors(page)).containsExactly("Ann Roe", "Ben Lim", "Cleo Moss");
  }

  @Test
  void authors_of_teasers_and_comments_are_left_out() {
    String page =
        TITLE
            + "<p class='byline'>Ann Roe</p><p>"
            + "The ferry is back. ".repeat(30)
            + "</p><div class='related'><span class='byline'>Ben Lim</span></div>"
            + "<div class='comments'><span class='author'>Cleo Moss</span></div>";
    assertThat(authors(page)).containsExactly("Ann Roe");
  }

  @Test
  void a_link_to_an_authors_page_names_the_author() {
    assertThat(authors(TITLE + "<div><a href='/authors/ann-roe'>Ann Roe</a></div>"))
        .containsExactly("Ann Roe");
  }
}
