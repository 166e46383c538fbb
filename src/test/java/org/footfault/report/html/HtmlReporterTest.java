package org.footfault.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.footfault.report.Golden;
import org.footfault.report.Report;
import org.footfault.report.SampleReports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlReporterTest {

  private static String html(Report report) {
    return Golden.written(new HtmlReporter(), report);
  }

  private static String index(Report report) throws IOException {
    StringBuilder html = new StringBuilder();
    HtmlFolder.writeIndex(report, html);
    return html.toString();
  }

  private static Document page(Report report) {
    return Jsoup.parse(html(report));
  }

  /** The page without its style sheet and script, which are files of their own. */
  private static String words(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "<style></style>")
        .replaceAll("(?s)<script>.*?</script>", "<script></script>")
        .replaceAll("sha256-[^']+", "sha256-…")
        .replaceAll("(?m)^[ \t]*\n", "");
  }

  @Test
  void the_page_of_an_offline_run() {
    Golden.matches("offline.html", words(html(SampleReports.offline())));
  }

  @Test
  void the_page_of_an_online_run() {
    Golden.matches("online.html", words(html(SampleReports.online())));
  }

  @Test
  void the_index_of_several_posts_has_the_worst_first() throws IOException {
    String html = index(SampleReports.several());

    Golden.matches("index.html", words(html));
    assertThat(Jsoup.parse(html).select(".posts h2").eachText())
        .containsExactly(
            "posts/picture.md",
            "Who Stopped the Night Ferry?",
            "When Washington and Havana First Sat Down over Human Rights",
            "A Post Without Notes");
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(html(SampleReports.several())).isEqualTo(html(SampleReports.several()));
  }

  @Test
  void each_note_is_a_card_in_the_order_of_the_post() {
    assertThat(page(SampleReports.online()).select(".footnote").eachAttr("id"))
        .containsExactly("fn-1", "fn-2", "fn-3", "fn-4", "fn-5");
  }

  @Test
  void the_citations_of_one_note_have_links_of_their_own() {
    Document page = page(SampleReports.offline());

    assertThat(page.select("#fn-1 .citation").eachAttr("id")).containsExactly("fn-1-1", "fn-1-2");
    assertThat(page.select("#fn-1-2 .finding").eachAttr("id")).containsExactly("fn-1-2-year");
  }

  @Test
  void every_id_is_there_once_and_every_link_within_the_page_arrives() {
    for (Report report : List.of(SampleReports.several(), SampleReports.online())) {
      Document page = page(report);
      List<String> ids = page.select("[id]").eachAttr("id");

      assertThat(ids).doesNotHaveDuplicates();
      assertThat(page.select("a[href^=#]").eachAttr("href"))
          .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }
  }

  @Test
  void what_the_note_says_stands_beside_what_the_source_says_and_where() {
    Element row = page(SampleReports.online()).select("#fn-2 table tr:contains(Title)").first();

    assertThat(row).isNotNull();
    assertThat(row.select("td").eachText())
        .containsExactly(
            "Council Vows to Keep the Ferry Running",
            "≠different: Harbour Dredging Put Off JSON-LD headline");
  }

  @Test
  void a_suggestion_shows_both_and_can_be_copied() {
    Element mend = page(SampleReports.offline()).select("#fn-1-2 .mend").first();

    assertThat(mend).isNotNull();
    assertThat(mend.select("del").text()).isEqualTo("Mar. 31, 2105");
    assertThat(mend.select("ins").text()).isEqualTo("Mar. 31, 2015");
    assertThat(mend.select("button").attr("data-copy")).isEqualTo("Mar. 31, 2015");
  }

  @Test
  void the_faulty_letters_are_marked_in_the_citation() {
    assertThat(page(SampleReports.offline()).select("#fn-1-2 .written mark").eachText())
        .containsExactly("Mar. 31, 2105");
  }

  @Test
  void the_way_over_a_redirect_is_told_step_by_step() {
    assertThat(page(SampleReports.online()).select("#fn-4 .hops li").eachText())
        .containsExactly(
            "301 asked for http://islandpost.example/petition",
            "200 moved for good https://islandpost.example/2021/05/petition");
  }

  @Test
  void letters_that_nobody_understood_are_shown() {
    assertThat(page(SampleReports.online()).select("#fn-2 .c-unread").text())
        .isEqualTo("quoted widely");
  }

  @Test
  void headings_go_down_one_step_at_a_time() {
    for (Report report : List.of(SampleReports.several(), SampleReports.online())) {
      int before = 0;
      for (Element heading : page(report).select("main h1, main h2, main h3, main h4")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
        before = level;
      }
      assertThat(page(report).select("h1")).hasSize(1);
    }
  }

  private static Stream<String> pages() throws IOException {
    return Stream.concat(
        Stream.of(
            html(SampleReports.online()),
            html(SampleReports.empty()),
            index(SampleReports.several())),
        hostile());
  }

  private static Stream<String> hostile() throws IOException {
    List<String> words = org.footfault.report.Hostile.words().toList();
    List<String> pages = new java.util.ArrayList<>();
    for (String each : words) {
      pages.add(html(SampleReports.hostile(each)));
      pages.add(index(SampleReports.hostile(each)));
    }
    return pages.stream();
  }

  @ParameterizedTest(name = "page {index}")
  @MethodSource("pages")
  void nothing_in_a_page_is_fetched_or_runs_but_its_own_script(String html) {
    Document page = Jsoup.parse(html);

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("script").first().data()).isEqualTo(Dress.REPORT.script());
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, iframe, object, embed, link, base, form[action], [src], [style]"))
        .isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
  }

  @ParameterizedTest(name = "page {index}")
  @MethodSource("pages")
  void links_lead_to_the_web_or_into_the_folder_and_tell_nobody(String html) {
    for (Element link : Jsoup.parse(html).select("[href]")) {
      String href = link.attr("href");
      boolean inFolder = href.matches("#[^\\s]*|index\\.html|[a-z0-9_.~-]+\\.html");
      assertThat(inFolder || href.matches("(?s)(https?|mailto):.*")).as(href).isTrue();
      if (!inFolder) {
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.footfault.report.Hostile#words")
  void hostile_words_are_shown_as_words(String words) {
    Document page = page(SampleReports.hostile(words));
    String shown = org.footfault.report.Printable.of(words).strip().replaceAll("\\s+", " ");

    assertThat(page.select(".evidence q").eachText()).contains(shown);
    assertThat(page.select("table.fields td").eachText()).contains(shown);
    assertThat(page.outerHtml().contains("\u001B")).isFalse();
    assertThat(page.outerHtml().contains("\u202E")).isFalse();
  }

  @Test
  void only_the_style_the_script_and_the_policy_go_unescaped_into_a_page() throws IOException {
    try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
      assertThat(templates)
          .allSatisfy(
              template -> {
                String text = Files.readString(template);
                boolean frame = template.endsWith("document.jte");
                assertThat(text.split("\\$unsafe", -1)).hasSize(frame ? 4 : 1);
              });
    }
  }
}
