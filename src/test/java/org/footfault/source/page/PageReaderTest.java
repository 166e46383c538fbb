package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
final class PageReaderTest {

  private static final URI ADDRESS = URI.create("https://harbor.example/2015/03/31/ferry");

  private static PageFacts read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8), "text/html");
  }

  private static PageFacts read(byte[] body, String type) {
    return new PageReader().read(body, Optional.of(type), ADDRESS, Wholeness.WHOLE);
  }

  private static final String ARTICLE =
      """
      <html lang="en"><head><title>Night ferry returns - The Harbor Post</title>
      <meta property="og:title" content="Night ferry returns">
      <meta property="og:site_name" content="The Harbor Post">
      <meta property="article:published_time" content="2015-03-31T08:00:00-04:00">
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
       "headline": "Night ferry returns", "dateModified": "2015-04-02",
       "author": [{"@type": "Person", "name": "Ann Roe"}]}]}</script></head>
      <body><nav>Menu</nav><h1>Night ferry returns</h1><p>By Ann Roe</p><p>The ferry is back.</p></body></html>
      """;

  @Test
  void two_ways_of_telling_that_agree_are_reliable() {
    Fact<?> published = read(ARTICLE).published().get(0);
    assertThat(published.value()).hasToString("2015-03-31");
    assertThat(published.isReliable()).isTrue();
  }

  /** Kept in a map whose order changes with every start, they named another tag each time. */
  @Test
  void of_tags_that_say_the_same_the_first_of_the_list_is_named() {
    PageFacts facts =
        read(
            """
            <title>Ferry</title><meta name="byl" content="Ann Roe">
            <meta name="sailthru.author" content="Ann Roe">
            <meta name="parsely-author" content="Ann Roe">
            <meta name="parsely-pub-date" content="2015-03-31">
            <meta property="article:published_time" content="2015-03-31">""");
    assertThat(facts.authors().get(0).origin()).isEqualTo("meta parsely-author");
    assertThat(facts.published().get(0).origin()).isEqualTo("meta article:published_time");
  }

  @Test
  void one_way_of_telling_alone_does_not_accuse() {
    PageFacts facts = read("<title>Ferry</title><time datetime='2014-01-02'>2 January</time>");
    assertThat(facts.titles()).noneMatch(Fact::isReliable);
    assertThat(facts.published())
        .filteredOn(f -> f.value().year() == 2014)
        .noneMatch(Fact::isReliable);
  }

  @Test
  void a_day_of_change_is_no_day_of_publication() {
    PageFacts facts = read(ARTICLE);
    assertThat(facts.published()).extracting(f -> f.value().iso()).doesNotContain("2015-04-02");
    assertThat(facts.modified()).extracting(f -> f.value().iso()).containsExactly("2015-04-02");
  }

  @Test
  void the_name_of_the_site_is_taken_off_the_title() {
    PageFacts facts = read(ARTICLE);
    assertThat(facts.titles().get(0).value()).isEqualTo("Night ferry returns");
    assertThat(facts.publishers().get(0).value()).isEqualTo("The Harbor Post");
    assertThat(facts.authors()).extracting(Fact::value).containsExactly("Ann Roe");
  }

  @Test
  void the_text_has_no_menu() {
    assertThat(read(ARTICLE).text())
        .isEqualTo("Night ferry returns\nBy Ann Roe\nThe ferry is back.");
  }

  @Test
  void valid_utf_8_wins_over_a_wrong_label() {
    byte[] body = "<title>Élan à bord</title>".getBytes(StandardCharsets.UTF_8);
    assertThat(read(body, "text/html; charset=iso-8859-1").titles().get(0).value())
        .isEqualTo("Élan à bord");
  }

  @Test
  void a_latin_1_page_is_read_as_windows_1252() {
    byte[] body = "<title>“Élan”</title>".getBytes(Charset.forName("windows-1252"));
    assertThat(read(body, "text/html; charset=iso-8859-1").titles().get(0).value())
        .isEqualTo("“Élan”");
  }

  @Test
  void broken_json_leaves_the_word_to_the_other_tags() {
    PageFacts facts =
        read("<script type='application/ld+json'>{\"@type\": \"Article\", </script><h1>Ferry</h1>");
    assertThat(facts.titles().get(0).value()).isEqualTo("Ferry");
  }

  @Test
  void an_image_has_no_facts() {
    assertThat(read(new byte[] {1, 2, 3, 0}, "image/png")).isEqualTo(PageFacts.none());
  }

  @Test
  void a_broken_pdf_has_no_facts() {
    assertThat(read("%PDF-1.7 and nothing".getBytes(StandardCharsets.UTF_8), "application/pdf"))
        .isEqualTo(PageFacts.none());
  }

  @Test
  void deep_nesting_a_huge_title_and_deep_json_are_read_in_time() {
    String deep = "<div>".repeat(120_000) + "<p>The end</p>";
    assertThat(read(deep).text()).contains("The end");
    String huge = "<title>" + "a - b | ".repeat(130_000) + "</title><h1>Ferry</h1>";
    assertThat(read(huge).titles()).isNotEmpty();
    String json =
        "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script><h1>A</h1>";
    assertThat(read(json).titles().get(0).value()).isEqualTo("A");
    assertThat(read("<h1>\0Fe\0rry</h1>" + "\0".repeat(100_000)).titles()).isNotEmpty();
  }
}
