package org.footfault.source.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.footfault.source.ChosenFacts;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Feeds whose address is cited. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FeedPageTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- made by hand -->
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
           xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>The Harbor Post</title><description>News of the islands</description>
      <language>en-us</language><lastBuildDate>Thu, 02 Apr 2015 09:00:00 GMT</lastBuildDate>
      <item><title>Night ferry &amp;amp; lamp</title><dc:creator>Ann Roe</dc:creator>
      <pubDate>Tue, 31 Mar 2015 18:00:00 +0200</pubDate>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>The ferry left <b>at nine</b>.</p><p>In fog.</p>]]></content:encoded></item>
      <item><title>Lamp out</title><author>ben@harbor.example (Ben Lim)</author>
      <pubDate>Mon, 30 Mar 2015 12:00:00 GMT</pubDate>
      <description>&lt;p&gt;No light since winter.&lt;/p&gt;</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbor Notes</title>
      <updated>2015-04-02T09:00:00Z</updated><author><name>Clara Voss</name></author>
      <entry><title type="html">Night &lt;i&gt;ferry&lt;/i&gt;</title>
      <published>2015-03-31T10:00:00Z</published><updated>2015-04-01T10:00:00Z</updated>
      <author><name>Ann Roe</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It left at nine.</p></div></content>
      </entry></feed>
      """;

  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://harbor.example/">
      <title>Harbor Files</title></channel>
      <item><title>Night ferry</title><dc:date>2015-03-31</dc:date><dc:creator>Ann Roe</dc:creator></item>
      <item><title>Day ferry</title></item></rdf:RDF>
      """;

  private static PageFacts read(String xml, String type) {
    return new PageReader()
        .read(
            xml.getBytes(UTF_8),
            Optional.of(type),
            URI.create("https://harbor.example/feed"),
            Wholeness.WHOLE);
  }

  private static List<String> values(List<? extends Fact<?>> facts) {
    return facts.stream().map(fact -> fact.value().toString()).toList();
  }

  @Test
  void a_feed_is_called_by_its_own_title_and_its_entries_are_candidates() {
    PageFacts facts = read(RSS, "application/rss+xml; charset=utf-8");
    assertThat(ChosenFacts.of(facts).title().map(Fact::value)).contains("The Harbor Post");
    assertThat(values(facts.titles()))
        .containsExactly("The Harbor Post", "Night ferry & lamp", "Lamp out");
    assertThat(values(facts.publishers())).containsExactly("The Harbor Post");
    assertThat(values(facts.published())).containsExactly("2015-03-31", "2015-03-30");
    assertThat(values(facts.modified())).containsExactly("2015-04-02");
    assertThat(values(facts.authors())).containsExactlyInAnyOrder("Ann Roe", "Ben Lim");
    assertThat(facts.language()).contains("en-us");
  }

  @Test
  void nothing_in_a_feed_is_sure_enough_to_contradict() {
    for (String feed : List.of(RSS, ATOM, RDF)) {
      PageFacts facts = read(feed, "application/xml");
      assertThat(facts.titles()).noneMatch(Fact::isReliable);
      assertThat(facts.authors()).noneMatch(Fact::isReliable);
      assertThat(facts.published()).noneMatch(Fact::isReliable);
    }
  }

  @Test
  void the_words_of_the_entries_are_its_text_which_is_never_whole() {
    PageFacts facts = read(RSS, "text/xml");
    assertThat(facts.text())
        .isEqualTo(
            "The Harbor Post\nNews of the islands\nNight ferry & lamp\n"
                + "The ferry left at nine. In fog.\nLamp out\nNo light since winter.");
    assertThat(facts.wholeness()).isEqualTo(Wholeness.PART);
  }

  @Test
  void atom_is_read_too() {
    PageFacts facts = read(ATOM, "application/atom+xml");
    assertThat(values(facts.titles())).containsExactlyInAnyOrder("Harbor Notes", "Night ferry");
    assertThat(values(facts.published())).containsExactly("2015-03-31");
    assertThat(values(facts.modified())).containsExactly("2015-04-02", "2015-04-01");
    assertThat(values(facts.authors())).contains("Ann Roe", "Clara Voss");
    assertThat(facts.text()).contains("It left at nine.");
  }

  @Test
  void the_one_entry_of_a_feed_is_more_likely_what_is_cited() {
    PageFacts facts = read(ATOM, "application/atom+xml");
    assertThat(facts.titles().get(0).value()).isEqualTo("Night ferry");
  }

  @Test
  void rdf_has_its_entries_beside_the_channel() {
    PageFacts facts = read(RDF, "application/rdf+xml");
    assertThat(values(facts.titles())).containsExactly("Harbor Files", "Night ferry", "Day ferry");
    assertThat(values(facts.published())).containsExactly("2015-03-31");
  }

  @Test
  void a_feed_is_known_by_how_it_begins_whatever_it_is_called() {
    assertThat(values(read(RSS, "text/html").titles())).contains("Lamp out");
    assertThat(values(read(RSS, "").titles())).contains("Lamp out");
    assertThat(read("<svg><title>Ferry</title></svg>", "image/svg+xml"))
        .isEqualTo(PageFacts.none());
    assertThat(values(read("<html><title>Ferry</title><p>A", "application/xml").titles()))
        .containsExactly("Ferry");
  }

  @Test
  void broken_and_hostile_feeds_are_read_as_far_as_they_go() {
    assertThat(values(read(RSS.substring(0, RSS.length() / 2), "text/xml").titles()))
        .contains("The Harbor Post");
    assertThat(read("<rss>" + "<item>".repeat(100_000), "text/xml").titles()).isEmpty();
    assertThat(
            read("<rss><channel>" + "<item><title>A b</title></item>".repeat(100_000), "text/xml")
                .titles())
        .hasSize(1);
    String entity =
        "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]>"
            + "<rss><channel><title>A &a; &b; ferry</title></channel></rss>";
    assertThat(read(entity, "text/xml").text()).doesNotContain("root:");
  }
}
