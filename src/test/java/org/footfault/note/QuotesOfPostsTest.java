package org.footfault.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which quotation marks of a post never close, and which quotations nobody vouches for. */
final class QuotesOfPostsTest {

  private static Post post(String markdown) {
    try {
      return PostReaders.read(
          new PostId("p"), markdown.getBytes(StandardCharsets.UTF_8), "markdown");
    } catch (UnreadablePostException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> unclosed(String markdown) {
    Post post = post(markdown);
    return UnclosedQuotes.of(post, NoteFinder.find(post)).stream().map(post::text).toList();
  }

  private static List<String> uncited(String markdown) {
    Post post = post(markdown);
    return UncitedQuotes.of(post, NoteFinder.find(post)).stream().map(post::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “the ferry was late and went home.",
        "He said \"the ferry was late and went home.",
        "Er sagte: „Die Fähre war spät und fuhr heim.",
        "Il a dit : « Le bac était en retard et rentra.",
        "彼は「船は遅れたと言った。",
        "He said “the ferry was late.” Then he said “and it went home."
      })
  void a_mark_that_never_closes_is_found(String sentence) {
    assertThat(unclosed(sentence + "[^1]\n\n[^1]: Ida Lund, Ferries.\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “the ‘old’ ferry was late” and went home.",
        "It was the workers' ferry of the ’90s, 12' long and 24\" wide, and 6'2\" high.",
        "Er sagte: „Die ‚alte‘ Fähre war spät“, und fuhr heim.",
        "Er sagte: »Die Fähre war spät«, und fuhr heim.",
        "Il a dit : « Le bac était en retard » et rentra.",
        "Il a dit : « Elle répondit : « Le bac est en retard ».",
        "Powiedział: „Prom był spóźniony” i wrócił.",
        "Hon sade: ”Färjan var sen” och gick.",
        "彼は「船は『あかつき』だ」と言った。",
        "他说“船晚了”，然后回家。",
        "\"Ferries,\" he said, \"are late.\"",
        "He said “the ferry was late\" and went home.",
        "He said “the ferry was late…",
        "The menu is at `echo \"` here.",
        "» All about ferries"
      })
  void marks_that_close_or_may_close_are_left_alone(String sentence) {
    assertThat(unclosed(sentence + "[^1]\n\n[^1]: Ida Lund, Ferries.\n")).isEmpty();
  }

  @Test
  void a_quotation_of_several_paragraphs_may_open_each_and_close_the_last() {
    String post =
        """
        “The ferry was late.[^1]

        “It went home.”[^1]

        He said: “It was late.[^1]

        It went home.”

        [^1]: Ida Lund.
        """;
    assertThat(unclosed(post)).isEmpty();
  }

  @Test
  void what_the_next_note_begins_with_closes_nothing() {
    String post =
        """
        One.[^1] Two.[^2]

        [^1]: Ida Lund, “Ferries, Gazette.
        [^2]: “Boats,” Gazette.
        """;
    assertThat(unclosed(post)).containsExactly("“Ferries, Gazette.");
  }

  @Test
  void a_paragraph_without_marks_is_not_looked_at() {
    assertThat(unclosed("He said “the ferry was late.\n\nTwo.[^1]\n\n[^1]: Ida Lund.\n")).isEmpty();
  }

  @Test
  void a_long_quotation_in_a_paragraph_without_a_mark_is_uncited() {
    String words = "the ferry was never late and never full but on the day of the fair";
    assertThat(uncited("He said “" + words + "” once.\n")).containsExactly(words);
    assertThat(uncited("> " + words + "\n")).containsExactly(words);
  }

  @Test
  void a_mark_a_link_or_a_marked_neighbour_of_quoted_lines_vouches() {
    String words = "the ferry was never late and never full but on the day of the fair";
    String note = "\n\n[^1]: Ida Lund.\n";
    assertThat(uncited("He said “" + words + "” once.[^1]" + note)).isEmpty();
    assertThat(uncited("He [said](https://g.example) “" + words + "” once." + note)).isEmpty();
    assertThat(uncited("He said:[^1]\n\n> " + words + note)).isEmpty();
    assertThat(uncited("He said “the ferry was never late” once." + note)).isEmpty();
    assertThat(uncited("One.[^1]\n\n[^1]: Lund writes “" + words + "”.\n")).isEmpty();
  }
}
