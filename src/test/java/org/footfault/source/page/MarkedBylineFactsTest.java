package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements that are marked as the author’s. */
final class MarkedBylineFactsTest {

  private static final String LONG = "<p>" + "The ferry is back. ".repeat(90) + "</p>";

  private static List<String> names(String html) {
    return OneReader.names(new MarkedBylineFacts(), html);
  }

  @Test
  void a_role_on_the_next_line_is_no_author() {
    assertThat(names("<div class=byline>By Ann Roe<br>Harbor Post Staff Writer</div>"))
        .containsExactly("Ann Roe");
  }

  @Test
  void what_touches_a_name_in_an_element_of_its_own_is_not_part_of_it() {
    assertThat(names("<p class=author><span>Ann Roe</span><span>Follow</span></p>"))
        .containsExactly("Ann Roe");
  }

  @Test
  void a_link_in_a_byline_holds_the_name_and_the_rest_does_not() {
    assertThat(
            names("<p class=author>Posted on Monday <a href='/author/ann'>Ann Roe</a> in Ferries"))
        .containsExactly("Ann Roe");
  }

  @Test
  void those_who_reviewed_a_text_did_not_write_it() {
    assertThat(
            names(
                "<p class=byline>By <a href='/author/a'>Ann Roe</a> Reviewed by"
                    + " <a href='/author/b'>Ben Lim</a></p>"))
        .containsExactly("Ann Roe");
  }

  @Test
  void an_agency_behind_persons_is_an_author_too() {
    assertThat(names("<p class=byline>Von Anna Rohe und Ben Lim, dpa</p>"))
        .containsExactly("Anna Rohe", "Ben Lim", "dpa");
  }

  @Test
  void the_day_in_a_byline_leads_to_the_name_behind_it() {
    assertThat(names("<p class=post-author>Posted on March 3, 2015 by Ann Roe</p>"))
        .containsExactly("Ann Roe");
  }

  @Test
  void a_work_whose_class_names_its_author_is_no_byline() {
    String page =
        "<title>Night ferry</title><div class='post author-roe'><h1>Night ferry</h1><p>Boats";
    Found found = new Found();
    new MarkedBylineFacts().read(new HtmlPage(page, URI.create("https://a.example/")), found);
    assertThat(found.bylines).isEmpty();
  }

  @Test
  void a_box_below_the_work_names_the_author() {
    assertThat(names(LONG + "<div class=author-box><h4>Ann Roe</h4><p>Ann lives by the sea.</p>"))
        .containsExactly("Ann Roe");
  }

  @Test
  void many_boxes_are_those_of_other_works() {
    String boxes =
        "<p class=author>Ann Roe</p><p class=author>Ben Lim</p><p class=author>Cleo Moss</p>"
            + "<p class=author>Dan Orr</p>";
    assertThat(names(LONG + boxes)).isEmpty();
  }
}
