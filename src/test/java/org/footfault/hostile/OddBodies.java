package org.footfault.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.footfault.hostile.HostileWeb.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.footfault.testweb.FakeWeb;
import org.footfault.testweb.RawHost;

/** Bodies in every coding, charset, size and type, and bodies that are none of what is said. */
final class OddBodies {

  /** The article in brotli, of which Java has no writer; Node’s {@code zlib} made it. */
  private static final String BROTLI =
      "GxcIIBQhyayft0/1QhE0ASGJNvk2Z2d7MP/+0wPWamttaVYcULv3BXqBA16AnoPDRW947/hoSZAUI3My"
          + "USbZ2VvGgcPy23Aha/GqsmOcjR9Ft6vwut/WQacDMQ9wrF4aB4sX3FaUJUZz43HQSRnwZ4Ug1UWBaY8X"
          + "/W41tJuFJS/v9Ro=";

  /** The same, and 64 MB of blanks. */
  private static final String BROTLI_BOMB =
      "y///PyDEz9uneqEImoCQRJt8m7OzPZh//+kBa7W1tjQrDui79wV6gQNegH7d5uEhfn4qQ6SMEKpFTinK"
          + "JDtXS3vhMP02XMhRvKrMGGfjR6vbUXjdb+qgwgFmHEDb6r3RwOIVPlYMS4zmlstBJ2WgnhWO1BcFpn28"
          + "6HUbobxZWPbltV//oe9/yv//P/glAOKwCED3/o///3/wSwDEYQGA7v0f////4JcAiMMCAN37P/7//8Ev"
          + "ARCHBQC693/8//+DXwIgDgsAdO//+P//B78EQBwWAOje//H//w9+CYA4LADQvf+LCwT8EgBhWAAgPQ==";

  private final HostileWeb web;
  private final FakeWeb fake;

  OddBodies(HostileWeb web) {
    this.web = web;
    this.fake = web.web();
  }

  void tell() {
    codings();
    lies();
    sizes();
  }

  private interface Coding {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(Coding coding, byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = coding.over(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) {
    return packed(GZIPOutputStream::new, bytes);
  }

  private void codings() {
    byte[] page = article().getBytes(UTF_8);
    coded("ok-gzip", "gzip", "gzip", gzip(page));
    coded("ok-x-gzip", "gzip by its old name", "X-GZIP", gzip(page));
    coded(
        "ok-deflate",
        "deflate in the form of zlib",
        "deflate",
        packed(DeflaterOutputStream::new, page));
    coded("ok-deflate-raw", "deflate without a head", "deflate", packed(OddBodies::raw, page));
    coded("ok-identity", "“identity”", "identity", page);
    coded("ok-twice", "gzip over gzip", "gzip, gzip", gzip(gzip(page)));
    coded("ok-br", "brotli", "br", Base64.getDecoder().decode(BROTLI));
    coded(
        "n-zstd",
        "zstd, which was not asked for",
        "zstd",
        new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 0});
    coded("n-coding-unknown", "a coding that nobody knows", "frob", page);
  }

  private static OutputStream raw(OutputStream out) {
    return new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
  }

  private void coded(String id, String what, String coding, byte[] body) {
    sent(id, what, "Content-Type: text/html\r\nContent-Encoding: " + coding, body);
  }

  private void sent(String id, String what, String headers, byte[] body) {
    web.raw(
        id,
        what,
        RawHost.open(
            (s, n) -> {
              RawHost.say(
                  s,
                  "HTTP/1.1 200 OK\r\n"
                      + headers
                      + "\r\nContent-Length: "
                      + body.length
                      + "\r\n\r\n");
              s.getOutputStream().write(body);
              s.getOutputStream().flush();
              return false;
            }));
  }

