package org.footfault.source.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds for a page, from its bytes to its facts: a newspaper’s with all its markup, a blog’s
 * that prints its facts, a thread of a forum. They are as large as such pages are, 100 to 250 kB.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PageReaderBenchmark {

  private static final URI ADDRESS = URI.create("https://harbor.example/town/night-ferry-returns");
  private static final String WORDS =
      "ferry harbor night captain lamp quay fog town mooring council island rope winter boat";
  private static final int SCRIPT = 40_000;

  private final PageReader reader = new PageReader(LocalDate.of(2026, 11, 24));
  private byte[] news = new byte[0];
  private byte[] blog = new byte[0];
  private byte[] forum = new byte[0];

  /** Writes the three pages. */
  @Setup
  public void write() {
    Random random = new Random(20150331);
    String links =
        each(250, i -> "<li class=nav-item><a href=/s/" + i + ">Part " + i + "</a></li>");
    String menu = "<header class=site-header><nav><ul>" + links + "</ul></nav></header>";
    String script =
        "<script>var state={" + each(SCRIPT / 20, i -> "\"k" + i + "\":" + i + ",") + "}</script>";
    String text = each(40, i -> "<p>" + sentence(random, 60) + "</p>");
    news =
        page(
            """
            <meta property="og:title" content="Night ferry returns"><meta property="og:site_name" content="Harbor Post">
            <meta property="article:published_time" content="2015-03-31T08:00:00Z"><meta name=author content="Ann Roe">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
             {"@type": "WebSite", "name": "Harbor Post"}, {"@type": "NewsArticle", "headline": "Night ferry returns",
              "datePublished": "2015-03-31T08:00:00Z", "author": [{"@type": "Person", "name": "Ann Roe"}]}]}</script>
            """
                + script,
            menu
                + "<main><article><h1>Night ferry returns</h1><p class=byline>By <a href=/author/ann>Ann Roe</a></p>"
                + "<time datetime=2015-03-31T08:00:00Z>March 31, 2015</time>"
                + text
                + "</article></main><aside class=related>"
                + each(80, i -> teaser(random, i))
                + "</aside>");
    blog =
        page(
            "<meta name=generator content=Quill>" + script,
            menu
                + "<div class=post><h1 class=entry-title>Night ferry returns</h1>"
                + "<div class=entry-meta>Posted on March 31, 2015 by Ann Roe</div>"
                + text
                + "</div><div id=comments>"
                + each(
                    60,
                    i ->
                        "<div class=comment><p>Bo, May "
                            + (i % 28 + 1)
                            + ", 2015</p><p>"
                            + sentence(random, 20)
                            + "</p></div>")
                + "</div>");
    forum =
        page(
            script,
            menu
                + "<h1>Night ferry returns</h1>"
                + each(
                    50,
                    i ->
                        "<div class=message><span class=username>bo"
                            + i
                            + "</span> <time datetime=2015-04-"
                            + String.format("%02d", i % 28 + 1)
                            + ">April</time><p>"
                            + sentence(random, 60)
                            + "</p></div>"));
  }

  private static byte[] page(String head, String body) {
    return ("<!doctype html><html lang=en><head><meta charset=utf-8><title>Night ferry returns | Harbor Post</title>"
            + head
            + "</head><body>"
            + body
            + "<footer>© Harbor Post</footer></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String each(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining("\n"));
  }

  private static String teaser(Random random, int i) {
    return "<div class=card><a href=/t/"
        + i
        + "><h3>"
        + sentence(random, 8)
        + "</h3><span class=author>Bo Lim</span>"
        + "<time datetime=2016-01-02>January 2, 2016</time></a></div>";
  }

  private static String sentence(Random random, int words) {
    String[] known = WORDS.split(" ");
    return IntStream.range(0, words)
            .mapToObj(i -> known[random.nextInt(known.length)])
            .collect(Collectors.joining(" "))
        + ".";
  }

  /** A newspaper's page. */
  @Benchmark
  public PageFacts news() {
    return read(news);
  }

  /** A blog's page. */
  @Benchmark
  public PageFacts blog() {
    return read(blog);
  }

  /** A thread of a forum. */
  @Benchmark
  public PageFacts forum() {
    return read(forum);
  }

  private PageFacts read(byte[] page) {
    return reader.read(page, Optional.of("text/html"), ADDRESS, Wholeness.WHOLE);
  }
}
