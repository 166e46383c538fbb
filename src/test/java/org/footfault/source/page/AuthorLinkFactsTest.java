package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Links to an author’s page. */
final class AuthorLinkFactsTest {

  private static final AuthorLinkFacts READER = new AuthorLinkFacts();

  @Test
  void a_link_names_whom_its_address_is_about() {
    assertThat(OneReader.names(READER, "<p><a href='/profile/ann-roe'>Ann Roe</a></p>"))
        .containsExactly("Ann Roe");
  }

  @Test
  void a_link_to_the_list_of_all_authors_names_nobody() {
    assertThat(OneReader.names(READER, "<p><a href='/authors/'>Our authors</a></p>")).isEmpty();
  }

  @Test
  void a_button_is_no_name() {
    assertThat(OneReader.names(READER, "<a href='/author/ann'>View profile</a>")).isEmpty();
  }
}
