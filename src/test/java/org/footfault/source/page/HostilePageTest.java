package org.footfault.source.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that are made to break a reader, or to hold it up. Each must be read in time, and the
 * heading beside the trap still be found.
 */
@Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostilePageTest {

  private static final int MANY = 100_000;

  private static final PageReader READER = new PageReader();

  private record Trap(String name, String markup) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Trap> every_trap_is_read_in_time() {
    return Stream.of(
        new Trap("nested elements", "<div>".repeat(120_000)),
        new Trap("nested inline elements", "<b><i>".repeat(60_000)),
        new Trap("nested tables", "<table><tr><td>".repeat(40_000)),
        new Trap("a title of 1 MB", "<title>" + "a - b | ".repeat(130_000) + "</title>"),
        new Trap("a title of 1 MB in one word", "<title>" + "a".repeat(1 << 20) + "</title>"),
        new Trap("a heading of 1 MB", "<h2>" + "war and peace ".repeat(75_000) + "</h2>"),
        new Trap("many titles", meta("property='og:title' content='A war - %d - Post'")),
        new Trap("many authors", meta("name='author' content='By Ann Roe %d and Bo Lee'")),
        new Trap("many publishers", meta("property='og:site_name' content='The Post %d'")),
        new Trap("many days", meta("name='date' content='2015-03-31T08:00:%d'")),
        new Trap("many headings", repeated("<h1>A war %d</h1>", 20_000)),
        new Trap("many times", repeated("<time>March 31, 20%d</time>", 20_000)),
        new Trap("many bylines", repeated("<p class='byline'>By Ann Roe %d</p>", 20_000)),
        new Trap("nested bylines", "<div class='byline' itemprop='author'>By A".repeat(20_000)),
        new Trap("nested itemprops", "<div itemprop='headline'>war ".repeat(20_000)),
        new Trap("a huge attribute", "<p class='" + "author-name ".repeat(200_000) + "'>x</p>"),
        new Trap("many attributes", "<p " + repeated("a%d='b' ", MANY) + ">x</p>"),
        new Trap("a byline of separators", "<p class='byline'>By" + " , ".repeat(MANY) + "</p>"),
        new Trap("deep JSON", json("[".repeat(MANY))),
        new Trap("deep JSON that closes", json("[".repeat(10_000) + "]".repeat(10_000))),
        new Trap("deep objects", json("{\"@graph\":".repeat(10_000) + "1" + "}".repeat(10_000))),
        new Trap("broken JSON", json("{\"@type\": \"Article\", \"headline\": ")),
        new Trap("a number of JSON", json("{\"a\": " + "9".repeat(MANY) + "}")),
        new Trap(
            "many scripts", json("{\"@type\": \"Article\", \"headline\": \"A\"}").repeat(20_000)),
        new Trap(
            "many articles",
            json("[" + "{\"@type\":\"Article\",\"headline\":\"A b\"},".repeat(MANY) + "1]")),
        new Trap(
            "many articles of their own headlines",
            json(
                "["
                    + repeated("{\"@type\":\"NewsArticle\",\"headline\":\"A %d\"},", 60_000)
                    + "1]")),
        new Trap("NUL bytes", "\0".repeat(MANY) + "<p>\0a\0</p>"),
        new Trap("spaces", " \u00A0\t\n".repeat(MANY)),
        new Trap("digits and slashes", "<p>" + "2015/03/31/".repeat(MANY) + "</p>"),
        new Trap("months", "<p>" + "March 31, 2015 Posted on ".repeat(20_000) + "</p>"),
        new Trap("charsets", "<meta charset='" + "charset=".repeat(MANY) + "'>"),
        new Trap("entities", "&amp;&lt;&#0;&#xFFFFFFFF;&nope;".repeat(20_000)),
        new Trap("comments", "<!--".repeat(MANY) + "-->"),
        new Trap("nested items", "<div itemscope itemprop='author'>A ".repeat(MANY)),
        new Trap(
            "nested videos",
            "<div itemscope itemtype='http://schema.org/VideoObject'><b itemprop='name'>A</b>"
                .repeat(MANY)),
        new Trap(
            "nested entries", "<div class='hentry h-entry'><b class='published'>1".repeat(MANY)),
        new Trap("one entry", "<div class='hentry'>" + "<b class='published'>1".repeat(MANY)),
        new Trap("nested cards", "<div class='vcard author'><i class='fn'>Ann Roe".repeat(MANY)),
        new Trap(
            "nested properties",
            "<div vocab='https://schema.org/' property='headline datePublished'>A ".repeat(MANY)),
        new Trap("other properties", "<div property='foaf:page'>A ".repeat(MANY)),
        new Trap("many COinS", "<span class='Z3988' title='rft.atitle=A'></span>".repeat(MANY)),
        new Trap(
            "a huge COinS", "<span class='Z3988' title='" + "&rft.au=A".repeat(MANY) + "'></span>"),
        new Trap(
            "JSON of 5 MB that breaks off", json("{\"a\": [" + "{\"b\": 1}, ".repeat(500_000))),
        new Trap("many meta tags", repeated("<meta name='a%d' content='March 31, 2015'>", 200_000)),
        new Trap("many time elements", repeated("<time datetime='2015-03-31'>%d</time>", MANY)),
        new Trap("spaces in a byline", byline("By" + " ".repeat(1 << 20) + "Ann")),
        new Trap("digits in a byline", byline("By " + "1".repeat(1 << 20))),
        new Trap("commas in a byline", byline("By " + "a,".repeat(1 << 19))),
        new Trap("by by by", byline("by ".repeat(350_000))),
        new Trap("days in a byline", byline("31 March 2015 ".repeat(75_000))),
        new Trap("separators in a title", "<title>" + " | - ".repeat(200_000) + "</title>"),
        new Trap("spaces in an address", "<a href='" + "/by/ ".repeat(200_000) + "'>Ann Roe</a>"),
        new Trap("lines of labels", "<p>Posted on Updated by</p>".repeat(MANY)),
        new Trap("open tags", "<a href='".repeat(MANY) + "'>"));
  }

  private static String byline(String text) {
    return "<p class='byline'>" + text + "</p><p>" + text + "</p>";
  }

  private static String meta(String attributes) {
    return repeated("<meta " + attributes + ">", MANY);
  }

  private static String repeated(String form, int times) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < times; i++) {
      all.append(form.replace("%d", Integer.toString(i)));
    }
    return all.toString();
  }

  private static String json(String script) {
    return "<script type='application/ld+json'>" + script + "</script>";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void every_trap_is_read_in_time(Trap trap) {
    PageFacts facts =
        read(("<h1>Night ferry returns</h1>" + trap.markup()).getBytes(UTF_8), "text/html");
    assertThat(facts.titles()).isNotEmpty();
    assertThat(facts.text()).startsWith("Night ferry returns");
  }

  private static PageFacts read(byte[] body, String type) {
    URI address = URI.create("https://harbor.example/2015/03/31/ferry");
    return READER.read(body, Optional.of(type), address, Wholeness.WHOLE);
  }

  @Test
  void texts_and_feeds_that_are_traps_are_read_in_time() {
    for (String trap :
        new String[] {
          "Title: " + " ".repeat(1 << 20) + "x",
          "Title: a\n".repeat(MANY),
          "A,".repeat(1 << 19),
          "# ".repeat(1 << 19),
          "<?".repeat(MANY),
          "<!-- ".repeat(MANY),
          "<!doctype ".repeat(MANY),
          "<rss><channel>" + "<item><title>A b</title>".repeat(MANY),
          "<rss>" + "<channel>".repeat(MANY),
          "<feed>" + "<entry><author>".repeat(MANY),
          "<rss><item><description>" + "&lt;div&gt;".repeat(MANY) + "</description></item></rss>",
        }) {
      for (String type : new String[] {"text/plain", "text/xml", "text/html", ""}) {
        assertThat(read(trap.getBytes(UTF_8), type).text()).isNotNull();
      }
    }
  }

  @Test
  void random_bytes_of_any_type_throw_nothing() {
    Random random = new Random(20150331);
    for (int i = 0; i < 300; i++) {
      byte[] body = new byte[random.nextInt(4_000)];
      random.nextBytes(body);
      for (String type :
          new String[] {"text/html", "text/plain", "application/pdf", "application/xml", ""}) {
        assertThat(read(body, type).text()).isNotNull();
      }
    }
  }

  @Test
  void a_charset_that_nobody_knows_is_passed_over() {
    for (String label : new String[] {"utf-9", "x-none", "!!", "none", "", "=\"\"", "utf-16"}) {
      String page = "<meta charset='" + label + "'><h1>Night ferry returns</h1>";
      assertThat(
              read(page.getBytes(UTF_8), "text/html; charset=x-" + label).titles().get(0).value())
          .isEqualTo("Night ferry returns");
    }
  }
}
