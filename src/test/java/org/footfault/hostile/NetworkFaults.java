package org.footfault.hostile;

import static org.footfault.hostile.HostileWeb.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.footfault.testweb.RawHost;

/** What goes wrong below HTTP. */
final class NetworkFaults {

  private static final int ENOUGH_TO_FILL_A_QUEUE = 4;

  private final HostileWeb web;

  NetworkFaults(HostileWeb web) {
    this.web = web;
  }

  void tell() {
    names();
    connections();
    firstTries();
    slowness();
    brokenBodies();
    http2();
  }

  private void names() {
    web.named("h-dns-nx", NetworkFaults::unknown);
    web.at("h-dns-nx", "the name does not exist", url("h-dns-nx"));
    web.named("h-dns-servfail", name -> refused(name + ": Temporary failure in name resolution"));
    web.at("h-dns-servfail", "the name service fails", url("h-dns-servfail"));
    web.named("h-dns-timeout", name -> refused(silence() + "no answer"));
    web.at("h-dns-timeout", "the name service keeps silent", url("h-dns-timeout"));
    web.named("h-dns-empty", name -> refused(name + ": No address associated with hostname"));
    web.at("h-dns-empty", "the name exists and has no address", url("h-dns-empty"));
  }

  private static String url(String id) {
    return "http://" + id + ".example/2015/03/the-long-war";
  }

  /** What a name service says of a name that does not exist. */
  static String[] unknown(String name) throws UnknownHostException {
    return refused(name + ": Name or service not known");
  }

  private static String[] refused(String message) throws UnknownHostException {
    throw new UnknownHostException(message);
  }

  private static String silence() {
    pause(8_000);
    return "";
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void connections() {
    try (ServerSocket none = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      web.direct("h-refused", "nothing listens at the port", "http", none.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    web.direct("h-blackhole", "the connection is never taken", "http", fullQueue());
    web.raw("n-reset", "every connection is reset", host((s, n) -> RawHost.reset(s)));
    web.raw("n-close", "every connection is closed without a word", host((s, n) -> false));
  }

  private static RawHost host(RawHost.Conversation conversation) {
    return RawHost.open(conversation);
  }

  /** The port of a host that has no place left for a connection. */
  private int fullQueue() {
    try {
      ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      web.closesWithThis(server);
      for (int i = 0; i < ENOUGH_TO_FILL_A_QUEUE; i++) {
        Socket socket = new Socket();
        web.closesWithThis(socket);
        try {
          socket.connect(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()), 200);
        } catch (IOException e) {
          break; // full
        }
      }
      return server.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void firstTries() {
    web.raw(
        "ok-reset-once",
        "the first connection is reset",
        host((s, n) -> n == 1 ? RawHost.reset(s) : page(s)));
    web.raw(
        "ok-timeout-once",
        "the first request gets no answer",
        host(
            (s, n) -> {
              if (n == 1) {
                pause(8_000);
              }
              return page(s);
            }));
    web.raw(
        "ok-stale-keepalive",
        "a connection that lay idle is dropped",
        host(
            (s, n) -> {
              RawHost.say(
                  s,
                  n == 1
                      ? "HTTP/1.1 302 F\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"
                      : RawHost.page(article()));
              return false;
            }));
  }

  private static boolean page(Socket socket) throws IOException {
    RawHost.say(socket, RawHost.page(article()));
    return false;
  }

  private void slowness() {
    web.raw("n-timeout", "the request gets no answer", host((s, n) -> pausing(30_000)));
    web.raw("n-slow-headers", "the head never ends", host((s, n) -> trickle(s, "X-A: b\r\n")));
    web.raw(
        "n-slow-loris",
        "the body comes byte by byte and never ends",
        host(
            (s, n) -> {
              RawHost.say(s, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
              return trickle(s, "<");
            }));
    web.raw("n-slow-tls", "the TLS handshake gets no answer", "https", silentTls());
    web.raw("ok-slow", "a slow answer within the deadline", host((s, n) -> slow(s)));
  }

  private static boolean pausing(int millis) {
    pause(millis);
    return false;
  }

  private static boolean slow(Socket socket) throws IOException {
    pause(2_000);
    return page(socket);
  }

  private static boolean trickle(Socket socket, String piece) throws IOException {
    RawHost.say(socket, piece.startsWith("X") ? "HTTP/1.1 200 OK\r\n" : "");
    for (int i = 0; i < 60; i++) {
      RawHost.say(socket, piece);
      pause(500);
    }
    return false;
  }

  /** Nothing is answered, since what a TLS client says first has no empty line in it. */
  private static RawHost silentTls() {
    return host((s, n) -> false);
  }

  private void brokenBodies() {
    web.raw(
        "n-truncated",
        "less comes than Content-Length says",
        RawHost.saying(head("Content-Length: 90000") + article()));
    web.raw(
        "n-reset-mid",
        "the connection is reset within the body",
        host(
            (s, n) -> {
              RawHost.say(s, head("Content-Length: 90000") + article());
              pause(300);
              return RawHost.reset(s);
            }));
    web.raw(
        "n-truncated-chunk",
        "the last chunk never comes",
        RawHost.saying(head("Transfer-Encoding: chunked") + "ffff\r\n" + article()));
    web.raw(
        "n-truncated-nothing",
        "the body ends before its first byte",
        RawHost.saying(head("Content-Length: 90000")));
    web.raw(
        "ok-cut-by-length",
        "more comes than Content-Length says",
        RawHost.saying(
            head("Connection: close\r\nContent-Length: " + article().length()) + article() + "x"));
  }

  private static String head(String header) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n\r\n";
  }

  private void http2() {
    h2("ok-h2", "HTTP/2", answer());
    h2(
        "ok-h2-refused-stream",
        "HTTP/2 refuses the first stream",
        broken(new SocketEffect.CloseStream(7)),
        answer());
    h2(
        "ok-h2-goaway",
        "HTTP/2 goes away after an answer",
        new MockResponse.Builder()
            .code(302)
            .addHeader("Location", "/again")
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build(),
        answer());
    h2(
        "n-h2-reset",
        "HTTP/2 resets every stream",
        broken(new SocketEffect.CloseStream(2)),
        broken(new SocketEffect.CloseStream(2)),
        broken(new SocketEffect.CloseStream(2)),
        broken(new SocketEffect.CloseStream(2)));
    h2("404-h2", "404 over HTTP/2", new MockResponse.Builder().code(404).build());
  }

  private static MockResponse answer() {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "text/html")
        .body(article())
        .build();
  }

  private static MockResponse broken(SocketEffect effect) {
    return new MockResponse.Builder().onRequestStart(effect).build();
  }

  private void h2(String id, String what, MockResponse... answers) {
    HeldCertificate certificate =
        new HeldCertificate.Builder().addSubjectAlternativeName(id + ".example").build();
    MockWebServer server = new MockWebServer();
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .build()
            .sslSocketFactory());
    server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
    // An answer that is lost with its connection is asked for again: the last one never ends.
    QueueDispatcher dispatcher = new QueueDispatcher();
    for (MockResponse answer : answers) {
      dispatcher.enqueue(answer);
    }
    dispatcher.setFailFast(answers[answers.length - 1]);
    server.setDispatcher(dispatcher);
    start(server);
    web.closesWithThis(server);
    web.trusts(certificate.certificate());
    web.direct(id, what, "https", server.getPort());
  }

  private static void start(MockWebServer server) {
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
