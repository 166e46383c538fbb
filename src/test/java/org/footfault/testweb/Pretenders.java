package org.footfault.testweb;

import java.net.URI;

/**
 * Pages that come with status 200 and are not what was asked for: the behaviours of the fake web
 * that a judge of links must see through. Each is told of one address; what a site shows everywhere
 * it shows at every other address of the host too.
 */
public final class Pretenders {

  private static final String STORY =
      "The council met in the old hall, and the lamps were lit early. ".repeat(30);

  private final FakeWeb web;

  public Pretenders(FakeWeb web) {
    this.web = web;
  }

  /** An article with this title; the rest of the host answers 404. */
  public void isArticle(String url, String title) {
    web.hasPage(url, article(title));
  }

  /** Says “not found” with status 200 at every address. */
  public void saysNotFoundEverywhere(String url, String language, String title, String sentence) {
    web.answersEverywhere(host(url), 200, notice(language, title, sentence));
  }

  /** Says “not found” here with status 200, and elsewhere with a real 404 and the same page. */
  public void saysNotFoundHere(String url) {
    String page = notice("en", "Page not found", "The page you are looking for does not exist.");
    web.hasPage(url, page);
    web.answersEverywhere(host(url), 404, page);
  }

  /** Says “not found” here with status 200; other addresses get an article or a plain 404. */
  public void saysNotFoundWithoutWitness(String url) {
    web.hasPage(url, notice("en", "Page not found", "This page no longer exists."));
  }

  /** Shows its front page at every address, without a redirect. */
  public void showsFrontPageEverywhere(String url) {
    web.answersEverywhere(
        host(url),
        200,
        page(
            "en",
            "The Alder Courier",
            "<meta property=og:title content='The Alder Courier, Since 1890'>"
                + "<h1>The Alder Courier, Since 1890</h1><p>"
                + STORY));
  }

  /** Sends this address to the front page for good; other addresses get a 404. */
  public void movedHome(String url) {
    web.movesTo(url, "/");
    front(url);
  }

  /** Sends this address to the front page for now; other addresses get a 404. */
  public void sentHome(String url) {
    web.leadsTo(url, "/");
    front(url);
  }

  /** Sends every address to the front page for now. */
  public void sendsAllHome(String url) {
    front(url);
    web.leadsEverywhere(host(url), 302, "https://" + host(url) + "/");
  }

  /** Sends every address to the front page for good. */
  public void movesAllHome(String url) {
    front(url);
    web.leadsEverywhere(host(url), 301, "https://" + host(url) + "/");
  }

  /** Sends this address to a front page that carries a title. */
  public void movedHomeWith(String url, String title) {
    web.movesTo(url, "/");
    web.hasPage(root(url), article(title));
  }

  /** Sends every address to a page at {@code /404.html} that comes with status 200. */
  public void leadsToNotFoundPage(String url) {
    web.leadsEverywhere(host(url), 302, root(url) + "404.html");
    web.hasPage(
        root(url) + "404.html", notice("en", "404", "The page you requested was not found."));
  }

  /** A domain for sale: the page of a service that parks domains. */
  public void isForSale(String url) {
    web.answersEverywhere(
        host(url),
        200,
        page(
            "en",
            host(url) + " is for sale",
            "<h1>Buy this domain</h1><p>The domain is for sale. Inquire about this domain."
                + "<script src='https://d1.parkingcrew.net/a.js'></script>"));
  }

  /** Sends every address to the page of a service that sells domains. */
  public void leadsToSale(String url) {
    web.leadsEverywhere(host(url), 302, "https://sale.example/?d=" + host(url));
    web.hasPage(
        "https://sale.example/?d=" + host(url),
        page("en", "This domain is for sale", "<p>Interested in this domain? Make an offer."));
  }

  /** The account was shut by its host, which shows that at every address. */
  public void isSuspended(String url) {
    web.leadsEverywhere(host(url), 302, root(url) + "cgi-sys/suspendedpage.cgi");
    web.hasPage(
        root(url) + "cgi-sys/suspendedpage.cgi",
        page(
            "en",
            "Account Suspended",
            "<p>This account has been suspended. Contact your hosting provider for more information."));
  }

  /** A wall with status 200 that says what it is in its title. */
  public void isWall(String url, String title) {
    web.hasPage(url, page("en", title, "<p>Please go on in the usual way."));
  }

  /** A web archive that says, with status 200, that it does not show a copy. */
  public void hasNoCopy(String url) {
    web.hasPage(
        url,
        page(
            "en",
            "Wayback Machine",
            "<p>The Wayback Machine has not archived that URL.</p><p>Try another.</p>"));
  }

  /** A page that only a script fills. */
  public void isLeftToScripts(String url) {
    web.hasPage(
        url,
        "<!DOCTYPE html><html><head><title>Courier</title></head><body><div id=root></div>"
            + "<noscript>You need to enable JavaScript to run this app.</noscript>"
            + "<script src=/app.js></script></body></html>");
  }

  /** A page without a word. */
  public void hasNoWords(String url) {
    web.hasPage(url, "<!DOCTYPE html><html><head></head><body></body></html>");
  }

  /** The beginning of an article, and an offer to pay for the rest. */
  public void givesTheBeginning(String url, String title) {
    web.hasPage(
        url,
        page(
            "en",
            title,
            "<article><h1>"
                + title
                + "</h1><p>"
                + STORY
                + "</p></article><p>Subscribe to continue reading."));
  }

  private void front(String url) {
    web.hasPage(root(url), page("en", "The Alder Courier", "<h1>News of the day</h1><p>" + STORY));
  }

  /** An article with this title, as a whole page. */
  public static String article(String title) {
    return page("en", title, "<article><h1>" + title + "</h1><p>" + STORY + "</p></article>");
  }

  private static String notice(String language, String title, String sentence) {
    return page(language, title, "<h1>" + title + "</h1><p>" + sentence + "</p>");
  }

  private static String page(String language, String title, String body) {
    return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=utf-8><title>%s</title></head><body>%s</body></html>"
        .formatted(language, title, body);
  }

  private static String host(String url) {
    return URI.create(url).getHost();
  }

  private static String root(String url) {
    return "https://" + host(url) + "/";
  }
}
