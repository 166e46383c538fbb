package org.footfault.hostile;

import static org.footfault.hostile.HostileWeb.article;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.footfault.testweb.RawHost;

/** Servers that do not do what HTTP says, or say no in one of its many ways. */
final class ServerFaults {

  private final HostileWeb web;

  ServerFaults(HostileWeb web) {
    this.web = web;
  }

  void tell() {
    methods();
    limits();
    statuses();
    walls();
    requests();
    robots();
  }

  /** Whatever robots.txt says: it is for those who follow links. */
  private void robots() {
    web.row(
        "ok-robots-disallow",
        "robots.txt forbids everything",
        url -> {
          web.web()
              .hasFile(
                  at(url, "/robots.txt"),
                  "text/plain",
                  "User-agent: *\nDisallow: /".getBytes(StandardCharsets.UTF_8));
          web.web().hasPage(url, article());
        });
    robots("ok-robots-404", "robots.txt answers 404", 404, "");
    robots("ok-robots-500", "robots.txt answers 500", 500, "");
    robots("ok-robots-huge", "robots.txt has 5 MB", 200, "Disallow: /\n".repeat(400_000));
    web.row(
        "ok-robots-hang",
        "robots.txt gets no answer",
        url -> {
          web.web().staysSilent(at(url, "/robots.txt"));
          web.web().hasPage(url, article());
        });
  }

  private void robots(String id, String what, int status, String text) {
    web.row(
        id,
        what,
        url -> {
          web.web().answers(at(url, "/robots.txt"), status, "X-Any", "1", text);
          web.web().hasPage(url, article());
        });
  }

  /** Whatever HEAD would say: it is never sent. */
  private void methods() {
    for (String status : new String[] {"405", "501", "404", "403"}) {
      String no = "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n";
      headed("ok-head-" + status, "HEAD is answered " + status, socket -> RawHost.say(socket, no));
    }
    headed("ok-head-hang", "HEAD gets no answer", socket -> NetworkFaults.pause(30_000));
  }

  private interface OnHead {
    void answer(Socket socket) throws IOException;
  }

  private void headed(String id, String what, OnHead answer) {
    RawHost[] host = new RawHost[1];
    host[0] =
        RawHost.open(
            (s, n) -> {
              if (host[0].requests().get(n - 1).startsWith("HEAD ")) {
                answer.answer(s);
                return false;
              }
              return page(s);
            });
    web.raw(id, what, host[0]);
  }

  private static boolean page(Socket socket) throws IOException {
    RawHost.say(socket, RawHost.page(article()));
    return false;
  }

  private void limits() {
    first("ok-429-once", "429 once, then the page", 429, "Retry-After", "1");
    first("ok-503-once", "503 once, then the page", 503, "Retry-After", "1");
    first("ok-500-once", "500 once, then the page", 500, "X-Any", "1");
    first(
        "ok-429-date",
        "429 with a date to wait for that is over",
        429,
        "Retry-After",
        "Thu, 20 Oct 2016 11:59:00 GMT");
    answers("429-later", "429, to come back in an hour", 429, "Retry-After", "3600");
    answers("429-junk", "429 with a Retry-After that says nothing", 429, "Retry-After", "soon");
    answers("503-later", "503, to come back in an hour", 503, "Retry-After", "3600");
  }

  private void first(String id, String what, int status, String header, String value) {
    web.row(id, what, url -> web.web().firstAnswers(url, status, header, value, article()));
  }

  private void answers(String id, String what, int status, String header, String value) {
    web.row(id, what, url -> web.web().answers(url, status, header, value));
  }

