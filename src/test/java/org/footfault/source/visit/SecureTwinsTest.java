package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.footfault.source.Source;
import org.footfault.testweb.FakeWeb;
import org.footfault.text.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether https shows the same page as http. */
@Timeout(60)
final class SecureTwinsTest {

  private static final String STORY =
      "<title>The Last Crossing</title><h1>The Last Crossing</h1><p>"
          + "Eleven of us made it, and put down what each one did. ".repeat(20);

  private final FakeWeb web = FakeWeb.open();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SourceReader reader = FakeWebReader.of(web, threads);

  @AfterEach
  void close() {
    reader.close();
    threads.shutdownNow();
    web.close();
  }

  private List<Optional<String>> secure(String... urls) {
    List<Cited> cited = Stream.of(urls).map(Address::of).map(Cited::bare).toList();
    return reader.readAll(cited).sources().values().stream()
        .map(source -> ((Source.Page) source).secure().map(Object::toString))
        .toList();
  }

  @Test
  void the_same_page_with_https_is_found() {
    web.hasPage("http://union.example/a", STORY);
    web.hasPage("https://union.example/a", STORY);
    assertThat(secure("http://union.example/a"))
        .containsExactly(Optional.of("https://union.example/a"));
  }

  @Test
  void another_page_with_https_is_no_twin() {
    web.hasPage("http://union.example/a", STORY);
    web.hasPage("https://union.example/a", "<title>Welcome</title><p>It works.");
    assertThat(secure("http://union.example/a")).containsExactly(Optional.empty());
  }

  @Test
  void a_twin_that_sends_back_to_http_is_none() {
    web.hasPage("http://union.example/a", STORY);
    web.leadsTo("https://union.example/a", "http://union.example/a");
    assertThat(secure("http://union.example/a")).containsExactly(Optional.empty());
  }

  @Test
  void a_host_whose_first_page_has_no_twin_is_not_asked_again() {
    web.hasPage("http://union.example/a", STORY);
    web.hasPage("http://union.example/b", STORY);
    web.hasPage("https://union.example/b", STORY);
    assertThat(secure("http://union.example/a", "http://union.example/b"))
        .containsExactly(Optional.empty(), Optional.empty());
    assertThat(web.requestsFor("https://union.example/b")).isZero();
  }

  @Test
  void the_other_pages_of_a_host_with_https_are_tried_too() {
    for (String page : List.of("a", "b")) {
      web.hasPage("http://union.example/" + page, STORY);
      web.hasPage("https://union.example/" + page, STORY);
    }
    assertThat(secure("http://union.example/a", "http://union.example/b"))
        .containsExactly(
            Optional.of("https://union.example/a"), Optional.of("https://union.example/b"));
  }

  @Test
  void a_page_that_came_over_https_costs_no_further_request() {
    web.hasPage("https://union.example/a", STORY);
    assertThat(secure("https://union.example/a")).containsExactly(Optional.empty());
    assertThat(web.requestsToHost("union.example")).isEqualTo(1);
  }

  @Test
  void an_address_that_is_cited_both_ways_is_fetched_once_where_one_leads_to_the_other() {
    web.movesTo("http://union.example/a", "https://union.example/a");
    web.hasPage("https://union.example/a", STORY);
    List<Cited> cited =
        Stream.of("https://union.example/a", "http://union.example/a")
            .map(Address::of)
            .map(Cited::bare)
            .toList();
    List<Source> sources = List.copyOf(reader.readAll(cited).sources().values());
    assertThat(sources)
        .allSatisfy(source -> assertThat(source).isInstanceOf(Source.Page.class))
        .extracting(source -> ((Source.Page) source).visit().hops().size())
        .containsExactly(1, 2);
    assertThat(web.requestsToHost("union.example")).isEqualTo(2);
  }

  @Test
  void an_address_that_is_cited_both_ways_is_fetched_both_ways_where_none_leads_to_the_other() {
    web.hasPage("http://union.example/a", STORY);
    web.hasPage("https://union.example/a", STORY);
    assertThat(secure("https://union.example/a", "http://union.example/a"))
        .containsExactly(Optional.empty(), Optional.of("https://union.example/a"));
    assertThat(web.requestsToHost("union.example")).isEqualTo(2);
  }
}
