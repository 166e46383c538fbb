package org.footfault.hostile;

import static org.footfault.hostile.HostileWeb.article;

import org.footfault.testweb.RawHost;

/** Answers that stretch HTTP, and answers that break it. */
final class OddHeads {

  private final HostileWeb web;

  OddHeads(HostileWeb web) {
    this.web = web;
  }

  void tell() {
    oddHeads();
    brokenHttp();
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
}
