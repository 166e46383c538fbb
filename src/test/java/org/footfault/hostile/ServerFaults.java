package org.footfault.hostile;

import static org.footfault.hostile.HostileWeb.article;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
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
    oddHeads();
    brokenHttp();
    requests();
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

  private void oddHeads() {
    said(
        "ok-early-hints",
        "103 Early Hints before the answer",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + ok());
    said("ok-continue", "100 Continue before the answer", "HTTP/1.1 100 Continue\r\n\r\n" + ok());
    said(
        "ok-processing",
        "three answers 102 before the answer",
        "HTTP/1.1 102 Processing\r\n\r\n".repeat(3) + ok());
    said(
        "n-hints-endless",
        "Early Hints without an end",
        "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(200_000));
    said("ok-no-reason", "a status line without words", ok().replace("200 OK", "200"));
    said("ok-http-1.0", "HTTP/1.0", ok().replace("HTTP/1.1", "HTTP/1.0"));
    said("ok-lf-only", "lines that end in LF alone", ok().replace("\r\n", "\n"));
    said(
        "ok-no-length",
        "a body that ends with the connection",
        ok().replaceFirst("Content-Length: \\d+\r\n", ""));
    said(
        "ok-two-equal-lengths",
        "the same Content-Length twice",
        ok().replaceFirst("(Content-Length: \\d+\r\n)", "$1$1"));
    said(
        "ok-chunked-ext", "chunks with extensions and trailers", chunked(";ext=1", "X-End: 1\r\n"));
    said(
        "ok-header-junk",
        "a header in raw letters",
        ok().replace("Content-Type", "X-Caf\u00e9: \u00fc\r\nContent-Type"));
    said("ok-no-type", "no Content-Type", ok().replaceFirst("Content-Type: [^\r]*\r\n", ""));
    said(
        "ok-empty-header",
        "a header without a value",
        ok().replace("Content-Type", "X-A:\r\nContent-Type"));
    said(
        "ok-cookie-junk",
        "a cookie that is none",
        ok().replace("Content-Type", "Set-Cookie: ;;;=\r\nContent-Type"));
  }

  private static String ok() {
    return RawHost.page(article());
  }

  private static String chunked(String extension, String trailer) {
    String body = article();
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        + Integer.toHexString(body.length())
        + extension
        + "\r\n"
        + body
        + "\r\n0\r\n"
        + trailer
        + "\r\n";
  }

  private void said(String id, String what, String bytes) {
    web.raw(id, what, RawHost.saying(bytes));
  }

  private void brokenHttp() {
    said(
        "n-bad-chunk",
        "a chunk whose length is no number",
        chunked("", "").replaceFirst("\r\n\r\n[0-9a-f]+", "\r\n\r\nzz"));
    said(
        "n-big-chunk",
        "a chunk whose length is beyond all numbers",
        chunked("", "").replaceFirst("\r\n\r\n[0-9a-f]+", "\r\n\r\nffffffffffffffffff"));
    said("n-garbage", "not HTTP at all", "SSH-2.0-OpenSSH_9.6\r\n");
    said("n-http-0.9", "a page without a head (HTTP/0.9)", article() + "\n");
    said(
        "n-conflict-cl",
        "two lengths",
        ok().replaceFirst("(Content-Length: \\d+\r\n)", "$1Content-Length: 7\r\n"));
    said(
        "n-negative-length",
        "a length below zero",
        ok().replaceFirst("Content-Length: \\d+", "Content-Length: -7"));
    said(
        "n-length-and-chunks",
        "a length and chunks",
        chunked("", "").replace("Transfer-", "Content-Length: 7\r\nTransfer-"));
    said("n-status-none", "a status line without a status", "HTTP/1.1 OK\r\n\r\n");
    said("n-status-long", "a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n");
    said(
        "n-huge-header",
        "a header of a megabyte",
        "HTTP/1.1 200 OK\r\nX-A: " + "a".repeat(1 << 20) + "\r\n\r\n");
    said(
        "n-nul-header",
        "a header with a NUL in it",
        ok().replace("Content-Type", "X-A: a\u0000b\r\nContent-Type"));
    said(
        "n-no-colon",
        "a header without a colon",
        ok().replace("Content-Type", "what is this\r\nContent-Type"));
    web.raw(
        "n-endless-headers",
        "headers without an end",
        RawHost.open(
            (s, n) -> {
              RawHost.say(s, "HTTP/1.1 200 OK\r\n");
              while (true) {
                RawHost.say(s, "X-A: b\r\n".repeat(1000));
              }
            }));
    said(
        "n-switch",
        "101: another protocol",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\n");
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