  private void lies() {
    byte[] page = article().getBytes(UTF_8);
    byte[] half = gzip(page);
    coded("ok-gzip-lie", "plain text that calls itself gzip", "gzip", page);
    coded(
        "n-gzip-cut",
        "gzip without its end",
        "gzip",
        java.util.Arrays.copyOf(half, half.length / 2));
    byte[] hurt = gzip(page);
    hurt[hurt.length / 2] ^= 0x55;
    coded("n-gzip-hurt", "gzip with a wrong byte", "gzip", hurt);
    coded("n-gzip-empty", "gzip of nothing at all", "gzip", new byte[0]);
    coded("n-br-lie", "plain text that calls itself brotli", "br", page);
    coded("n-deflate-lie", "plain text that calls itself deflate", "deflate", page);
    sent(
        "ok-gzip-twice-said",
        "the coding said twice, once empty",
        "Content-Type: text/html\r\nContent-Encoding:\r\nContent-Encoding: gzip",
        gzip(page));
  }

  private void sizes() {
    byte[] bomb = new byte[64 << 20];
    System.arraycopy(article().getBytes(UTF_8), 0, bomb, 0, 400);
    coded("n-gzip-bomb", "64 MB in 64 KB", "gzip", gzip(bomb));
    coded("n-gzip-bomb-twice", "64 MB, gzip over gzip", "gzip, gzip", gzip(gzip(bomb)));
    coded(
        "n-br-bomb", "64 MB in 400 bytes of brotli", "br", Base64.getDecoder().decode(BROTLI_BOMB));
    web.raw("n-gzip-bomb-10g", "10 GB in 10 MB", RawHost.open((s, n) -> hugeBomb(s)));
    web.raw("ok-pdf-300mb", "a PDF of 300 MB", RawHost.open((s, n) -> hugePdf(s)));
    web.raw(
        "n-endless-body", "a body without an end", RawHost.open((s, n) -> endless(s, "text/html")));
    web.raw(
        "ok-pdf-endless",
        "a PDF without an end",
        RawHost.open((s, n) -> endless(s, "application/pdf")));
    typed(
        "ok-huge-title",
        "a title of a megabyte",
        "text/html",
        article().replace("</title>", "x".repeat(1 << 20) + "</title>").getBytes(UTF_8));
    typed(
        "ok-big-page",
        "an article of 7 MB",
        "text/html",
        article("The lamps were lit early. ".repeat(280_000)).getBytes(UTF_8));
  }

  /** Each piece of a kilobyte stands for a megabyte of what the article is followed by. */
  private static boolean hugeBomb(Socket socket) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed, 512, true)) {
      out.write(article().getBytes(UTF_8));
      out.flush();
      int begin = packed.size();
      out.write(new byte[1 << 20]);
      out.flush();
      out.write(new byte[1 << 20]);
      out.flush();
      byte[] start = Arrays.copyOf(packed.toByteArray(), begin);
      byte[] more = Arrays.copyOfRange(packed.toByteArray(), begin, packed.size());
      RawHost.say(
          socket, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
      socket.getOutputStream().write(start);
      for (int i = 0; i < 5 * 1024; i++) {
        socket.getOutputStream().write(more);
      }
    }
    return false;
  }

  private static boolean hugePdf(Socket socket) throws IOException {
    int size = 300 << 20;
    RawHost.say(
        socket,
        "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: " + size + "\r\n\r\n");
    RawHost.say(socket, "%PDF-1.7\n");
    byte[] more =
        "1 0 obj << /Length 10 >> stream\n0123456789\nendstream endobj\n"
            .repeat(1000)
            .getBytes(UTF_8);
    for (int sent = 0; sent < size; sent += more.length) {
      socket.getOutputStream().write(more);
    }
    return false;
  }

  private static boolean endless(Socket socket, String type) throws IOException {
    RawHost.say(socket, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n");
    RawHost.say(socket, type.endsWith("pdf") ? "%PDF-1.7\n" : article());
    String more = "<p>more words ".repeat(10_000);
    while (true) {
      RawHost.say(socket, more);
    }
  }

  private void typed(String id, String what, String type, byte[] body) {
    web.row(id, what, url -> fake.hasFile(url, type, body));
  }
}
