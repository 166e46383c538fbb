package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names beside the title without a word that says whose they are. */
final class NameBesideTitleFactsTest {

  private static List<String> names(String html) {
    return OneReader.names(new NameBesideTitleFacts(), html);
  }

  @Test
  void a_name_on_the_line_of_the_day_is_the_authors() {
    assertThat(names("<p>11.12.2019 - Amelie Rohe</p>")).containsExactly("Amelie Rohe");
    assertThat(names("<p><span>Dec 17, 2025</span><span>Ann B. Roe</span></p>"))
        .containsExactly("Ann B. Roe");
  }

  @Test
  void a_name_alone_counts_beside_a_day_or_a_picture_of_that_name() {
    assertThat(names("<p>Ann Roe</p><p>March 3, 2015</p>")).containsExactly("Ann Roe");
    assertThat(names("<p>Ann Roe</p><img alt='Ann Roe' src='ann.png'>")).containsExactly("Ann Roe");
    assertThat(names("<p>Ann Roe</p><p>The ferry is back.</p>")).isEmpty();
  }

  @Test
  void a_month_is_no_name() {
    assertThat(names("<p>Monday March</p><p>March 3, 2015</p>")).isEmpty();
  }

  @Test
  void such_a_name_alone_may_not_contradict_a_note() {
    assertThat(OneReader.read(new NameBesideTitleFacts(), "<p>3 March 2015 - Ann Roe</p>").bylines)
        .allMatch(byline -> byline.weight() <= 0.5);
  }
}
