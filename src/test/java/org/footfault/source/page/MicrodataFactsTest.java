package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.footfault.source.Fact;
import org.junit.jupiter.api.Test;

/** Elements with an itemprop. */
final class MicrodataFactsTest {

  private static final MicrodataFacts READER = new MicrodataFacts();

  @Test
  void the_author_is_named_by_text_or_content() {
    assertThat(OneReader.names(READER, "<p itemprop=author><b itemprop=name>Ann Roe</b>, Editor"))
        .containsExactly("Ann Roe");
    assertThat(OneReader.names(READER, "<meta itemprop=author content='Ann Roe'>"))
        .containsExactly("Ann Roe");
  }

  @Test
  void days_and_headline_are_read_by_their_property() {
    Found found =
        OneReader.read(
            READER,
            "<p itemprop=headline>Ferry returns</p><p itemprop=datePublished content=2015-03-03>"
                + "<p itemprop=dateModified content=2015-03-09>");
    assertThat(found.titles).extracting(Fact::value).containsExactly("Ferry returns");
    assertThat(found.published).extracting(v -> v.day().toString()).containsExactly("2015-03-03");
    assertThat(found.modified).extracting(v -> v.day().toString()).containsExactly("2015-03-09");
  }

  @Test
  void a_comments_day_is_not_the_works() {
    assertThat(
            OneReader.read(
                    READER,
                    "<div class=comments><p itemprop=datePublished content=2015-03-03>x</p></div>")
                .published)
        .isEmpty();
  }
}
