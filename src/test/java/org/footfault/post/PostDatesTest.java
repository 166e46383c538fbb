package org.footfault.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.footfault.date.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Posted on October 20, 2016~2016-10-20~",
        "Posted on October 20, 2016 by Ida Lund~2016-10-20~",
        "Published: 20 October 2016~2016-10-20~",
        "October 20, 2016~2016-10-20~",
        "Thursday, October 20, 2016~2016-10-20~",
        "October 20, 2016 · Ida Lund · 5 minutes~2016-10-20~",
        "By Ida Lund, October 20, 2016~2016-10-20~",
        "By Ida Lund | October 20, 2016~2016-10-20~",
        "Publié le 20 octobre 2016~2016-10-20~",
        "Veröffentlicht am 20. Oktober 2016~2016-10-20~",
        "Publicado el 20 de octubre de 2016~2016-10-20~",
        "Last updated: October 25, 2016~~2016-10-25",
        "Posted October 20, 2016; updated October 25, 2016~2016-10-20~2016-10-25"
      })
  void a_line_near_the_top_says_of_which_day_the_post_is(
      String line, String published, String changed) {
    Post post = text("The Harbour Lease\n" + line + "\n\nThe lease was renewed.[1]\n\n[1] Note.\n");
    assertThat(post.published().map(PartialDate::iso)).isEqualTo(Optional.ofNullable(published));
    assertThat(post.changed().map(PartialDate::iso)).isEqualTo(Optional.ofNullable(changed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On October 20, 2016 the board met.",
        "The board met on October 20, 2016",
        "October 20, 2016 was a cold day.",
        "By the lease of the old harbour and its seven sheds, as the board found, October 20, 2016",
        "Published in October 2016",
        "Posted on October 35, 2016",
        "The lease will be published on October 20, 2016 in the gazette."
      })
  void a_sentence_with_a_date_says_nothing_of_the_post(String line) {
    Post post = text("The Harbour Lease\n\n" + line + "\n\nThe lease was renewed.[1]\n");
    assertThat(post.published()).isEmpty();
  }

  @Test
  void a_date_far_below_the_top_is_not_the_posts() {
    Post post = text("The Lease\n\n" + "A paragraph.\n\n".repeat(8) + "October 20, 2016\n");
    assertThat(post.published()).isEmpty();
  }

  @Test
  void the_settings_at_the_head_go_before_the_text() {
    Post post =
        read(
            "---\ndate: 2016-10-20\nlastmod: 2016-11-02\n---\n\nPosted on May 3, 2012\n\nIt was so.\n",
            "markdown");
    assertThat(post.published().map(PartialDate::iso)).contains("2016-10-20");
    assertThat(post.changed().map(PartialDate::iso)).contains("2016-11-02");
  }

  @Test
  void a_page_says_when_it_was_changed() {
    Post post =
        read(
            "<html><head><meta property='article:published_time' content='2016-10-20T08:00:00Z'>"
                + "<meta property='article:modified_time' content='2016-11-02T08:00:00Z'></head>"
                + "<body><p>It was so.</p></body></html>",
            "html");
    assertThat(post.published().map(PartialDate::iso)).contains("2016-10-20");
    assertThat(post.changed().map(PartialDate::iso)).contains("2016-11-02");
  }

  @Test
  void a_page_may_say_it_in_its_structured_data() {
    Post post =
        read(
            "<html><head><script type='application/ld+json'>{\"datePublished\": \"2016-10-20\","
                + " \"dateModified\": \"2016-11-02T08:00:00Z\"}</script></head>"
                + "<body><p>It was so.</p></body></html>",
            "html");
    assertThat(post.published().map(PartialDate::iso)).contains("2016-10-20");
    assertThat(post.changed().map(PartialDate::iso)).contains("2016-11-02");
  }

  private static Post text(String file) {
    return read(file, "text");
  }

  private static Post read(String file, String format) {
    try {
      return PostReaders.read(new PostId("post"), file.getBytes(StandardCharsets.UTF_8), format);
    } catch (UnreadablePostException e) {
      throw new AssertionError(e);
    }
  }
}
