package org.footfault.source.web.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.footfault.source.Source.Fault;
import org.footfault.source.web.AddressRange;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Extent;
import org.footfault.source.web.Memory;
import org.footfault.source.web.WebSettings;
import org.footfault.source.web.polite.PoliteWeb;
import org.footfault.testweb.RawHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens below HTTP, or against it, and what is made of it after all new tries. */
@Timeout(60)
final class WireFaultsTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2016-10-20T12:00:00Z"));

  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static InetAddress[] here(String name) throws UnknownHostException {
    return new InetAddress[] {InetAddress.getByAddress(name, new byte[] {127, 0, 0, 1})};
  }

  private PoliteWeb web(WebSettings.Builder settings) {
    WebSettings built =
        settings
            .timeout(Duration.ofSeconds(15))
            .allowed(List.of(AddressRange.of("127.0.0.0/8")))
            .build();
    OkHttpWeb web = new OkHttpWeb(built, CLOCK, WireFaultsTest::here);
    return new PoliteWeb(web, built, Memory.none(), threads, Duration.ofMillis(20));
  }

  private Answer get(RawHost host) {
    try (PoliteWeb web = web(WebSettings.defaults().toBuilder())) {
      return web.get(address(host, "/a"));
    }
  }

  private static URI address(RawHost host, String path) {
    return URI.create("http://times.example:" + host.port() + path);
  }

  private static void assertFault(Answer answer, Fault fault) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Failure.class, failure -> assertThat(failure.fault()).isEqualTo(fault));
  }

  private static void assertPage(Answer answer, String body) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Reply.class,
            reply -> assertThat(new String(reply.body(), UTF_8)).isEqualTo(body));
  }

  @Test
  void a_host_that_resets_every_connection_is_asked_three_times_and_no_more() {
    try (RawHost host = RawHost.open((socket, count) -> RawHost.reset(socket))) {
      assertFault(get(host), Fault.RESET);
      assertThat(host.requests()).hasSize(3);
    }
  }

  @Test
  void a_host_that_closes_every_connection_is_asked_three_times_and_no_more() {
    try (RawHost host = RawHost.open((socket, count) -> false)) {
      assertFault(get(host), Fault.RESET);
      assertThat(host.requests()).hasSize(3);
    }
  }

  @Test
  void a_first_try_that_is_reset_condemns_nothing() {
    try (RawHost host =
        RawHost.open(
            (socket, count) -> {
              if (count == 1) {
                return RawHost.reset(socket);
              }
              RawHost.say(socket, RawHost.page("here"));
              return true;
            })) {
      assertPage(get(host), "here");
      assertThat(host.requests()).hasSize(2);
    }
  }

  @Test
  void a_connection_that_was_closed_while_it_lay_idle_says_nothing_of_the_next_address() {
    try (RawHost host =
            RawHost.open(
                (socket, count) -> {
                  RawHost.say(socket, RawHost.page("here"));
                  return false; // without a word of it in the head
                });
        PoliteWeb web = web(WebSettings.defaults().toBuilder().retries(0))) {
      for (int i = 0; i < 20; i++) {
        assertPage(web.get(address(host, "/" + i)), "here");
      }
    }
  }

  @Test
  void an_address_that_resets_a_used_connection_is_asked_no_oftener_for_that() {
    try (RawHost host =
            RawHost.open(
                (socket, count) -> {
                  if (count > 1) {
                    return RawHost.reset(socket);
                  }
                  RawHost.say(socket, RawHost.page("here"));
                  return true;
                });
        PoliteWeb web = web(WebSettings.defaults().toBuilder())) {
      assertPage(web.get(address(host, "/good")), "here");
      assertFault(web.get(address(host, "/bad")), Fault.RESET);
      // Once on the connection that was open, which may have been at fault; then as ever.
      assertThat(host.requests()).hasSizeLessThanOrEqualTo(1 + 1 + 3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nnot a chunk",
        "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nherethere",
        "HTTP/1.1 OK\r\n\r\n",
        "SSH-2.0-OpenSSH_9.6\r\n",
      })
  void what_is_no_lawful_http_is_a_fault_of_this_address_and_proves_nothing(String text) {
    try (RawHost host = RawHost.saying(text)) {
      assertThat(get(host)).isInstanceOf(Answer.Failure.class);
    }
  }

  @Test
  void a_head_of_a_megabyte_is_not_read() {
    try (RawHost host =
        RawHost.saying("HTTP/1.1 200 OK\r\nX-A: " + "a".repeat(1 << 20) + "\r\n\r\nhere")) {
      assertThat(get(host)).isInstanceOf(Answer.Failure.class);
    }
  }

  @Test
  void early_hints_are_passed_over() {
    try (RawHost host =
        RawHost.saying("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + RawHost.page("here"))) {
      assertPage(get(host), "here");
    }
  }

  @Test
  void a_body_without_an_end_is_cut_and_the_connection_closed() {
    try (RawHost host =
            RawHost.open(
                (socket, count) -> {
                  RawHost.say(socket, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
                  while (true) {
                    RawHost.say(socket, "<p>more".repeat(1000));
                  }
                });
        PoliteWeb web = web(WebSettings.defaults().toBuilder().pageLimit(100_000))) {
      assertThat(web.get(address(host, "/a")))
          .isInstanceOfSatisfying(
              Answer.Reply.class,
              reply -> {
                assertThat(reply.extent()).isEqualTo(Extent.CUT_AT_LIMIT);
                assertThat(reply.body()).hasSize(100_000);
              });
    }
  }

  @Test
  void only_get_is_sent_and_only_codings_that_are_understood_are_asked_for() {
    try (RawHost host = RawHost.saying(RawHost.page("here"))) {
      get(host);
      assertThat(host.requests()).allSatisfy(head -> assertThat(head).startsWith("GET "));
      assertThat(host.requests().get(0)).contains("Accept-Encoding: gzip, deflate, br\r\n");
    }
  }

  @Test
  void line_breaks_in_an_address_are_not_sent_as_such() {
    try (RawHost host =
        RawHost.open(
            (socket, count) -> {
              RawHost.say(
                  socket,
                  count == 1
                      ? "HTTP/1.1 302 F\r\nLocation: /b%0d%0aX-Own:%20yes\r\nContent-Length: 0\r\n\r\n"
                      : RawHost.page("here"));
              return false;
            })) {
      get(host);
      assertThat(host.requests()).hasSize(2);
      assertThat(host.requests().get(1)).startsWith("GET /b%0d%0aX-Own:%20yes HTTP/1.1\r\n");
    }
  }

  @Test
  void a_location_in_raw_letters_is_followed() {
    try (RawHost host =
        RawHost.open(
            (socket, count) -> {
              RawHost.say(
                  socket,
                  count == 1
                      ? "HTTP/1.1 301 M\r\nLocation: /caf\u00e9 au lait\r\nContent-Length: 0\r\n\r\n"
                      : RawHost.page("here"));
              return false;
            })) {
      assertPage(get(host), "here");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Location:\r\n", "Location: http://\r\n"})
  void a_redirect_to_nowhere_is_named(String location) {
    try (RawHost host =
        RawHost.saying("HTTP/1.1 301 M\r\n" + location + "Content-Length: 0\r\n\r\n")) {
      assertFault(get(host), Fault.BAD_REDIRECT);
    }
  }

  @Test
  void a_host_may_speak_http_2() throws IOException {
    HeldCertificate certificate =
        new HeldCertificate.Builder().addSubjectAlternativeName("times.example").build();
    try (MockWebServer server = new MockWebServer()) {
      server.useHttps(
          new HandshakeCertificates.Builder()
              .heldCertificate(certificate)
              .build()
              .sslSocketFactory());
      server.start(InetAddress.getLoopbackAddress(), 0);
      server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
      server.enqueue(
          new MockResponse.Builder().onRequestStart(new SocketEffect.CloseStream(7)).build());
      server.enqueue(new MockResponse.Builder().body("here").build());
      server.enqueue(new MockResponse.Builder().code(404).build());
      WebSettings.Builder settings =
          WebSettings.defaults().toBuilder().authorities(List.of(certificate.certificate()));
      try (PoliteWeb web = web(settings)) {
        String base = "https://times.example:" + server.getPort();
        assertPage(web.get(URI.create(base + "/a")), "here");
        assertThat(web.get(URI.create(base + "/b")))
            .isInstanceOfSatisfying(
                Answer.Reply.class, r -> assertThat(r.visit().status()).isEqualTo(404));
      }
      assertThat(server.getRequestCount()).isEqualTo(3);
    }
  }
}
