package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.footfault.source.Source;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Page;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Unreachable;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.Pretenders;
import org.footfault.text.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is tried before a source is called gone. */
@Timeout(60)
final class AppealTest {

  private static final String TITLE = "The Long War of the Lamps";
  private static final String URL = "https://courier.example/2015/03/the-long-war";
  private static final String PLAIN = "http://courier.example/2015/03/the-long-war";
  private static final String NONE = "<title>Not found</title><p>There is no such page.";

  private final FakeWeb web = FakeWeb.open();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SourceReader reader = FakeWebReader.of(web, threads);

  @AfterEach
  void close() {
    reader.close();
    threads.shutdownNow();
    web.close();
  }

  private static Cited cited(String url) {
    return new Cited(Address.of(url), Set.of(TITLE), Optional.empty(), Set.of());
  }

  private Source at(String url) {
    Map<Address, Source> sources = reader.readAll(List.of(cited(url))).sources();
    return sources.getOrDefault(Address.of(url), new Source.Unchecked(Source.Reason.INTERRUPTED));
  }

  private static void isDoubted(Source source, String detail) {
    assertThat(source)
        .isInstanceOfSatisfying(
            Unreachable.class,
            unreachable -> {
              assertThat(unreachable.fault()).isEqualTo(Fault.LOOKS_MISSING);
              assertThat(unreachable.detail()).endsWith(detail);
            });
  }

  private static void isGone(Source source, Proof proof) {
    assertThat(source)
        .isInstanceOfSatisfying(Gone.class, gone -> assertThat(gone.proof()).isEqualTo(proof));
  }

  @Test
  void a_404_that_passes_is_no_loss() {
    web.firstAnswers(URL, 404, "X-Any", "1", Pretenders.article(TITLE));
    web.answersEverywhere("courier.example", 404, "");
    assertThat(at(URL)).isInstanceOf(Page.class);
    assertThat(web.requestsFor(URL)).isEqualTo(2);
  }

  @Test
  void a_404_that_stays_is_asked_for_twice_and_is_gone() {
    web.answers(URL, 404, "X-Any", "1", NONE);
    isGone(at(URL), Proof.NOT_FOUND);
    assertThat(web.requestsFor(URL)).isEqualTo(2);
  }

  @Test
  void another_page_at_the_second_try_leaves_it_open() {
    web.firstAnswers(URL, 404, "X-Any", "1", Pretenders.article("Ten Soups for Winter"));
    web.answersEverywhere("courier.example", 404, "");
    isDoubted(at(URL), "404 Not Found, but not so when asked again");
  }

  @Test
  void where_many_answer_404_each_is_asked_for_once() {
    List<String> urls = IntStream.range(0, 11).mapToObj(i -> URL + "-" + i).toList();
    urls.forEach(url -> web.answers(url, 404, "X-Any", "1", NONE));
    Map<Address, Source> sources =
        reader.readAll(urls.stream().map(AppealTest::cited).toList()).sources();
    assertThat(sources.values()).hasSize(11).allMatch(source -> source instanceof Gone);
    assertThat(urls).allMatch(url -> web.requestsFor(url) == 1);
  }

  @Test
  void a_410_is_the_servers_last_word() {
    web.isGone(URL);
    isGone(at(URL), Proof.GONE);
    assertThat(web.requestsFor(URL)).isEqualTo(1);
  }

  @Test
  void a_404_without_a_word_is_none_where_the_site_says_so_otherwise() {
    web.answersEverywhere("courier.example", 404, NONE);
    web.answers(URL, 404, "X-Any", "1", "");
    isDoubted(at(URL), "but the site has another page for what it does not find");
  }

  @Test
  void a_404_without_a_word_is_one_where_the_site_never_says_more() {
    web.answersEverywhere("courier.example", 404, "");
    web.answers(URL, 404, "X-Any", "1", "");
    isGone(at(URL), Proof.NOT_FOUND);
  }

  @Test
  void what_is_lost_over_http_is_asked_for_with_https_as_a_browser_does() {
    web.isGone(PLAIN);
    web.hasPage(URL, Pretenders.article(TITLE));
    isDoubted(at(PLAIN), "410 Gone, but not so at " + URL);
  }

  @Test
  void a_shut_account_over_http_says_nothing_of_the_page_over_https() {
    web.answersEverywhere("courier.example", 200, "<title>Account suspended</title><p>Ask us.");
    web.hasPage(URL, Pretenders.article(TITLE));
    isDoubted(at(PLAIN), "but not so at " + URL);
  }

  @Test
  void what_is_lost_over_https_too_is_lost() {
    web.movesTo(PLAIN, "/");
    web.hasPage("http://courier.example/", Pretenders.article("The Courier"));
    web.isMissing(URL);
    isGone(at(PLAIN), Proof.FRONT_PAGE);
  }
}
