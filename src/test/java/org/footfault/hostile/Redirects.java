package org.footfault.hostile;

import static org.footfault.hostile.HostileWeb.article;

import java.net.URI;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.RawHost;

/** Ways on to another address. */
final class Redirects {

  private final HostileWeb web;
  private final FakeWeb fake;

  Redirects(HostileWeb web) {
    this.web = web;
    this.fake = web.web();
  }

  void tell() {
    kinds();
    targets();
    chains();
    nowhere();
    refreshes();
    scripts();
  }

  private void kinds() {
    for (int status : new int[] {301, 302, 303, 307, 308}) {
      web.row(
          "r-" + status,
          "a redirect, " + status,
          url -> {
            fake.answers(url, status, "Location", at(url, "/2016/war"));
            fake.hasPage(at(url, "/2016/war"), article());
          });
    }
  }

  private static String at(String url, String target) {
    return URI.create(url).resolve(target).toString();
  }

  /** A redirect of this row's host for good, written so, to a page of this address. */
  private void moves(String id, String what, String location, String page) {
    web.row(
        id,
        what,
        url -> {
          fake.answers(url, 301, "Location", location);
          fake.hasPage(at(url, page), article());
        });
  }

  private void targets() {
    moves("r-relative", "a redirect to a path beside it", "war", "/2015/03/war");
    moves("r-absolute-path", "a redirect to a path", "/war", "/war");
    moves("r-query", "a redirect to a query alone", "?id=7", "/2015/03/the-long-war?id=7");
    moves(
        "r-protocol-relative",
        "a redirect without a scheme",
        "//r-other-host.example/war",
        "https://r-other-host.example/war");
    moves(
        "r-crosshost",
        "a redirect to another host",
        "https://r-elsewhere.example/war",
        "https://r-elsewhere.example/war");
    fake.movesTo("http://r-www.example/war", "http://www.r-www.example/war");
    fake.hasPage("http://www.r-www.example/war", article());
    web.at("r-www", "a redirect to www.", "http://r-www.example/war");
    moves("r-fragment", "a redirect to a place on the page", "/war#part-2", "/war");
    moves("r-space", "a redirect to an address with a blank in it", "/the war", "/the%20war");
    moves(
        "r-trailing-slash",
        "a redirect that adds a slash",
        "/2015/03/the-long-war/",
        "/2015/03/the-long-war/");
    moves(
        "r-upper", "a redirect whose scheme is in capitals", "HTTPS://R-UPPER.EXAMPLE/war", "/war");
    moves("r-dots", "a redirect with dots in its path", "/a/../b/./war", "/b/war");
    moves(
        "r-default-port",
        "a redirect that names the usual port",
        "https://r-default-port.example:443/war",
        "/war");
    moves(
        "r-downgrade",
        "a redirect from https to http",
        "http://r-downgrade.example/war",
        "http://r-downgrade.example/war");
    moves(
        "r-userinfo",
        "a redirect with a name and a password in it",
        "https://roe:secret@r-userinfo.example/war",
        "/war");
    upgrade();
    location("r-raw-location", "a redirect in raw letters", "/caf\u00e9 au lait");
    location("r-utf8-location", "a redirect in raw UTF-8", "/caf\u00c3\u00a9");
    location("r-percent", "a redirect with a percent sign that is no escape", "/100%/war");
    location("r-crlf", "a redirect with escaped line breaks", "/b%0d%0aX-Own:%20yes");
    location("r-long", "a redirect to an address of 8,000 letters", "/" + "a".repeat(8_000));
    location("r-too-long", "a redirect to an address of 20,000 letters", "/" + "a".repeat(20_000));
    location("r-backslash", "a redirect with backslashes", "\\war\\2");
  }

  private void upgrade() {
    String plain = "http://r-upgrade.example/2015/03/the-long-war";
    fake.movesTo(plain, plain.replace("http:", "https:"));
    fake.hasPage(plain.replace("http:", "https:"), article());
    web.at("r-upgrade", "a redirect from http to https", plain);
  }

  private void location(String id, String what, String location) {
    web.raw(
        id,
        what,
        RawHost.open(
            (s, n) -> {
              RawHost.say(
                  s,
                  n == 1
                      ? "HTTP/1.1 302 F\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"
                      : RawHost.page(article()));
              return true;
            }));
  }

  private void chains() {
    chain("r-chain-3", 3);
    chain("r-chain-8", 8);
    chain("r-chain-20", 20);
    chain("r-chain-25", 25);
    web.row(
        "r-mixed",
        "a chain of redirects for good and for now",
        url -> {
          fake.movesTo(url, "/1");
          fake.leadsTo(at(url, "/1"), "/2");
          fake.hasPage(at(url, "/2"), article());
        });
    web.raw(
        "r-endless",
        "redirects without an end",
        RawHost.open(
            (s, n) -> {
              RawHost.say(s, "HTTP/1.1 302 F\r\nLocation: /" + n + "\r\nContent-Length: 0\r\n\r\n");
              return true;
            }));
    web.row("r-loop-self", "a redirect to itself", url -> fake.leadsTo(url, url));
    web.row(
        "r-loop-2",
        "two redirects in a circle",
        url -> {
          fake.leadsTo(url, "/2");
          fake.leadsTo(at(url, "/2"), url);
        });
    web.row("r-loop-fragment", "a redirect to a place on itself", url -> fake.leadsTo(url, "#a"));
  }

