package org.footfault.hostile;

import static org.footfault.hostile.HostileWeb.TITLE;
import static org.footfault.hostile.HostileWeb.article;

import java.net.URI;
import java.util.Map;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.Pretenders;

/** Pages that are not what they seem. */
final class ContentTraps {

  private static final Map<String, String> SOFT =
      Map.of(
          "de", "Seite nicht gefunden",
          "fr", "Page introuvable",
          "es", "Página no encontrada",
          "it", "Pagina non trovata",
          "pt", "Página não encontrada",
          "nl", "Pagina niet gevonden",
          "pl", "Nie znaleziono strony",
          "ru", "Страница не найдена",
          "ja", "ページが見つかりません");

  private final HostileWeb web;
  private final FakeWeb fake;
  private final Pretenders pages;

  ContentTraps(HostileWeb web) {
    this.web = web;
    this.fake = web.web();
    this.pages = web.pretenders();
  }

  void tell() {
    softNotFound();
    siblings();
    home();
    parked();
    walls();
    scripts();
    fragments();
  }

  private void fragments() {
    String place = "<h2 id=history>History</h2>";
    fragment("fragment", "a place that the page does not have", "#timetable", place);
    fragment("ok-fragment", "a place that the page has", "#history", place);
    fragment("ok-fragment-case", "the same in capitals", "#History", place);
    fragment("ok-fragment-name", "a place in the old way", "#old", "<a name=old></a>" + place);
    fragment(
        "ok-fragment-frame",
        "a place on a page whose text has none",
        "#timetable",
        "<div id=menu></div>");
    fragment(
        "ok-fragment-script",
        "a place that a script makes, as the page's own link shows",
        "#timetable",
        place + "<a href='#timetable'>Timetable</a>");
    fragment("ok-fragment-route", "a route of a program in the page", "#/war/2", place);
    fragment("ok-fragment-bang", "a route in the old way", "#!war", place);
    fragment("ok-fragment-line", "a line of code", "#L10-L20", place);
    fragment("ok-fragment-page", "a page", "#page=3", place);
    fragment("ok-fragment-comment", "a comment", "#issuecomment-77", place);
    fragment(
        "ok-fragment-words", "words of the page", "#:~:text=lamps%20were%20lit%20early", place);
    fragment(
        "fragment-words",
        "words that the page does not have",
        "#:~:text=lamps%20were%20put%20out",
        place);
  }

  private void fragment(String id, String what, String fragment, String more) {
    String url = "https://" + id + ".example/2015/03/the-long-war";
    fake.hasPage(url, article().replace("<p>", more + "<p>"));
    web.at(id, what, url + fragment);
  }

