package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Source.Blocked;
import org.footfault.source.Source.Fault;
import org.footfault.source.Source.Gone;
import org.footfault.source.Source.Page;
import org.footfault.source.Source.Proof;
import org.footfault.source.Source.Reason;
import org.footfault.source.Source.Refused;
import org.footfault.source.Source.Unchecked;
import org.footfault.source.Source.Unreachable;
import org.footfault.source.Source.Wall;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.fetch.OkHttpWeb;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.RawHost;
import org.footfault.text.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class SourceReaderTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2016-10-20T12:00:00Z"));

  private final FakeWeb web = FakeWeb.open();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SourceReader reader = reader(web.settings().build());

  @AfterEach
  void close() {
    reader.close();
    threads.shutdownNow();
    web.close();
  }

  @Test
  void a_page_at_which_the_reader_fails_costs_no_other_its_verdict() {
    web.hasPage("https://times.example/a", "the reader fails here");
    web.hasPage("https://times.example/b", "sound");
    WebSettings settings = web.settings().build();
    FactSource failing =
        (body, type, at, arrived) -> {
          if (at.getPath().equals("/a")) {
            throw new StackOverflowError("made by the test");
          }
          return facts(body, type, at, arrived);
        };
    Address first = Address.of("https://times.example/a");
    Address second = Address.of("https://times.example/b");
    try (SourceReader reader =
        new SourceReader(new OkHttpWeb(settings, CLOCK), settings, failing, threads)) {
      Visits visits = reader.readAll(List.of(Cited.bare(first), Cited.bare(second)));
      assertThat(visits.sources().get(first)).isEqualTo(new Unchecked(Reason.OWN_FAULT));
      assertThat(visits.sources().get(second)).isInstanceOf(Source.Page.class);
    }
  }

  private SourceReader reader(WebSettings settings) {
    return new SourceReader(
        new OkHttpWeb(settings, CLOCK), settings, SourceReaderTest::facts, threads);
  }

  /** The body as the page's only title; how it arrived as the wholeness. */
  private static PageFacts facts(
      byte[] body, Optional<String> type, java.net.URI at, PageFacts.Wholeness arrived) {
    String text = new String(body, StandardCharsets.UTF_8);
    return new PageFacts(
        List.of(new Fact<>(text, "body", 1.0)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        text,
        arrived,
        Optional.empty(),
        Optional.empty());
  }

  private static Cited cited(String url) {
    return Cited.bare(Address.of(url));
  }

  private Source at(String url) {
    return reader.read(Address.of(url));
  }

  @Test
  void a_page_that_answers_is_read() {
    web.hasPage("https://times.example/war", "The Long War");
    assertThat(at("https://times.example/war#part-2"))
        .isInstanceOfSatisfying(
            Page.class,
            page -> {
              assertThat(page.facts().text()).isEqualTo("The Long War");
              assertThat(page.mediaType()).isEqualTo("text/html");
              assertThat(page.visit().at()).isEqualTo(CLOCK.instant());
            });
  }

  @ParameterizedTest
  @CsvSource({"404, NOT_FOUND", "410, GONE"})
  void only_404_and_410_prove_a_source_gone(int status, Proof proof) {
    web.answers("https://times.example/lost", status);
    assertThat(at("https://times.example/lost"))
        .isInstanceOfSatisfying(Gone.class, gone -> assertThat(gone.proof()).isEqualTo(proof));
  }

  @ParameterizedTest
  @CsvSource({
    "401, LOGIN",
    "402, PAYMENT",
    "403, BOT",
    "429, RATE_LIMIT",
    "451, LEGAL",
    "999, BOT"
  })
  void a_wall_is_named_and_never_called_gone(int status, Wall wall) {
    web.answers("https://wall.example/a", status, "Retry-After", "3600");
    assertThat(at("https://wall.example/a"))
        .isInstanceOfSatisfying(Blocked.class, b -> assertThat(b.wall()).isEqualTo(wall));
  }

  @ParameterizedTest
  @CsvSource({
    "400, CLIENT_ERROR, 1",
    "500, SERVER_ERROR, 2",
    "502, SERVER_ERROR, 3",
    "503, SERVER_ERROR, 3"
  })
  void an_error_of_the_server_could_not_be_verified(int status, Fault fault, int requests) {
    web.answers("https://ill.example/a", status);
    assertThat(at("https://ill.example/a"))
        .isInstanceOfSatisfying(Unreachable.class, u -> assertThat(u.fault()).isEqualTo(fault));
    assertThat(web.requestsFor("https://ill.example/a")).isEqualTo(requests);
  }

  @Test
  void a_page_behind_a_login_is_blocked_not_gone() {
    web.wantsLogin("https://mayor.example/bulletin");
    assertThat(at("https://mayor.example/bulletin"))
        .isInstanceOfSatisfying(Blocked.class, b -> assertThat(b.wall()).isEqualTo(Wall.LOGIN));
  }

  @Test
  void a_page_behind_a_consent_page_is_blocked() {
    web.wantsConsent("https://portal.example/news");
    assertThat(at("https://portal.example/news"))
        .isInstanceOfSatisfying(Blocked.class, b -> assertThat(b.wall()).isEqualTo(Wall.CONSENT));
  }

  @Test
  void a_challenge_to_programs_is_a_wall_on_any_status() {
    web.answers("https://shield.example/a", 503, "cf-mitigated", "challenge");
    assertThat(at("https://shield.example/a"))
        .isInstanceOfSatisfying(Blocked.class, b -> assertThat(b.wall()).isEqualTo(Wall.BOT));
  }

  @Test
  void a_captcha_with_status_200_is_a_wall() {
    web.hasPage(
        "https://shield.example/b",
        "<title>Are you a robot?</title><div class='g-recaptcha'></div>");
    assertThat(at("https://shield.example/b"))
        .isInstanceOfSatisfying(Blocked.class, b -> assertThat(b.wall()).isEqualTo(Wall.BOT));
  }

  @Test
  void an_article_about_captchas_is_an_article() {
    web.hasPage(
        "https://times.example/c", "<title>How a CAPTCHA works</title>" + "word ".repeat(9000));
    assertThat(at("https://times.example/c")).isInstanceOf(Page.class);
  }

  @Test
  void redirects_are_recorded_with_their_permanence() {
    web.movesTo("http://old.example/a", "https://old.example/a");
    web.movesTo("https://old.example/a", "/b");
    web.hasPage("https://old.example/b", "here");
    assertThat(at("http://old.example/a"))
        .isInstanceOfSatisfying(
            Page.class,
            page -> {
              assertThat(page.visit().isMovedForGood()).isTrue();
              assertThat(page.visit().arrived()).hasToString("https://old.example/b");
              assertThat(page.visit().hops())
                  .extracting(Hop::status)
                  .containsExactly(301, 301, 200);
            });
  }

  @Test
  void a_refresh_in_the_page_is_followed_but_not_for_good() {
    web.refreshesTo("https://old.example/r", "https://new.example/r");
    web.hasPage("https://new.example/r", "here");
    assertThat(at("https://old.example/r"))
        .isInstanceOfSatisfying(
            Page.class, page -> assertThat(page.visit().isMovedForGood()).isFalse());
  }

  @Test
  void a_loop_is_seen_by_its_repetition() {
    web.leadsTo("https://loop.example/a", "https://loop.example/b");
    web.leadsTo("https://loop.example/b", "https://loop.example/a");
    assertThat(at("https://loop.example/a"))
        .isInstanceOfSatisfying(
            Unreachable.class, u -> assertThat(u.fault()).isEqualTo(Fault.REDIRECT_LOOP));
    assertThat(web.requestsFor("https://loop.example/a")).isEqualTo(1);
  }

  @Test
  void twenty_redirects_are_followed_and_no_more() {
    for (int i = 0; i < 25; i++) {
      web.leadsTo("https://long.example/" + i, "/" + (i + 1));
    }
    assertThat(at("https://long.example/0"))
        .isInstanceOfSatisfying(
            Unreachable.class, u -> assertThat(u.fault()).isEqualTo(Fault.TOO_MANY_REDIRECTS));
    assertThat(web.requestsFor("https://long.example/20")).isEqualTo(1);
    assertThat(web.requestsFor("https://long.example/21")).isZero();
  }

  @Test
  void a_cookie_gate_opens_for_a_visitor_who_keeps_the_cookie() {
    web.firstAnswers("https://gate.example/a", 302, "Location", "/a", "inside");
    assertThat(at("https://gate.example/a")).isInstanceOf(Unreachable.class);
    web.firstSetsCookie("https://gate.example/b", "inside");
    assertThat(at("https://gate.example/b")).isInstanceOf(Page.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://files.example/a",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "gopher://old.example/"
  })
  void a_redirect_out_of_the_web_is_not_followed(String target) {
    web.leadsTo("https://odd.example/a", target);
    assertThat(at("https://odd.example/a"))
        .isInstanceOfSatisfying(
            Unreachable.class, u -> assertThat(u.fault()).isEqualTo(Fault.BAD_REDIRECT));
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.1.2.3/",
    "http://192.168.0.1./",
    "http://localhost:8080/",
    "http://router.local/"
  })
  void a_private_address_is_refused_at_the_first_hop_and_at_every_other(String target) {
    // Some spellings no URI can hold: then the address is malformed, and not opened either.
    assertThat(at(target)).isInstanceOfAny(Refused.class, Unchecked.class);
    web.leadsTo("https://trap.example/a", target);
    web.refreshesTo("https://trap.example/b", target);
    assertThat(at("https://trap.example/a")).isInstanceOf(Refused.class);
    assertThat(at("https://trap.example/b")).isInstanceOf(Refused.class);
  }

  @Test
  void credentials_are_neither_sent_nor_recorded() {
    web.hasPage("https://times.example/private", "open to all");
    assertThat(at("https://roe:secret@times.example/private").toString()).doesNotContain("secret");
    assertThat(web.headersSentTo("https://times.example/private")).doesNotContain("uthorization");
  }

  @Test
  void a_silent_server_times_out_and_is_asked_twice() {
    SourceReader hasty = reader(web.settings().timeout(Duration.ofSeconds(2)).build());
    web.staysSilent("https://mute.example/a");
    assertThat(hasty.read(Address.of("https://mute.example/a")))
        .isInstanceOfSatisfying(
            Unreachable.class, u -> assertThat(u.fault()).isEqualTo(Fault.TIMEOUT));
    assertThat(web.requestsFor("https://mute.example/a")).isEqualTo(2);
    hasty.close();
  }

  @Test
  void a_server_that_hangs_up_is_unreachable() {
    web.hangsUp("https://rude.example/a");
    assertThat(at("https://rude.example/a"))
        .isInstanceOfSatisfying(
            Unreachable.class, u -> assertThat(u.fault()).isEqualTo(Fault.RESET));
  }

  @Test
  void garbage_is_a_fault_of_this_address() {
    web.talksGarbage("https://noise.example/a");
    assertThat(at("https://noise.example/a")).isInstanceOf(Unreachable.class);
  }

  @Test
  void a_page_that_ends_in_the_middle_is_not_condemned() {
    web.endsInTheMiddle("https://torn.example/a");
    assertThat(at("https://torn.example/a"))
        .isInstanceOfSatisfying(
            Page.class,
            page -> {
              assertThat(page.facts().text()).startsWith("The half of line 0");
              assertThat(page.facts().wholeness()).isEqualTo(PageFacts.Wholeness.PART);
            });
  }

  @Test
  void a_page_beyond_the_limit_is_read_in_part() {
    SourceReader small = reader(web.settings().pageLimit(1000).build());
    web.hasPage("https://big.example/a", "x".repeat(5000));
    assertThat(small.read(Address.of("https://big.example/a")))
        .isInstanceOfSatisfying(
            Page.class,
            page -> {
              assertThat(page.facts().text()).hasSize(1000);
              assertThat(page.facts().wholeness()).isEqualTo(PageFacts.Wholeness.PART);
            });
    small.close();
  }

  @Test
  void an_empty_page_could_not_be_verified() {
    web.isEmpty("https://void.example/a");
    web.answers("https://void.example/b", 204);
    assertThat(List.of(at("https://void.example/a"), at("https://void.example/b")))
        .allSatisfy(
            source ->
                assertThat(source)
                    .isInstanceOfSatisfying(
                        Unreachable.class, u -> assertThat(u.fault()).isEqualTo(Fault.EMPTY)));
  }

  @ParameterizedTest
  @CsvSource({"429, Retry-After, 1", "503, Retry-After, 1", "500, X-Any, 1"})
  void a_failure_that_passes_is_no_failure(int status, String header, String value) {
    web.firstAnswers("https://busy.example/" + status, status, header, value, "here");
    assertThat(at("https://busy.example/" + status)).isInstanceOf(Page.class);
    assertThat(web.requestsFor("https://busy.example/" + status)).isEqualTo(2);
  }

  @Test
  void one_address_is_fetched_once_however_often_it_is_cited() {
    web.hasPage("https://times.example/once", "here");
    List<Cited> cited = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      cited.add(cited("https://times.example/once#" + i));
    }
    Visits visits = reader.readAll(cited);
    assertThat(visits.sources())
        .hasSize(20)
        .allSatisfy((a, s) -> assertThat(s).isInstanceOf(Page.class));
    assertThat(visits.sources().keySet())
        .containsExactlyElementsOf(cited.stream().map(Cited::address).toList());
    assertThat(web.requestsFor("https://times.example/once")).isEqualTo(1);
  }

  @Test
  void a_malformed_address_is_not_visited() {
    assertThat(at("htp:/nowhere")).isEqualTo(new Unchecked(Reason.MALFORMED_ADDRESS));
  }

  @Test
  void a_proxy_that_lets_nobody_through_is_told_with_its_answer() {
    try (RawHost proxy = RawHost.saying("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        SourceReader cut =
            reader(
                web.settings()
                    .proxy(java.net.URI.create("http://127.0.0.1:" + proxy.port()))
                    .build())) {
      Visits visits =
          cut.readAll(List.of(cited("https://a.example/"), cited("https://b.example/")));
      assertThat(visits.networkProblem())
          .contains("network problem: the proxy answers 404 to CONNECT: it lets nobody through");
    }
  }

  @Test
  void a_dead_proxy_is_one_network_problem_and_no_verdict() {
    WebSettings dead = web.settings().proxy(java.net.URI.create("http://127.0.0.1:1")).build();
    SourceReader cut = reader(dead);
    Visits visits = cut.readAll(List.of(cited("https://a.example/"), cited("https://b.example/")));
    assertThat(visits.networkProblem()).contains("network problem: the proxy cannot be reached");
    assertThat(visits.sources().values()).containsOnly(new Unchecked(Reason.NETWORK_PROBLEM));
    cut.close();
  }

  @Test
  void an_interrupt_leaves_unchecked_what_has_not_come() {
    web.hasPage("https://times.example/quick", "here");
    web.staysSilent("https://mute.example/b");
    Address quick = Address.of("https://times.example/quick");
    Address slow = Address.of("https://mute.example/b");
    reader.read(quick);
    Thread.currentThread().interrupt();
    Visits visits = reader.readAll(List.of(Cited.bare(slow), Cited.bare(quick)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(visits.sources().get(slow)).isEqualTo(new Unchecked(Reason.INTERRUPTED));
    assertThat(visits.sources().get(quick)).isInstanceOf(Page.class);
  }
}