  private void statuses() {
    int[] all = {
      201, 202, 203, 204, 205, 206, 300, 304, 305, 306, 400, 401, 402, 403, 404, 405, 406, 407, 408,
      409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 431, 440,
      444, 449, 450, 451, 460, 463, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506,
      507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 598, 599, 600, 999
    };
    for (int status : all) {
      web.row("" + status, "status " + status, url -> web.web().answers(url, status));
    }
    web.row("404-heavy", "404 with a page of 2 MB", url -> heavy(url, 404));
    web.row("ok-203-page", "203 with the page", url -> page(url, 203));
    web.row("206-page", "206 with the page", url -> page(url, 206));
    web.row("300-page", "300 with the page", url -> page(url, 300));
    web.row("404-with-title", "404 with the page all the same", url -> page(url, 404));
    web.row("500-with-title", "500 with the page all the same", url -> page(url, 500));
  }

  private void heavy(String url, int status) {
    web.web().answers(url, status, "X-Any", "1", "<title>Not found</title>" + "x".repeat(2 << 20));
  }

  private void page(String url, int status) {
    web.web().answers(url, status, "X-Any", "1", article());
  }

  private void walls() {
    answers("cf-403", "a challenge of a shield, 403", 403, "cf-mitigated", "challenge");
    answers("cf-503", "a challenge of a shield, 503", 503, "cf-mitigated", "challenge");
    web.row("404-challenge", "a challenge that comes as 404", url -> challenge(url, 404));
    web.row("410-challenge", "a challenge that comes as 410", url -> challenge(url, 410));
    web.row("500-challenge", "a challenge that comes as 500", url -> challenge(url, 500));
    web.row("200-challenge", "a challenge that comes as 200", url -> challenge(url, 200));
    web.row("404-login", "404 with a form to log in", this::loginForm);
    answers("401-basic", "401 that asks for a password", 401, "WWW-Authenticate", "Basic realm=a");
    web.raw(
        "ok-browser-ua",
        "only programs that call themselves a browser are let in",
        onlyWith("User-Agent: Mozilla/", "403"));
  }

  private void challenge(String url, int status) {
    web.web()
        .answers(
            url,
            status,
            "X-Any",
            "1",
            "<title>Just a moment...</title><script src='/cdn-cgi/challenge-platform/a.js'></script>"
                + "<p>Checking that you are human");
  }

  private void loginForm(String url) {
    web.web()
        .answers(
            url,
            404,
            "X-Any",
            "1",
            "<title>Log in</title><form><input name=user><input type=\"password\"></form>");
  }

  /** What a server may want of a request. */
  private void requests() {
    wants("ok-wants-language", "pages only for those who say a language", "Accept-Language: ");
    wants("ok-wants-accept", "pages only for those who take HTML", "Accept: text/html");
    wants(
        "ok-wants-host", "pages only for those who name the host", "Host: ok-wants-host.example:");
    wants("ok-wants-gzip", "pages only for those who take gzip", "Accept-Encoding: gzip");
    wants("ok-wants-agent", "pages only for those who name themselves", "User-Agent: ");
    web.row(
        "ok-cookie-gate",
        "the page only with the cookie",
        url -> web.web().firstSetsCookie(url, article()));
    cookieLoop();
  }

  private void cookieLoop() {
    web.raw(
        "n-cookie-loop",
        "a redirect to itself with a new cookie each time",
        RawHost.open(
            (s, n) -> {
              RawHost.say(
                  s,
                  "HTTP/1.1 302 F\r\nSet-Cookie: a="
                      + n
                      + "\r\nLocation: ?\r\nContent-Length: 0\r\n\r\n");
              return true;
            }));
  }

  private void wants(String id, String what, String header) {
    web.raw(id, what, onlyWith(header, "406"));
  }

  private static RawHost onlyWith(String header, String otherwise) {
    RawHost[] host = new RawHost[1];
    host[0] =
        RawHost.open(
            (s, n) -> {
              String head = host[0].requests().get(n - 1);
              RawHost.say(
                  s,
                  head.contains("\r\n" + header)
                      ? RawHost.page(article())
                      : "HTTP/1.1 " + otherwise + " No\r\nContent-Length: 0\r\n\r\n");
              return false;
            });
    return host[0];
  }

  static String at(String url, String path) {
    return URI.create(url).resolve(path).toString();
  }
}
