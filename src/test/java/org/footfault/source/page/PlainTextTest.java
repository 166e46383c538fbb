package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;

/** Plain texts and Markdown files that are cited. */
final class PlainTextTest {

  private static PageFacts read(String text) {
    return PlainText.read(text, Wholeness.WHOLE);
  }

  private static List<String> values(List<? extends Fact<?>> facts) {
    return facts.stream().map(fact -> fact.value().toString()).toList();
  }

  @Test
  void fields_at_the_head_are_read() {
    PageFacts facts =
        read(
            """
            Title: The Night Ferry
            Author: Ann Roe
            Release Date: March 31, 2015
            Last Updated: 2 April 2015
            Language: en

            It left at nine.""");
    assertThat(values(facts.titles())).containsExactly("The Night Ferry");
    assertThat(values(facts.authors())).containsExactly("Ann Roe");
    assertThat(values(facts.published())).containsExactly("2015-03-31");
    assertThat(values(facts.modified())).containsExactly("2015-04-02");
    assertThat(facts.language()).contains("en");
    assertThat(facts.text()).endsWith("It left at nine.");
  }

  @Test
  void front_matter_and_a_heading_of_markdown_are_read() {
    PageFacts facts =
        read(
            "---\ntitle: \"The Night Ferry\"\ndate: 2015-03-31\n---\n\n# A Night Ferry #\n\nIt left.");
    assertThat(values(facts.titles())).containsExactly("The Night Ferry", "A Night Ferry");
    assertThat(values(facts.published())).containsExactly("2015-03-31");
  }

  @Test
  void a_first_line_that_stands_alone_is_the_title() {
    assertThat(values(read("\nTHE NIGHT FERRY\n\nIt left at nine.").titles()))
        .containsExactly("THE NIGHT FERRY");
    assertThat(values(read("The Night Ferry\n===============\nIt left.").titles()))
        .containsExactly("The Night Ferry");
    assertThat(read("It left at nine,\nin fog, without\na light.").titles()).isEmpty();
  }

  @Test
  void a_dateline_is_the_day_and_a_day_in_the_text_is_not() {
    assertThat(
            values(read("The Ferry\n\nPORT ALDER, March 31, 2015 — It left at nine.").published()))
        .containsExactly("2015-03-31");
    assertThat(values(read("The Ferry\n31 March 2015\n\nIt left.").published()))
        .containsExactly("2015-03-31");
    assertThat(
            read("The Ferry\n\nIt left on March 31, 2015, as the harbor master later said in court.")
                .published())
        .isEmpty();
  }

  @Test
  void what_a_text_says_alone_is_never_sure() {
    PageFacts facts = read("Title: The Night Ferry\nAuthor: Ann Roe\nDate: 31 March 2015\n");
    assertThat(facts.titles()).noneMatch(Fact::isReliable);
    assertThat(facts.authors()).noneMatch(Fact::isReliable);
    assertThat(facts.published()).noneMatch(Fact::isReliable);
  }
}
