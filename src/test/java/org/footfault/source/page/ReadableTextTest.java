package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadableTextTest {

  private static final String FIRST =
      "The ferry that once carried the night shift across the sound is back on its old route.";
  private static final String SECOND =
      "It leaves the north pier at ten, and the south pier at eleven, on every day but Sunday.";

  private static PageFacts facts(String html) {
    return new PageReader()
        .read(
            html.getBytes(StandardCharsets.UTF_8),
            Optional.of("text/html"),
            URI.create("https://harbor.example/ferry"),
            Wholeness.WHOLE);
  }

  private static String page(String before, String between, String after) {
    return "<html><body>"
        + before
        + "<main><article><h1>Night ferry returns</h1><div class=story><p>"
        + FIRST
        + "</p>"
        + between
        + "<p>"
        + SECOND
        + "</p></div></article></main>"
        + after
        + "</body></html>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img><figcaption>The stray words stand below a picture. (Photo: A. Roe)</figcaption></figure>",
        "<p class=wp-caption-text>The stray words stand below a picture of the ferry.</p>",
        "<aside><p>The stray words are about another work, and stand beside this one.</p></aside>",
        "<div class=related-posts><p>The stray words are about another work, which is older.</p></div>",
        "<p><a href=/other>The stray words are a link to another work</a></p>",
        "<form><p>The stray words ask for an address to send a weekly letter to.</p></form>",
        "<div class='share-buttons'>The stray words</div>",
        "<div hidden>The stray words are never seen by anybody who reads this page.</div>"
      })
  void what_stands_inside_a_work_but_is_not_of_it_is_left_out(String stray) {
    PageFacts facts = facts(page("", stray, ""));
    assertThat(facts.readable()).isEqualTo("Night ferry returns\n" + FIRST + "\n" + SECOND);
    assertThat(facts.text()).contains("The stray words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=cookie-banner><p>We use the stray words to make this site better for everybody.</p></div>",
        "<div class=comments><p>I like the stray words, and I always have liked them very much.</p></div>",
        "<footer><p>All the stray words are the property of the Harbor Post, since 1911.</p></footer>",
        "<ul><li><a href=/a>Some stray words</a></li><li><a href=/b>Others</a></li></ul>"
      })
  void what_stands_around_a_work_is_left_out(String stray) {
    for (String html : new String[] {page(stray, "", ""), page("", "", stray)}) {
      assertThat(facts(html).readable()).isEqualTo("Night ferry returns\n" + FIRST + "\n" + SECOND);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>The new engine</h2>",
        "<ul><li>Two boats</li><li>One pier</li></ul>",
        "<blockquote>Late?</blockquote>",
        "<table><tr><td>Ten</td><td>Eleven</td></tr></table>"
      })
  void short_lines_between_the_sentences_of_a_work_stay(String own) {
    PageFacts facts = facts(page("", own, ""));
    assertThat(facts.readable()).isEqualTo(facts.text());
  }

  @Test
  void a_list_at_the_end_of_a_work_stays() {
    String end = "<p>" + SECOND + "</p>Two boats<br>One pier";
    assertThat(facts(page("", end, "").replace("<p>" + SECOND + "</p></div>", "</div>")).readable())
        .endsWith("Two boats\nOne pier");
  }

  @Test
  void where_hardly_anything_would_be_left_everything_stays() {
    String all = ("<p>" + FIRST + " " + SECOND + "</p>").repeat(5);
    PageFacts facts = facts("<html><body><div class=sidebar>" + all + "</div></body></html>");
    assertThat(facts.readable()).isEqualTo(facts.text());
  }

  @Test
  void the_lead_between_title_and_story_stays() {
    String html =
        page("", "", "")
            .replace("</h1>", "</h1><p class=lead>After a year of silence, she sails again.</p>");
    assertThat(facts(html).readable()).contains("After a year of silence");
  }

  @Test
  @Timeout(30)
  void deep_and_long_pages_are_read_in_time() {
    String deep = "<div class='a related b'>".repeat(60_000) + "<p>" + FIRST + "</p>";
    assertThat(facts(deep).text()).isEqualTo(FIRST);
    String wide = ("<div><p>" + FIRST + "</p></div>").repeat(30_000);
    assertThat(facts(wide).readable().lines()).hasSize(30_000);
  }
}
