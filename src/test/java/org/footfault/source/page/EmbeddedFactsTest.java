package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footfault.source.Fact;
import org.junit.jupiter.api.Test;

/** Ways of telling that are put between the lines of a page: COinS, RDFa, microformats, videos. */
final class EmbeddedFactsTest {

  private static final FactReader COINS = new CoinsFacts();
  private static final FactReader RDFA = new RdfaFacts();
  private static final FactReader HENTRY = new HentryFacts();
  private static final FactReader VIDEO = new VideoFacts();

  private static List<String> titles(FactReader reader, String html) {
    return OneReader.read(reader, html).titles.stream().map(Fact::value).toList();
  }

  private static List<String> published(FactReader reader, String html) {
    return OneReader.read(reader, html).published.stream().map(v -> v.day().toString()).toList();
  }

  private static List<String> modified(FactReader reader, String html) {
    return OneReader.read(reader, html).modified.stream().map(v -> v.day().toString()).toList();
  }

  private static final String SPAN =
      "<span class=Z3988 title='ctx_ver=Z39.88-2004&amp;rft.atitle=Night%20ferry+home&amp;"
          + "rft.jtitle=Harbor+Studies&amp;rft.date=2015-03-31&amp;rft.aulast=Roe&amp;"
          + "rft.aufirst=Ann&amp;rft.au=Lim%2C+Ben'></span>";

  @Test
  void coins_give_title_journal_day_and_authors() {
    Found found = OneReader.read(COINS, SPAN);
    assertThat(found.titles).extracting(Fact::value).containsExactly("Night ferry home");
    assertThat(found.publishers).extracting(Fact::value).containsExactly("Harbor Studies");
    assertThat(found.published).extracting(v -> v.day().toString()).containsExactly("2015-03-31");
    assertThat(found.bylines.get(0).names()).containsExactly("Ann Roe", "Ben Lim");
  }

  @Test
  void several_coins_are_a_list_of_references() {
    assertThat(titles(COINS, SPAN + SPAN)).isEmpty();
    assertThat(titles(COINS, "<span class=Z3988 title='rft.atitle=%ZZ&=&&rft.date'></span>"))
        .containsExactly("%ZZ");
  }

  @Test
  void the_first_of_january_in_coins_stands_for_a_year() {
    assertThat(published(COINS, SPAN.replace("2015-03-31", "2015-01-01"))).isEmpty();
  }

  @Test
  void rdfa_of_schema_org_is_read_with_a_vocabulary_or_a_prefix() {
    String article =
        "<div vocab='https://schema.org/' typeof=NewsArticle><h2 property=headline>Night ferry</h2>"
            + "<span property=author typeof=Person><b property=name>Ann Roe</b>, Editor</span>"
            + "<span property='datePublished' content='2015-03-31'>Tuesday</span>"
            + "<span property='dateModified' content='2015-04-02'>Thursday</span></div>";
    assertThat(titles(RDFA, article)).containsExactly("Night ferry");
    assertThat(published(RDFA, article)).containsExactly("2015-03-31");
    assertThat(modified(RDFA, article)).containsExactly("2015-04-02");
    assertThat(OneReader.names(RDFA, article)).containsExactly("Ann Roe");
    assertThat(titles(RDFA, "<h2 property='schema:headline'>Night ferry</h2>"))
        .containsExactly("Night ferry");
    assertThat(titles(RDFA, "<h2 property='http://schema.org/headline'>Night ferry</h2>"))
        .containsExactly("Night ferry");
    assertThat(titles(RDFA, "<h2 property='headline'>Night ferry</h2>")).isEmpty();
  }

  @Test
  void rdfa_of_dublin_core_is_read() {
    String node =
        "<span property='dc:title' content='Night ferry'></span>"
            + "<p>Posted <span property='dc:date dc:created' content='2015-03-31T09:00:00+02:00'"
            + " datatype='xsd:dateTime'>in spring</span> by <b property='dc:creator'>Ann Roe</b></p>";
    assertThat(titles(RDFA, node)).containsExactly("Night ferry");
    assertThat(published(RDFA, node)).containsOnly("2015-03-31");
    assertThat(OneReader.names(RDFA, node)).containsExactly("Ann Roe");
  }