  private void softNotFound() {
    web.row(
        "soft404-title",
        "200 and “Page not found” in the title, at every address",
        url -> pages.saysNotFoundEverywhere(url, "en", "Page not found", "Go on."));
    web.row(
        "soft404-body",
        "200 and “not found” in the text, at every address",
        url ->
            pages.saysNotFoundEverywhere(
                url, "en", "Alder Courier", "The page you are looking for does not exist."));
    SOFT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            soft ->
                web.row(
                    "soft404-" + soft.getKey(),
                    "200 and “" + soft.getValue() + "”, at every address",
                    url -> pages.saysNotFoundEverywhere(url, soft.getKey(), soft.getValue(), "…")));
    web.row(
        "soft404-here",
        "200 and “not found” here, the same page with 404 elsewhere",
        pages::saysNotFoundHere);
    web.row(
        "soft404-alone",
        "200 and “not found” here, another page elsewhere",
        pages::saysNotFoundWithoutWitness);
    web.row(
        "r-to-404path",
        "a redirect to /404.html, which says so with 200",
        pages::leadsToNotFoundPage);
    web.row(
        "r-to-404path-silent",
        "a redirect to /404.html, which says nothing of it",
        this::silentPath);
    web.row(
        "r-to-error-404",
        "a redirect to /errors/404, which answers 404",
        url -> fake.leadsTo(url, "/errors/404"));
    web.row(
        "ok-404-article",
        "an article about “not found”",
        url -> pages.isArticle(url, "404: " + TITLE));
    web.row("ok-says-gone", "the article, with “no longer available” in its text", this::saysGone);
  }

  private void silentPath(String url) {
    fake.leadsTo(url, "/404.html");
    pages.isArticle(at(url, "/404.html"), "The council and its lamps");
  }

  private void saysGone(String url) {
    fake.hasPage(url, article("The paper said: this page does not exist. ".repeat(40)));
  }

  private static String at(String url, String target) {
    return URI.create(url).resolve(target).toString();
  }

  private void siblings() {
    web.row(
        "ok-sibling",
        "the article, at a site that shows a page at every address",
        this::anySibling);
    web.row("same-everywhere", "the same page at every address", pages::showsFrontPageEverywhere);
    web.row("other-article", "another article", this::other);
    web.row("ok-retitled", "the article under a new headline", this::retitled);
  }

  private void anySibling(String url) {
    fake.hasPage(url, article());
    fake.answersEverywhere(URI.create(url).getHost(), 200, article("Something else. ".repeat(40)));
  }

  private void other(String url) {
    String beans = "Soak them for a night, then let them simmer until they are soft. ";
    fake.hasPage(url, article(beans.repeat(20)).replace(TITLE, "Cooking with Beans"));
  }

  private void retitled(String url) {
    fake.hasPage(
        url,
        article()
            .replace("<title>" + TITLE, "<title>How the Lamps Went Out")
            .replace("<h1>" + TITLE, "<h1>How the Lamps Went Out")
            .replace("<p>", "<p>This article first ran as “" + TITLE + "”. "));
  }

  private void home() {
    web.row(
        "r-to-home",
        "moved for good to the front page; other addresses answer 404",
        pages::movedHome);
    web.row("r-to-home-now", "sent to the front page; other addresses answer 404", pages::sentHome);
    web.row("h-all-to-home", "every address moved for good to the front page", pages::movesAllHome);
    web.row(
        "h-all-sent-home", "every address is sent to the front page for now", pages::sendsAllHome);
    web.row(
        "ok-home-with-title",
        "moved to a front page that carries the title",
        url -> pages.movedHomeWith(url, TITLE));
    web.row("r-vanity", "a short address that leads to the front page", this::vanity);
    web.at(
        "r-vanity-short", "a word for an address, which leads to the front page", vanityAddress());
    vanityEverywhere();
    web.row(
        "r-home-language", "moved to the front page of a language", url -> movedTo(url, "/en/"));
    web.row("r-home-other-site", "moved to the front page of another site", this::otherSite);
  }

  private void vanity(String url) {
    fake.movesTo(url, "https://r-vanity-home.example/");
    pages.isArticle("https://r-vanity-home.example/", "The Lamp Museum");
  }

  private String vanityAddress() {
    String url = "https://r-vanity-short.example/lamps";
    fake.movesTo(url, "/");
    pages.isArticle("https://r-vanity-short.example/", "The Lamp Museum");
    return url;
  }

  private void vanityEverywhere() {
    String url = "https://r-vanity-all.example/lamps";
    fake.leadsEverywhere("r-vanity-all.example", 301, "https://r-vanity-all.example/");
    pages.isArticle("https://r-vanity-all.example/", "The Lamp Museum");
    web.at("r-vanity-all", "a word for an address, at a site that moved all its pages home", url);
  }

  private void movedTo(String url, String path) {
    fake.movesTo(url, path);
    pages.isArticle(at(url, path), "The Alder Courier");
  }

  private void otherSite(String url) {
    fake.movesTo(url, "https://r-home-other.example/");
    pages.isArticle("https://r-home-other.example/", "The Birch Courier");
  }

  private void parked() {
    web.row("h-parked", "the domain is for sale", pages::isForSale);
    web.row("r-to-parked", "a redirect to a house that sells domains", pages::leadsToSale);
    web.row("suspended", "the account was shut", pages::isSuspended);
    web.row("ok-about-parking", "an article about domains for sale", this::aboutParking);
  }

  private void aboutParking(String url) {
    fake.hasPage(url, article("He wrote: this domain is for sale. Buy this domain! ".repeat(30)));
  }

  private void walls() {
    web.row(
        "ok-paywall",
        "the beginning of the article, and an offer to pay",
        url -> pages.givesTheBeginning(url, TITLE));
    web.row("ok-paywall-marked", "the beginning, marked as not free for all", this::markedAsPaid);
    web.row("r-to-login", "a redirect to a page to log in", fake::wantsLogin);
    web.row("r-to-consent", "a redirect to a request for consent", fake::wantsConsent);
    web.row("captcha-200", "a question whether one is human, with 200", this::captcha);
    web.row(
        "wall-subscribe",
        "“Subscribe to read” with 200",
        url -> pages.isWall(url, "Subscribe to read"));
    web.row("wall-denied", "“Access Denied” with 200", url -> pages.isWall(url, "Access Denied"));
    web.row(
        "wall-moment", "“Just a moment...” with 200", url -> pages.isWall(url, "Just a moment..."));
    web.row("wall-login-200", "“Log in” with 200", url -> pages.isWall(url, "Log in"));
    web.row(
        "wall-consent-200",
        "“Before you continue” with 200",
        url -> pages.isWall(url, "Before you continue"));
    web.row(
        "ok-named-like-a-wall",
        "the article, whose title begins like a wall's",
        url -> pages.isWall(url, TITLE));
  }

  private void markedAsPaid(String url) {
    fake.hasPage(
        url,
        article()
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>");
  }

  private void captcha(String url) {
    fake.hasPage(url, "<title>Are you a robot?</title><div class='g-recaptcha'></div>");
  }

  private void scripts() {
    web.row("ok-js-only", "a page that only scripts fill", pages::isLeftToScripts);
    web.row("ok-empty-200", "200 and nothing", fake::isEmpty);
    web.row("ok-no-words", "a page without a word", pages::hasNoWords);
    web.row("ok-blank", "a page of blanks", url -> fake.hasPage(url, " \n ".repeat(100)));
    web.row(
        "ok-frames",
        "a page of frames",
        url -> fake.hasPage(url, "<title>Courier</title><frameset><frame src=a.html></frameset>"));
  }
}
