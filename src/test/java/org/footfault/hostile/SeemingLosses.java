package org.footfault.hostile;

import static org.footfault.hostile.HostileWeb.TITLE;
import static org.footfault.hostile.HostileWeb.article;

import java.net.URI;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.Pretenders;

/** What looks lost to a program, and is not, or stands behind a wall. */
final class SeemingLosses {

  private static final String STORY =
      "The council met in the old hall, and the lamps were lit early. ".repeat(20);

  private static final String PASSWORD = "<form><input type=\"password\" name=p></form>";

  private final HostileWeb web;
  private final FakeWeb fake;
  private final Pretenders pages;

  SeemingLosses(HostileWeb web) {
    this.web = web;
    this.fake = web.web();
    this.pages = web.pretenders();
  }

  void tell() {
    fronts();
    gates();
    words();
    missing();
    lost();
  }

  private void fronts() {
    web.row(
        "ok-home-query",
        "moved to a page that a query of the front page's address names",
        url -> movedTo(url, "/index.php?view=war&n=77"));
    web.row(
        "ok-home-route",
        "moved to a page that a program in the front page shows",
        url -> movedTo(url, "/#/2015/war"));
    web.row("ok-home-tv", "moved to a section of two letters", url -> movedTo(url, "/tv/"));
    web.row(
        "r-home-counted",
        "moved to the front page, with a query that counts visitors",
        url -> {
          fake.movesTo(url, "/?utm_source=old&ref=7");
          front(at(url, "/?utm_source=old&ref=7"));
        });
    web.row(
        "r-home-edition",
        "moved to “/uk/”, which is the front page",
        url -> {
          fake.movesTo(url, "/uk/");
          front(at(url, "/uk/"));
          front(at(url, "/"));
        });
  }

  private void movedTo(String url, String target) {
    fake.movesTo(url, target);
    front(at(url, "/"));
    if (!target.startsWith("/#")) {
      fake.hasPage(at(url, target), "<html lang=en><body><p>" + STORY);
    }
  }

  private void front(String url) {
    fake.hasPage(
        url,
        "<html lang=en><title>The Alder Courier</title><p>News of the day. "
            + "The ferry sails again, and the school has a roof. ".repeat(20));
  }

  private void gates() {
    web.row(
        "home-members",
        "moved to the front page, which asks for a password and knows the way back",
        url -> gate(url, "/?redirect_to=%2F2015%2F03%2Fthe-long-war", "Members"));
    web.row(
        "home-members-words",
        "sent to the front page, which says that one must log in",
        url -> gate(url, "/", "You must be logged in to see that page."));
    web.row(
        "home-region",
        "sent to the front page, which says that it is not for this region",
        url -> {
          fake.leadsTo(url, "/?geo=blocked");
          fake.hasPage(
              at(url, "/?geo=blocked"),
              "<title>The Alder Courier</title><p>This page is not available in your region.");
        });
    web.at(
        "r-to-nx-login",
        "a redirect to log in at a host that only its own network knows",
        "https://r-to-nx-login.example/2015/03/the-long-war");
    fake.leadsTo(
        "https://r-to-nx-login.example/2015/03/the-long-war", "https://inner-nx.example/login?a=b");
    web.named("inner-nx", NetworkFaults::unknown);
  }

  private void gate(String url, String target, String words) {
    fake.answers(url, target.equals("/") ? 302 : 301, "Location", target);
    fake.hasPage(at(url, target), "<title>The Alder Courier</title><p>" + words + PASSWORD);
  }

  private void words() {
    web.row(
        "ok-news-of-account",
        "news of an account that was suspended",
        url -> signed(url, "Account suspended", "This account has been suspended, he read. "));
    web.row(
        "ok-trade-in-names",
        "an article about buying a domain, with links to those who sell them",
        url ->
            signed(
                url,
                "How to buy this domain",
                "Interested in this domain? Go to <a href='https://www.sedo.com/'>a house</a>. "));
    web.row(
        "ok-poem",
        "moved to a poem that is called “Not Found”",
        url -> {
          fake.movesTo(url, "/poems/not-found");
          signed(at(url, "/poems/not-found"), "Not Found", "What I sought was not found. ");
        });
    web.row(
        "wall-password",
        "a short page with a field for a password",
        url -> fake.hasPage(url, "<title>Gateway</title><p>Choose your institution." + PASSWORD));
    web.row(
        "wall-meter",
        "“You have used your free articles” with 200",
        url -> fake.hasPage(url, "<title>Courier</title><p>You have used all your free articles."));
    web.row(
        "200-maintenance",
        "“Scheduled maintenance” with 200",
        url -> pages.isWall(url, "Scheduled maintenance"));
  }

