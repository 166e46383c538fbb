package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextReachTest {

  private static final String STORY =
      "<p>The ferry left the pier at ten, as it always had.</p>".repeat(8);

  private static Wholeness reach(String head, String end) {
    String page =
        "<html><head>"
            + head
            + "</head><body><article><h1>Night ferry returns</h1>"
            + STORY
            + end
            + "</article></body></html>";
    return new PageReader()
        .read(
            page.getBytes(StandardCharsets.UTF_8),
            Optional.of("text/html"),
            URI.create("https://harbor.example/news/ferry"),
            Wholeness.WHOLE)
        .wholeness();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The captain said that he would…</p>",
        "<p>The captain said that he would [...]</p>",
        "<a href='/news/ferry/all'>Continue reading →</a>",
        "<div><a href='/news/ferry/all'>Weiterlesen</a></div>",
        "<p>Page 1 of 3</p>",
        "<p>Seite 2 von 2</p>",
        "<a rel=next href='/news/ferry?page=2'>2</a>",
        "<a rel=next href='/news/ferry/2'>Next</a>",
        "<iframe src='/files/report.pdf'></iframe>",
        "<embed type='application/pdf' src='/files/17'>",
        "<meta itemprop=isAccessibleForFree content=False>",
        "<iframe src='https://harbor.example/talks/17'></iframe>",
        "<script type='application/ld+json'>{\"@type\": \"LiveBlogPosting\"}</script>",
        "<p>This is a premium article. Already a member? Sign in</p>",
        "<p>The full text is available to subscribers only.</p>",
        "<noscript>Please enable JavaScript to see this page.</noscript>"
      })
  void a_text_that_goes_on_elsewhere_was_not_read_whole(String end) {
    assertThat(reach("", end)).isEqualTo(Wholeness.PART);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The captain said that he would.</p>",
        "<p>Read more about the harbor in our issue of May.</p>",
        "<p>One page of 300 was lost, page 17 of the captain’s book.</p>",
        "<p>Page 1 of 1</p>",
        "<a rel=next href='/news/harbor'>The harbor sleeps</a>",
        "<iframe src='https://player.example/embed/17'></iframe>",
        "<meta itemprop=isAccessibleForFree content=True>",
        "<noscript><img src='/count?javascript=no'></noscript>"
      })
  void a_text_without_a_sign_of_more_was_read_whole(String end) {
    assertThat(reach("", end)).isEqualTo(Wholeness.WHOLE);
  }

  @Test
  void a_locked_article_was_not_read_whole() {
    assertThat(reach("<meta property='article:content_tier' content='locked'>", ""))
        .isEqualTo(Wholeness.PART);
  }

  @Test
  void prose_that_only_scripts_have_may_be_shown_by_them() {
    String sentence = "On the second evening nobody in the hall spoke of the lanterns at all. ";
    String state = "<script>window.state = {\"body\": \"%s\"}</script>";
    assertThat(reach("", state.formatted(sentence.repeat(30)))).isEqualTo(Wholeness.PART);
    assertThat(reach("", state.formatted(sentence))).isEqualTo(Wholeness.WHOLE);
    String shown = "The ferry left the pier at ten, as it always had. ".repeat(45);
    assertThat(reach("", state.formatted(shown))).isEqualTo(Wholeness.WHOLE);
  }

  @Test
  void a_page_for_small_screens_may_be_a_short_form() {
    String page =
        "<html amp><head><link rel=canonical href='https://harbor.example/news/ferry-long'></head>"
            + "<body><article><h1>Night ferry returns</h1>"
            + STORY
            + "</article></body></html>";
    assertThat(
            new PageReader()
                .read(
                    page.getBytes(StandardCharsets.UTF_8),
                    Optional.of("text/html"),
                    URI.create("https://harbor.example/news/ferry"),
                    Wholeness.WHOLE)
                .wholeness())
        .isEqualTo(Wholeness.PART);
  }
}
