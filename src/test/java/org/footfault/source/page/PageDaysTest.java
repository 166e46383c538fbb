package org.footfault.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.footfault.date.PartialDate;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day a page is of, from all that it says. */
final class PageDaysTest {

  private static final String TITLE =
      "<title>Night ferry returns to Port Alder</title><h1>Night ferry returns to Port Alder</h1>";

  private static PageFacts read(String html) {
    return read(html, "https://harbor.example/ferry");
  }

  private static PageFacts read(String html, String address) {
    return new PageReader()
        .read(
            html.getBytes(StandardCharsets.UTF_8),
            Optional.of("text/html"),
            URI.create(address),
            Wholeness.WHOLE);
  }

  private static String day(PageFacts facts) {
    return facts.day().map(Fact::value).map(PartialDate::iso).orElse("none");
  }

  private static List<String> isos(List<Fact<PartialDate>> facts) {
    return facts.stream().map(f -> f.value().iso()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Roe, March 31, 2015",
        "Von Anna Rohe am 31. März 2015",
        "Publié le 31 mars 2015 à 10h",
        "31 de marzo de 2015",
        "Dodano: 31 marca 2015",
        "31 марта 2015",
        "2015年3月31日",
        "2015년 3월 31일",
        "31.03.2015, 10:15 Uhr",
      })
  void a_day_printed_below_the_title_is_the_pages(String line) {
    PageFacts facts = read(TITLE + "<p>" + line + "</p><p>The ferry is back.</p>");
    assertThat(day(facts)).isEqualTo("2015-03-31");
  }

  @Test
  void a_day_in_prose_a_menu_a_teaser_or_a_comment_is_not_the_pages() {
    String page =
        """
        <nav>Monday, 6 April 2015</nav>%s
        <p>%s on 1 May 1999 the old ferry was sold.</p>
        <p>%s</p>
        <div class="related"><a href="/other">Another night at sea <time>2 February 2012</time></a></div>
        <div class="comments"><p>Joe, 9 April 2015: about time!</p></div>
        """
            .formatted(
                TITLE,
                "The ferry had a long history before that, since ".repeat(4),
                "x ".repeat(400));
    assertThat(day(read(page))).isEqualTo("none");
  }

  @Test
  void a_day_beside_the_title_that_nobody_contradicts_is_reliable() {
    PageFacts facts = read(TITLE + "<p>March 31, 2015</p>");
    assertThat(facts.published().get(0).isReliable()).isTrue();
  }

  @Test
  void a_label_tells_a_day_of_change_from_one_of_publication() {
    PageFacts facts = read(TITLE + "<p>Updated: April 2, 2015</p><p>Published: March 31, 2015</p>");
    assertThat(day(facts)).isEqualTo("2015-03-31");
    assertThat(isos(facts.published())).containsExactly("2015-03-31");
    assertThat(isos(facts.modified())).containsExactly("2015-04-02");
  }

  @Test
  void a_page_that_shows_another_day_than_its_markup_is_not_reliable() {
    PageFacts facts =
        read(
            "<meta property='article:published_time' content='2013-02-01T10:00:00-05:00'>"
                + "<meta property='article:modified_time' content='2015-03-31T10:00:00-05:00'>"
                + TITLE
                + "<p>Updated: March 31, 2015</p>");
    assertThat(day(facts)).isEqualTo("2013-02-01");
    assertThat(facts.published().get(0).isReliable()).isFalse();
  }

  @Test
  void a_day_of_change_alone_is_named_but_not_reliable() {
    PageFacts facts =
        read(
            "<meta property='article:modified_time' content='2015-03-31T10:00:00-05:00'>"
                + TITLE
                + "<p>Last updated: March 31, 2015</p>");
    assertThat(facts.published()).isEmpty();
    assertThat(day(facts)).isEqualTo("2015-03-31");
    assertThat(facts.day().orElseThrow().isReliable()).isFalse();
  }

  @Test
  void a_moment_in_universal_time_gives_way_to_the_day_that_is_printed() {
    PageFacts facts =
        read(
            "<meta property='article:published_time' content='2015-04-01T02:11:00Z'>"
                + TITLE
                + "<p>March 31, 2015</p>");
    assertThat(day(facts)).isEqualTo("2015-03-31");
  }

  @Test
  void an_address_agrees_with_a_printed_day() {
    PageFacts facts = read(TITLE + "<p>31/03/2015</p>", "https://harbor.example/2015/03/31/ferry");
    assertThat(day(facts)).isEqualTo("2015-03-31");
    assertThat(facts.published().get(0).isReliable()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://harbor.example/news/31-03-2015-ferry, 2015-03-31",
    "https://harbor.example/2015/mar/31/ferry, 2015-03-31",
    "https://harbor.example/2015/03/31-ferries-in-port, none",
    "https://harbor.example/2015/03/ferry, none",
  })
  void an_address_names_a_day_only_if_all_of_it_is_there(String address, String day) {
    assertThat(day(read("<title>Ferry</title>", address))).isEqualTo(day);
  }