  private void chain(String id, int length) {
    web.row(
        id,
        length + " redirects",
        url -> {
          fake.movesTo(url, "/1");
          for (int i = 1; i < length; i++) {
            fake.movesTo(at(url, "/" + i), "/" + (i + 1));
          }
          fake.hasPage(at(url, "/" + length), article());
        });
  }

  private void nowhere() {
    web.row("r-no-location", "a redirect without an address", url -> fake.answers(url, 301));
    web.row(
        "r-no-location-page",
        "the same, with the page",
        url -> fake.answers(url, 302, "X", "1", article()));
    bad("r-empty-location", "a redirect to an empty address", " ");
    bad("r-scheme-ftp", "a redirect to ftp:", "ftp://files.example/a");
    bad("r-scheme-file", "a redirect to file:", "file:///etc/passwd");
    bad("r-scheme-javascript", "a redirect to javascript:", "javascript:alert(1)");
    bad("r-scheme-data", "a redirect to data:", "data:text/html,hello");
    bad("r-scheme-app", "a redirect into a program for telephones", "courier://war/7");
    bad("r-scheme-jar", "a redirect to jar:", "jar:file:///a.jar!/b");
    bad("r-bad-host", "a redirect to a host that is none", "https://a..b/");
    bad("r-bad-port", "a redirect to a port that is none", "https://r-bad-port.example:99999/");
    web.row(
        "r-to-nx",
        "a redirect to a host that does not exist",
        url -> fake.movesTo(url, "http://r-nowhere.example/"));
    web.named("r-nowhere", NetworkFaults::unknown);
    web.row(
        "r-to-404", "a redirect to an address that answers 404", url -> fake.movesTo(url, "/lost"));
    web.row(
        "r-to-500",
        "a redirect to an address that answers 500",
        url -> {
          fake.movesTo(url, "/ill");
          fake.answers(at(url, "/ill"), 500);
        });
  }

  private void bad(String id, String what, String location) {
    web.row(id, what, url -> fake.leadsTo(url, location));
  }

  private void refreshes() {
    web.row(
        "r-meta-refresh",
        "a page that leads on by itself",
        url -> refreshing(url, "0; url=/2016/war"));
    web.row(
        "r-meta-quotes",
        "the same, with quotes",
        url -> refreshing(url, "0;URL=&quot;/2016/war&quot;"));
    web.row("r-meta-comma", "the same, with a comma", url -> refreshing(url, "1,url=/2016/war"));
    web.row("r-meta-bare", "the same, without “url=”", url -> refreshing(url, "0; /2016/war"));
    web.row("ok-meta-late", "an article that renews itself", url -> renewing(url, "300"));
    web.row("ok-meta-noscript", "a refresh for browsers without scripts", this::noscript);
    web.row(
        "r-meta-self", "a page that leads on to itself", url -> refreshing(url, "0; url=" + url));
    web.row("r-meta-loop", "two pages that lead on to each other", this::refreshLoop);
    web.row(
        "r-refresh-header",
        "a header that leads on",
        url -> {
          fake.answers(url, 200, "Refresh", "0; url=/2016/war", "<p>Wait");
          fake.hasPage(at(url, "/2016/war"), article());
        });
  }

  private void refreshing(String url, String content) {
    fake.hasPage(url, "<meta http-equiv=Refresh content=\"" + content + "\"><p>Wait");
    fake.hasPage(at(url, "/2016/war"), article());
  }

  private void renewing(String url, String content) {
    fake.hasPage(url, article() + "<meta http-equiv=refresh content=" + content + ">");
  }

  private void noscript(String url) {
    fake.hasPage(
        url,
        "<noscript><meta http-equiv=refresh content='0; url=/no-script'></noscript>" + article());
  }

  private void refreshLoop(String url) {
    fake.refreshesTo(url, at(url, "/2"));
    fake.refreshesTo(at(url, "/2"), url);
  }

  private void scripts() {
    script("r-js", "a page that a script leads on from", "window.location.href = '/2016/war';");
    script("r-js-replace", "the same, by replace", "location.replace(\"/2016/war\")");
    script("r-js-top", "the same, by the window above", "top.location = '/2016/war'");
    web.row(
        "ok-js-in-article", "an article with such a script for a button", this::scriptInArticle);
  }

  private void script(String id, String what, String code) {
    web.row(
        id,
        what,
        url -> {
          fake.hasPage(
              url,
              "<html><head><title>Redirecting</title><script>"
                  + code
                  + "</script></head><body></body></html>");
          fake.hasPage(at(url, "/2016/war"), article());
        });
  }

  private void scriptInArticle(String url) {
    fake.hasPage(
        url, article() + "<script>function go() { window.location.href = '/next'; }</script>");
  }
}
