package org.footfault.source.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.Pretenders;
import org.footfault.text.Address;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes with status 200 and is not the source; every page is read as in a run. */
@Timeout(60)
final class PretendersTest {

  private static final String TITLE = "The Long War of the Lamps";
  private static final String URL = "https://courier.example/2015/03/the-long-war";

  private final FakeWeb web = FakeWeb.open();
  private final Pretenders pretenders = new Pretenders(web);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SourceReader reader = FakeWebReader.of(web, threads);

  @AfterEach
  void close() {
    reader.close();
    threads.shutdownNow();
    web.close();
  }

  private Source at(String url) {
    return citedAs(url, TITLE);
  }

  private Source citedAs(String url, String... titles) {
    Address address = Address.of(url);
    return reader
        .readAll(List.of(new Cited(address, Set.of(titles), Optional.empty(), Set.of())))
        .sources()
        .getOrDefault(address, new Source.Unchecked(Source.Reason.INTERRUPTED));
  }

  /** The outcome in short: {@code gone PARKED}. */
  private static String outcome(Source source) {
    if (source instanceof Source.Gone gone) {
      return "gone " + gone.proof();
    }
    if (source instanceof Source.Blocked blocked) {
      return "blocked " + blocked.wall();
    }
    if (source instanceof Source.Unreachable unreachable) {
      return "unreachable " + unreachable.fault();
    }
    return source.getClass().getSimpleName();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Page Not Found – Courier | Sorry.",
        "en | Error 404 | Nothing is here.",
        "en | Oops! | The page you are looking for might have been removed.",
        "de | Seite nicht gefunden | Die angeforderte Seite gibt es hier nicht.",
        "fr | Page introuvable - Le Courrier | Revenez à l’accueil.",
        "es | Página no encontrada | Vuelva al inicio.",
        "it | Spiacenti | La pagina richiesta non esiste.",
        "pt | Ops | A página que você procura não existe.",
        "nl | Helaas | Deze pagina bestaat niet.",
        "pl | Błąd | Strona, której szukasz, została usunięta.",
        "ru | Ошибка 404 | Запрашиваемая страница не существует.",
        "uk | Сторінку не знайдено | На жаль.",
        "tr | Sayfa bulunamadı | Ana sayfaya dönün.",
        "ja | ページが見つかりません | トップへ",
        "zh | 页面不存在 | 返回首页",
        "ko | 오류 | 요청하신 페이지를 찾을 수 없습니다.",
        "ar | خطأ | الصفحة التي تبحث عنها غير متاحة."
      })
  void a_page_for_not_found_that_the_site_shows_everywhere_proves_the_source_gone(
      String language, String title, String sentence) {
    pretenders.saysNotFoundEverywhere(URL, language, title, sentence);
    assertThat(outcome(at(URL))).isEqualTo("gone SOFT_NOT_FOUND");
    assertThat(outcome(citedAs(URL + "?id=7"))).isEqualTo("gone SOFT_NOT_FOUND");
  }

  @Test
  void the_page_of_a_real_404_is_a_witness_too() {
    pretenders.saysNotFoundHere(URL);
    assertThat(outcome(at(URL))).isEqualTo("gone SOFT_NOT_FOUND");
  }

  @Test
  void words_alone_prove_nothing() {
    pretenders.saysNotFoundWithoutWitness(URL);
    assertThat(outcome(at(URL))).isEqualTo("unreachable LOOKS_MISSING");
  }

  @Test
  void a_page_that_carries_the_cited_title_is_never_taken_for_a_page_for_not_found() {
    pretenders.isArticle(URL, "Page Not Found: The Story of an Error");
    assertThat(outcome(citedAs(URL, "Page Not Found"))).isEqualTo("Page");
    String everywhere = "https://gallery.example/404";
    pretenders.saysNotFoundEverywhere(everywhere, "en", "404 Not Found", "An exhibition.");
    assertThat(outcome(citedAs(everywhere, "404 Not Found"))).isEqualTo("Page");
    assertThat(outcome(citedAs(everywhere, "Another", "404 Not Found"))).isEqualTo("Page");
  }

  @Test
  void a_redirect_to_a_page_named_404_that_says_so_proves_the_source_gone() {
    pretenders.leadsToNotFoundPage(URL);
    assertThat(outcome(at(URL))).isEqualTo("gone SOFT_NOT_FOUND");
  }

  @Test
  void a_deep_link_that_moved_to_the_front_page_is_gone() {
    pretenders.movedHome(URL);
    assertThat(outcome(at(URL))).isEqualTo("gone FRONT_PAGE");
    assertThat(outcome(citedAs(URL))).isEqualTo("gone FRONT_PAGE");
  }

  @Test
  void a_site_that_moved_all_its_pages_to_the_front_page_lost_them() {
    pretenders.movesAllHome(URL);
    assertThat(outcome(at(URL))).isEqualTo("gone FRONT_PAGE");
  }

  @Test
  void a_redirect_for_now_to_the_front_page_needs_a_witness() {
    pretenders.sentHome(URL);
    assertThat(outcome(at(URL))).isEqualTo("gone FRONT_PAGE");
    String all = "https://gate.example/2015/03/the-long-war";
    pretenders.sendsAllHome(all);
    assertThat(outcome(at(all))).isEqualTo("unreachable LOOKS_MISSING");
  }

  @Test
  void a_front_page_that_carries_the_title_is_the_source() {
    pretenders.movedHomeWith(URL, TITLE);
    assertThat(outcome(at(URL))).isEqualTo("Page");
  }

  @Test
  void a_short_address_that_leads_to_another_sites_front_page_is_no_loss() {
    web.movesTo("https://short.example/x7", "https://campaign.example/");
    pretenders.isArticle("https://campaign.example/", "The Campaign");
    assertThat(outcome(at("https://short.example/x7"))).isEqualTo("Page");
  }

  @Test
  void a_site_that_shows_one_page_everywhere_could_not_be_verified() {
    pretenders.showsFrontPageEverywhere(URL);
    assertThat(outcome(at(URL))).isEqualTo("unreachable SAME_FOR_ALL");
  }

  @Test
  void an_article_of_another_title_is_left_to_the_check_of_titles() {
    pretenders.isArticle(URL, "Cooking with Beans");
    assertThat(outcome(at(URL))).isEqualTo("Page");
  }

  @Test
  void a_domain_for_sale_is_parked() {
    pretenders.isForSale(URL);
    assertThat(outcome(at(URL))).isEqualTo("gone PARKED");
    pretenders.leadsToSale("https://old.example/a");
    assertThat(outcome(at("https://old.example/a"))).isEqualTo("gone PARKED");
    pretenders.isSuspended("https://shut.example/a");
    assertThat(outcome(at("https://shut.example/a"))).isEqualTo("gone PARKED");
  }

  @Test
  void an_article_about_domains_for_sale_is_an_article() {
    pretenders.isArticle(URL, "This Domain Is for Sale: A Market of Names");
    assertThat(outcome(citedAs(URL, "A Market of Names"))).isEqualTo("Page");
    assertThat(outcome(citedAs(URL, "Something Else Entirely"))).isEqualTo("Page");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Subscribe to read | Courier Weekly | PAYMENT",
        "Access Denied |  | BOT",
        "Just a moment... |  | BOT",
        "Are you a robot? |  | BOT",
        "Pardon Our Interruption |  | BOT",
        "Technical Difficulties |  | BOT",
        "Before you continue to Courier |  | CONSENT",
        "Sign in - Courier Accounts |  | LOGIN",
        "Anmelden |  | LOGIN"
      })
  void a_wall_with_status_200_is_a_wall_and_not_the_source(String title, String site, String wall) {
    pretenders.isWall(URL, site == null ? title : title + " | " + site);
    assertThat(outcome(at(URL))).isEqualTo("blocked " + wall);
    assertThat(outcome(citedAs(URL))).isEqualTo("blocked " + wall);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Are You a Robot? The Age of Machines",
        "Access Denied: A Life in Courts",
        "Login"
      })
  void an_article_whose_title_reads_like_a_wall_is_the_source_when_it_is_cited_so(String title) {
    pretenders.isWall(URL, title);
    assertThat(outcome(citedAs(URL, title))).isEqualTo("Page");
  }

  @Test
  void an_archive_without_a_copy_is_no_source() {
    String copy = "https://archive.example/web/2015/https://courier.example/war";
    pretenders.hasNoCopy(copy);
    assertThat(outcome(at(copy))).isEqualTo("blocked ARCHIVE");
  }

  @Test
  void a_page_that_only_scripts_fill_could_not_be_verified() {
    pretenders.isLeftToScripts(URL);
    assertThat(outcome(at(URL))).isEqualTo("blocked SCRIPT");
  }

  @Test
  void a_page_without_a_word_could_not_be_verified() {
    pretenders.hasNoWords(URL);
    assertThat(outcome(at(URL))).isEqualTo("unreachable EMPTY");
  }

  @Test
  void an_article_that_is_cut_for_payment_is_the_source_in_part() {
    pretenders.givesTheBeginning(URL, TITLE);
    assertThat(at(URL))
        .isInstanceOfSatisfying(
            Source.Page.class,
            page -> assertThat(page.facts().wholeness()).isEqualTo(PageFacts.Wholeness.PART));
  }

  @Test
  void a_page_with_the_cited_title_costs_one_request() {
    pretenders.isArticle(URL, TITLE);
    assertThat(outcome(at(URL))).isEqualTo("Page");
    assertThat(web.requestsFor(URL)).isEqualTo(1);
    assertThat(web.requestsToHost("courier.example")).isEqualTo(1);
  }
}