  private void signed(String url, String title, String words) {
    fake.hasPage(
        url,
        "<html lang=en><head><title>"
            + title
            + "</title><meta name=author content='Ines Calder'></head><body><h1>"
            + title
            + "</h1><p>"
            + words
            + STORY);
  }

  private void missing() {
    missing("404-app", "404 with a page that only scripts fill", "<div id=root></div>" + script());
    missing(
        "404-robot",
        "404 with a question whether one is human",
        "<title>Courier</title><p>Please prove you are human.<div class=g-recaptcha></div>");
    missing(
        "404-shield",
        "404 with the script of a shield",
        "<title>Courier</title><p>Please wait.<script src='https://ct.captcha-delivery.com/c.js'>"
            + "</script>");
    missing(
        "404-region",
        "404 and “not available in your country”",
        "<p>Not available in your country.");
    missing("404-pay", "404 and “Subscribe to read”", "<title>Subscribe to read</title><p>Plans.");
    web.row(
        "ok-404-short",
        "404 with a short article of the cited title",
        url -> fake.answers(url, 404, "X-Any", "1", article("The lamps went out.")));
    web.row(
        "404-unsaid",
        "404 without a word, where the site has a page for what it does not find",
        url -> {
          fake.answersEverywhere(
              URI.create(url).getHost(), 404, "<title>Not found</title><p>There is no such page.");
          fake.answers(url, 404, "X-Any", "1", "");
        });
    plain();
    String plain = "http://ok-404-plain.example/2015/03/the-long-war";
    fake.isMissing(plain);
    fake.hasPage(plain.replace("http:", "https:"), article());
    web.at("ok-404-plain", "404 over http, and the page over https", plain);
  }

  /** What is lost over http alone, where a browser asks with https first. */
  private void plain() {
    String parked = "http://ok-parked-plain.example/2015/03/the-long-war";
    fake.answersEverywhere(
        "ok-parked-plain.example", 200, "<title>Account suspended</title><p>Ask your host.");
    fake.hasPage(parked.replace("http:", "https:"), article());
    web.at("ok-parked-plain", "a shut account over http, and the page over https", parked);
    String home = "http://ok-home-plain.example/2015/03/the-long-war";
    fake.movesTo(home, "/");
    front(at(home, "/"));
    fake.hasPage(home.replace("http:", "https:"), article());
    web.at("ok-home-plain", "moved to the front page over http, and there over https", home);
  }

  private static String script() {
    return "<script src='/app.js'></script>";
  }

  private void missing(String id, String what, String html) {
    web.row(id, what, url -> fake.answers(url, 404, "X-Any", "1", html));
  }

  private void lost() {
    web.row(
        "soft404-removed",
        "“This article has been removed” at every address",
        url ->
            pages.saysNotFoundEverywhere(
                url, "en", "The Alder Courier", "This article has been removed."));
    web.row(
        "soft404-vi",
        "“not found” in Vietnamese at every address",
        url ->
            pages.saysNotFoundEverywhere(
                url, "vi", "Không tìm thấy trang", "Trang bạn tìm kiếm không tồn tại."));
    web.row(
        "pay-titled",
        "the cited title, and below it no more than “Subscribe to read this story”",
        url ->
            fake.hasPage(
                url,
                "<title>"
                    + TITLE
                    + "</title><h1>"
                    + TITLE
                    + "</h1><p>Subscribe to read this story."));
    web.row(
        "soft404-titled",
        "“not found” under a title that is made of the address, at every address",
        url ->
            pages.saysNotFoundEverywhere(
                url, "en", TITLE, "The page you are looking for does not exist."));
    web.row(
        "ok-says-missing-short",
        "the cited title, and “This page does not exist” in a short text, here alone",
        url ->
            fake.hasPage(
                url, "<title>" + TITLE + "</title><p>He wrote: this page does not exist."));
  }

  private static String at(String url, String target) {
    return URI.create(url).resolve(target).toString();
  }
}
