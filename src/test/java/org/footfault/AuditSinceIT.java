package org.footfault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.footfault.testprogram.PackagedProgram;
import org.footfault.testprogram.PackagedProgram.Ending;
import org.footfault.testweb.FakeWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Audits one post twice with the packaged jar; what it cites is another page the second time. */
@Timeout(180)
final class AuditSinceIT {

  private static final String ADDRESS = "https://gazette.example/2015/03/31/harbour";

  private static final String POST =
      """
      ---
      title: One Source
      date: 2015-04-20
      ---

      The board met in March.[^1]

      [^1]: Jane Roe, “The Harbour Board Meets,” The Gazette, March 31, 2015, %s
      """
          .formatted(ADDRESS);

  private static final List<String> SENTENCES =
      List.of(
          "The harbour board met on Tuesday for the first time since the storm, and it was long.",
          "The treasurer read out what the new pier has cost so far, and nobody asked him why.",
          "Two members wanted to sell the old ferry to the islanders, who have no money for it.",
          "The mayor said that the town would pay for the lamps, but not for the oil in them.",
          "It was agreed that the clerk writes to the bank before the end of the coming month.",
          "A fisherman who had come to listen said that he had heard all of it the year before.");

  @TempDir private Path folder;
  private final FakeWeb web = FakeWeb.open();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("post.md"), POST);
  }

  @AfterEach
  void close() {
    web.close();
  }

  /** What stands around an article and is another thing at every visit. */
  private record Around(String teaser, String views, String advertisement, String comment) {

    static Around monday() {
      return new Around(
          "Council wants to close the school on the hill before the summer holidays begin",
          "Read 1,204 times, 3 comments",
          "Buy the best lamps of the whole coast in our shop this week and save a lot of money",
          "I was there and it was just as dull as it sounds, if you ask me or anybody else.");
    }

    static Around friday() {
      return new Around(
          "Why the ferry of the neighbouring island has not come on time since the new year",
          "Read 9,877 times, 41 comments",
          "Winter coats for the whole family are now half their price in all our three houses",
          "My grandfather built that pier with his own hands and would be ashamed of you all.");
    }
  }

  private static String page(String title, List<String> sentences, Around around) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>%1$s – The Gazette</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "%1$s",
     "datePublished": "2015-03-31", "author": {"@type": "Person", "name": "Jane Roe"},
     "publisher": {"@type": "Organization", "name": "The Gazette"}}
    </script></head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><article><h1>%1$s</h1><p>By Jane Roe, <time datetime="2015-03-31">March 31, 2015</time></p>
    %2$s
    <p class="views">%4$s</p></article>
    <aside class="advertisement"><p>%5$s</p></aside>
    <section class="related"><h2>More from the Gazette</h2>
    <ul><li><a href="/a">%3$s</a></li><li><a href="/b">%3$s, part two</a></li></ul></section>
    <section id="comments" class="comments"><h2>Comments</h2><p>%6$s</p></section></main>
    <footer>The Gazette, Harbour Street 1</footer></body></html>
    """
        .formatted(
            title,
            "<p>" + String.join("</p>\n<p>", sentences) + "</p>",
            around.teaser(),
            around.views(),
            around.advertisement(),
            around.comment());
  }

  private Ending audit(String... more) throws IOException, InterruptedException {
    List<String> words =
        List.of(
            "audit",
            "--color=never",
            "--today=2016-01-01",
            "--fail-on=warning",
            "--no-cache",
            "--proxy=" + web.proxy(),
            "--ca-certificate=" + web.certificateFile(),
            "--archives=none");
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    all.add("post.md");
    return new PackagedProgram(folder).run(all.toArray(String[]::new));
  }

  private void firstAudit() throws IOException, InterruptedException {
    web.hasPage(ADDRESS, page("The Harbour Board Meets", SENTENCES, Around.monday()));
    Ending first = audit("--reports=first");
    assertThat(first.code()).as(first.out() + first.err()).isZero();
    assertThat(folder.resolve("first/audit.json")).exists();
  }

  @Test
  void a_source_that_says_something_else_now_is_named_with_what_changed() throws Exception {
    firstAudit();
    List<String> changed = new ArrayList<>(SENTENCES);
    changed.set(3, "The mayor said that the town would pay neither for the lamps nor for the oil.");
    web.hasPage(ADDRESS, page("The Harbour Board Meets", changed, Around.friday()));

    Ending second = audit("--since=first/audit.json");

    second.assertNoTrace();
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.out())
        .contains("source/changed")
        .contains("the source has changed since")
        .contains("1 is gone");
  }

  @Test
  void what_stands_around_the_work_may_change_as_it_likes() throws Exception {
    firstAudit();
    web.hasPage(ADDRESS, page("The Harbour Board Meets", SENTENCES, Around.friday()));

    Ending second = audit("--since=first/audit.json");

    second.assertNoTrace();
    assertThat(second.out()).doesNotContain("source/changed");
    assertThat(second.code()).as(second.out()).isZero();
  }

  @Test
  void the_same_page_is_not_called_changed() throws Exception {
    firstAudit();

    Ending second = audit("--since=first/audit.json");

    assertThat(second.out()).doesNotContain("source/changed");
    assertThat(second.code()).as(second.out()).isZero();
  }

  @Test
  void an_audit_that_read_pages_in_another_way_is_compared_with_nothing() throws Exception {
    firstAudit();
    Path file = folder.resolve("first/audit.json");
    String audit = Files.readString(file);
    assertThat(audit).containsPattern("\"reading\" ?: ?\\d+");
    Files.writeString(file, audit.replaceAll("(\"reading\" ?: ?)\\d+", "$10"));
    web.hasPage(ADDRESS, page("The Ferry Is Sold", SENTENCES.subList(0, 3), Around.friday()));

    Ending second = audit("--since=first/audit.json");

    assertThat(second.out()).doesNotContain("source/changed");
    assertThat(second.err())
        .contains("--since: first/audit.json was made by another version")
        .doesNotContain("Exception");
  }

  @Test
  void what_is_no_audit_is_refused_in_a_sentence() throws Exception {
    Files.writeString(folder.resolve("words.json"), "not json");
    Files.writeString(folder.resolve("other.json"), "{\"tool\": {\"name\": \"linter\"}}");

    for (String since : List.of("none.json", ".", "words.json", "other.json")) {
      Ending ending = audit("--since=" + since);
      ending.assertNoTrace();
      assertThat(ending.code()).as(since).isEqualTo(2);
      assertThat(ending.err()).startsWith("footfault: --since: ").contains(since);
      assertThat(ending.out()).isEmpty();
    }
  }
}