  @Test
  void another_day_of_the_page_tells_whether_the_month_comes_first() {
    String meta = "<meta name='pubdate' content='04/03/2015'>";
    assertThat(day(read(meta + TITLE + "<p>3 April 2015</p>"))).isEqualTo("2015-04-03");
    assertThat(day(read(meta + TITLE + "<p>4 March 2015</p>"))).isEqualTo("2015-03-04");
  }

  @Test
  void else_the_pages_country_tells_it() {
    String page = TITLE + "<p>04/03/2015</p>";
    assertThat(day(read("<html lang='en-US'>" + page))).isEqualTo("2015-04-03");
    assertThat(day(read("<html lang='en-GB'>" + page))).isEqualTo("2015-03-04");
    assertThat(day(read("<html lang='fr'>" + page))).isEqualTo("2015-03-04");
  }

  @Test
  void one_day_in_the_pages_own_script_is_used_and_many_hardly() {
    PageFacts one =
        read("<script>var s={\"publishedAt\":\"2015-03-31T10:00:00.000-04:00\"}</script>" + TITLE);
    assertThat(day(one)).isEqualTo("2015-03-31");
    PageFacts many =
        read(
            "<script>[{\"published_at\":\"2015-03-31\"},{\"published_at\":\"2014-01-02\"},"
                + "{\"published_at\":\"2013-01-02\"}]</script>"
                + TITLE
                + "<p>May 5, 2012</p>");
    assertThat(day(many)).isEqualTo("2012-05-05");
  }

  @Test
  void the_first_of_many_posts_on_a_page_gives_its_day() {
    String post =
        "<div itemprop='comment'><time itemprop='datePublished' datetime='%s'></time></div>";
    PageFacts facts =
        read(
            TITLE
                + post.formatted("2015-03-31")
                + post.formatted("2015-05-02")
                + post.formatted("2016-01-01"));
    assertThat(day(facts)).isEqualTo("2015-03-31");
    assertThat(facts.published().get(0).isReliable()).isFalse();
  }

  @Test
  void broken_days_are_none() {
    PageFacts facts =
        read(
            "<meta name='date' content='2015-13-45'><meta name='pubdate' content='1970-01-01'>"
                + TITLE
                + "<time datetime='yesterday'>35 May 2015</time>");
    assertThat(day(facts)).isEqualTo("none");
  }

  @Test
  void a_day_that_only_the_markup_has_is_reliable_if_nothing_on_the_page_contradicts_it() {
    String published =
        TITLE + "<meta property=article:published_time content=2015-03-31T10:00:00Z>";
    assertThat(read(published).published().get(0).isReliable()).isTrue();
    assertThat(
            read(published + "<meta property=article:modified_time content=2015-05-02>")
                .published()
                .get(0)
                .isReliable())
        .isTrue();
    assertThat(read(published + "<p>Updated 2 May 2015</p>").published().get(0).isReliable())
        .isFalse();
  }

  @Test
  void days_told_as_plainly_as_each_other_are_not_reliable() {
    PageFacts facts =
        read(
            TITLE
                + "<script type=application/ld+json>{\"@type\": \"NewsArticle\","
                + " \"datePublished\": \"2014-03-01\"}</script>"
                + "<p itemprop=datePublished content=2015-03-31>31 March 2015</p>");
    assertThat(facts.published().get(0).isReliable()).isFalse();
  }

  @Test
  void an_address_may_name_the_month_and_so_tell_its_order() {
    assertThat(day(read(TITLE, "https://harbor.example/2015/march/31/ferry")))
        .isEqualTo("2015-03-31");
    PageFacts facts = read(TITLE + "<p>04/03/2015</p>", "https://harbor.example/2015/mar/04/ferry");
    assertThat(day(facts)).isEqualTo("2015-03-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>By Ann <span class='postDate'>on 31.03.2015 at nine</span> (12 readers)</div>",
        "<p>Ann<br>31 March 2015</p>",
        "<aside><h3>Published</h3><p>31 March 2015</p><h3>Rooms</h3><p>4</p></aside>",
        "<aside><h3>Mise en ligne</h3><p>31 mars 2015</p></aside>",
        "<div class='post-footer'>Dieser Text wurde am 31. März 2015 um neun von Ann Roe geschrieben.</div>",
      })
  void far_from_the_title_a_day_is_the_pages_if_it_is_marked_or_stands_alone(String line) {
    String text =
        "<p>" + "The ferry left at nine, in fog, with its old captain. ".repeat(40) + "</p>";
    assertThat(day(read(TITLE + text + line))).isEqualTo("2015-03-31");
  }

  @Test
  void several_days_that_stand_alone_far_from_the_title_are_those_of_other_things() {
    String text =
        "<p>" + "The ferry left at nine, in fog, with its old captain. ".repeat(40) + "</p>";
    String list = "<p>31 March 2015</p><p>a</p><p>1 April 2015</p>";
    assertThat(day(read(TITLE + text + list))).isEqualTo("none");
  }

  @Test
  void a_box_beside_the_work_may_hold_its_one_time() {
    String text = "<p>" + "The ferry left at nine, in fog. ".repeat(10) + "</p>";
    String box = "<aside><h3>Published</h3><time datetime='2015-03-31'>Tuesday</time></aside>";
    assertThat(day(read(TITLE + text + box))).isEqualTo("2015-03-31");
  }
}