  @Test
  void a_property_of_several_works_or_of_a_comment_says_nothing() {
    assertThat(
            titles(
                RDFA, "<p property='dc:title'>Night ferry</p><p property='dc:title'>Day ferry</p>"))
        .isEmpty();
    assertThat(
            published(
                RDFA,
                "<div typeof='sioc:Post sioct:Comment'><p property='dc:date' content='2015-04-01'>"
                    + "x</p></div>"))
        .isEmpty();
  }

  @Test
  void an_entry_of_microformats_is_read() {
    String entry =
        "<div class=h-entry><h2 class=p-name>Night ferry</h2><a class='p-author h-card'>Ann Roe</a>"
            + "<time class=dt-published datetime='2015-03-31T08:00:00-04:00'>Tuesday</time>"
            + "<time class=dt-updated datetime='2015-04-02'>Thursday</time><p class=e-content>It left"
            + "</p></div>";
    assertThat(titles(HENTRY, entry)).containsExactly("Night ferry");
    assertThat(published(HENTRY, entry)).containsExactly("2015-03-31");
    assertThat(modified(HENTRY, entry)).containsExactly("2015-04-02");
    assertThat(OneReader.names(HENTRY, entry)).containsExactly("Ann Roe");
    String older =
        "<div class=hentry><p class=entry-title>Night ferry</p><abbr class=published"
            + " title='2015-03-31'>last Tuesday</abbr></div>";
    assertThat(titles(HENTRY, older)).containsExactly("Night ferry");
    assertThat(published(HENTRY, older)).containsExactly("2015-03-31");
  }

  @Test
  void a_list_of_entries_and_a_reply_say_nothing_of_the_page() {
    String entry =
        "<div class=hentry><p class=entry-title>%s ferry</p>"
            + "<abbr class=published title='2015-03-3%s'>x</abbr></div>";
    String list = entry.formatted("Night", 0) + entry.formatted("Day", 1);
    assertThat(titles(HENTRY, list)).isEmpty();
    assertThat(published(HENTRY, list)).isEmpty();
    assertThat(
            published(
                HENTRY,
                "<div class=h-entry><p>It left</p><div class='u-comment h-cite'>"
                    + "<time class=dt-published datetime=2015-04-09>x</time></div></div>"))
        .isEmpty();
  }

  @Test
  void the_page_of_a_video_tells_its_name_and_its_day() {
    String marked =
        "<div itemscope itemtype='http://schema.org/VideoObject'>"
            + "<meta itemprop=name content='Night ferry, filmed'>"
            + "<span itemprop=author itemscope itemtype='http://schema.org/Person'>"
            + "<link itemprop=name content='Harbor Films'></span>"
            + "<meta itemprop=uploadDate content='2015-03-31'></div>";
    assertThat(titles(VIDEO, marked)).containsExactly("Night ferry, filmed");
    assertThat(published(VIDEO, marked)).containsExactly("2015-03-31");
    assertThat(OneReader.names(new MicrodataFacts(), marked)).containsExactly("Harbor Films");
    String open =
        "<meta property=og:type content=video.other>"
            + "<meta property='video:release_date' content='2015-03-31T00:00:00Z'>"
            + "<link rel=alternate type='application/json+oembed' href=/o title='Night ferry, filmed'>"
            + "<script type='application/ld+json'>{\"@type\": \"VideoObject\","
            + " \"name\": \"Night ferry, filmed\", \"uploadDate\": \"2015-03-31\"}</script>";
    assertThat(titles(VIDEO, open)).containsOnly("Night ferry, filmed").hasSize(2);
    assertThat(published(VIDEO, open)).containsExactly("2015-03-31");
  }

  @Test
  void an_article_with_a_video_in_it_is_no_page_of_a_video() {
    String article =
        "<meta property=og:type content=article><div itemprop=video itemscope"
            + " itemtype='http://schema.org/VideoObject'><meta itemprop=name content='A clip'></div>"
            + "<script type='application/ld+json'>{\"@type\": \"VideoObject\", \"name\": \"A clip\"}"
            + "</script>";
    assertThat(titles(VIDEO, article)).isEmpty();
  }
}
