package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.footfault.source.Source;
import org.footfault.source.page.PageReader;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.fetch.OkHttpWeb;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.Pretenders;
import org.footfault.text.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * One run over every behaviour of the fake web, counted: what is there, lost, or not to be told.
 */
@Timeout(120)
final class HostileWebTest {

  private static final String TITLE = "The Long War of the Lamps";

  private enum Truth {
    THERE,
    LOST,
    NOT_TO_BE_TOLD
  }

  private record Row(String url, Truth truth) {}

  private final FakeWeb web = FakeWeb.open();
  private final Pretenders pretenders = new Pretenders(web);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final WebSettings settings = web.settings().timeout(Duration.ofSeconds(8)).build();
  private final SourceReader reader =
      new SourceReader(
          new OkHttpWeb(settings, InstantSource.fixed(Instant.parse("2016-10-20T12:00:00Z"))),
          settings,
          new PageReader()::read,
          threads);
  private final Map<String, Row> rows = new LinkedHashMap<>();

  @AfterEach
  void close() {
    reader.close();
    threads.shutdownNow();
    web.close();
  }

  private void row(String name, Truth truth, Consumer<String> behaviour) {
    String url = "https://" + name + ".example/2015/03/the-long-war";
    behaviour.accept(url);
    rows.put(name, new Row(url, truth));
  }

  private void there() {
    row("plain", Truth.THERE, url -> pretenders.isArticle(url, TITLE));
    row("moved-home", Truth.THERE, url -> pretenders.movedHomeWith(url, TITLE));
    row("cut", Truth.THERE, url -> pretenders.givesTheBeginning(url, TITLE));
    row("named-like-a-wall", Truth.THERE, url -> pretenders.isWall(url, TITLE));
    row("redirect", Truth.THERE, url -> moves(url, 301));
    row("redirect-for-now", Truth.THERE, url -> moves(url, 302));
    row("refresh", Truth.THERE, this::refreshes);
    row("busy-once", Truth.THERE, url -> web.firstAnswers(url, 503, "Retry-After", "1", article()));
    row("slow-down", Truth.THERE, url -> web.firstAnswers(url, 429, "Retry-After", "1", article()));
    row("ill-once", Truth.THERE, url -> web.firstAnswers(url, 500, "X-Any", "1", article()));
    row("cookie", Truth.THERE, url -> web.firstSetsCookie(url, article()));
    row("other-title", Truth.THERE, url -> pretenders.isArticle(url, "Cooking with Beans"));
    row("404-article", Truth.THERE, url -> pretenders.isArticle(url, "404: " + TITLE));
  }

  private void moves(String url, int status) {
    web.answers(url, status, "Location", "/2016/war");
    pretenders.isArticle(java.net.URI.create(url).resolve("/2016/war").toString(), TITLE);
  }

  private void refreshes(String url) {
    web.refreshesTo(url, "/2016/war");
    pretenders.isArticle(java.net.URI.create(url).resolve("/2016/war").toString(), TITLE);
  }

  private static String article() {
    return "<title>" + TITLE + "</title><h1>" + TITLE + "</h1><p>" + "Lamps were lit. ".repeat(40);
  }

  private void lost() {
    row("missing", Truth.LOST, web::isMissing);
    row("gone", Truth.LOST, web::isGone);
    row("soft", Truth.LOST, url -> soft(url, "en", "Page not found"));
    row("soft-de", Truth.LOST, url -> soft(url, "de", "Seite nicht gefunden"));
    row("soft-es", Truth.LOST, url -> soft(url, "es", "Página no encontrada"));
    row("soft-here", Truth.LOST, pretenders::saysNotFoundHere);
    row("soft-path", Truth.LOST, pretenders::leadsToNotFoundPage);
    row("home", Truth.LOST, pretenders::movedHome);
    row("home-now", Truth.LOST, pretenders::sentHome);
    row("home-all", Truth.LOST, pretenders::movesAllHome);
    row("sale", Truth.LOST, pretenders::isForSale);
    row("sale-elsewhere", Truth.LOST, pretenders::leadsToSale);
    row("suspended", Truth.LOST, pretenders::isSuspended);
  }

  private void soft(String url, String language, String title) {
    pretenders.saysNotFoundEverywhere(url, language, title, "Go on to the front page.");
  }

  private void notToBeTold() {
    row("login", Truth.NOT_TO_BE_TOLD, web::wantsLogin);
    row("consent", Truth.NOT_TO_BE_TOLD, web::wantsConsent);
    row("pay", Truth.NOT_TO_BE_TOLD, web::wantsPayment);
    row("bots", Truth.NOT_TO_BE_TOLD, web::wantsProofOfHumanity);
    for (int status : new int[] {401, 403, 418, 451, 999, 400, 406, 500, 501, 502}) {
      row("status-" + status, Truth.NOT_TO_BE_TOLD, url -> web.answers(url, status));
    }
    row("busy", Truth.NOT_TO_BE_TOLD, url -> web.answers(url, 429, "Retry-After", "3600"));
    row("subscribe", Truth.NOT_TO_BE_TOLD, url -> pretenders.isWall(url, "Subscribe to read"));
    row("denied", Truth.NOT_TO_BE_TOLD, url -> pretenders.isWall(url, "Access Denied"));
    row("moment", Truth.NOT_TO_BE_TOLD, url -> pretenders.isWall(url, "Just a moment..."));
    row("script", Truth.NOT_TO_BE_TOLD, pretenders::isLeftToScripts);
    row("no-words", Truth.NOT_TO_BE_TOLD, pretenders::hasNoWords);
    row("empty", Truth.NOT_TO_BE_TOLD, web::isEmpty);
    row("words-alone", Truth.NOT_TO_BE_TOLD, pretenders::saysNotFoundWithoutWitness);
    row("one-page", Truth.NOT_TO_BE_TOLD, pretenders::showsFrontPageEverywhere);
    row("gate", Truth.NOT_TO_BE_TOLD, pretenders::sendsAllHome);
    row("hangs-up", Truth.NOT_TO_BE_TOLD, web::hangsUp);
    row("garbage", Truth.NOT_TO_BE_TOLD, web::talksGarbage);
    row("silent", Truth.NOT_TO_BE_TOLD, web::staysSilent);
    row("loop", Truth.NOT_TO_BE_TOLD, url -> web.leadsTo(url, url));
    row("inside", Truth.NOT_TO_BE_TOLD, url -> web.leadsTo(url, "http://10.0.0.7/"));
    row("file", Truth.NOT_TO_BE_TOLD, url -> web.leadsTo(url, "file:///etc/hosts"));
  }

  @Test
  void nothing_that_is_there_is_called_lost_and_nothing_that_is_lost_is_called_there() {
    there();
    lost();
    notToBeTold();
    List<Cited> cited =
        rows.values().stream()
            .map(row -> Address.of(row.url()))
            .map(address -> new Cited(address, Set.of(TITLE), Optional.empty(), Set.of()))
            .toList();

    Visits visits = reader.readAll(cited);

    assertThat(visits.networkProblem()).isEmpty();
    rows.forEach(
        (name, row) ->
            assertThat(kind(visits.sources().get(Address.of(row.url()))))
                .as(name)
                .isEqualTo(row.truth()));
  }

  private static Truth kind(Source source) {
    if (source instanceof Source.Page) {
      return Truth.THERE;
    }
    return source instanceof Source.Gone ? Truth.LOST : Truth.NOT_TO_BE_TOLD;
  }
}
