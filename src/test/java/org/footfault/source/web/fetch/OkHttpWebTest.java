package org.footfault.source.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.footfault.source.Source.Fault;
import org.footfault.source.web.AddressRange;
import org.footfault.source.web.Answer;
import org.footfault.source.web.Answer.Extent;
import org.footfault.source.web.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the fake web cannot do: TLS faults, the name service, the bytes on the wire. */
@Timeout(60)
final class OkHttpWebTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2016-10-20T12:00:00Z"));

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static WebSettings.Builder settings() {
    return WebSettings.defaults().toBuilder()
        .timeout(Duration.ofSeconds(20)) // far beyond what a busy machine needs
        .allowed(List.of(AddressRange.of("127.0.0.0/8")));
  }

  private Answer get(String scheme, WebSettings settings) {
    URI address = URI.create(scheme + "://times.example:" + server.getPort() + "/a");
    try (OkHttpWeb web = new OkHttpWeb(settings, CLOCK, OkHttpWebTest::here)) {
      return web.get(address);
    }
  }

  private static InetAddress[] here(String name) throws UnknownHostException {
    return new InetAddress[] {InetAddress.getByAddress(name, new byte[] {127, 0, 0, 1})};
  }

  private Answer.Reply reply(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Reply.class);
    return (Answer.Reply) answer;
  }

  private static void assertFault(Answer answer, Fault fault, String detail) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Failure.class,
            failure -> {
              assertThat(failure.fault()).isEqualTo(fault);
              assertThat(failure.detail()).contains(detail);
            });
  }

  private void serveWith(HeldCertificate certificate) {
    HandshakeCertificates keys =
        new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    server.useHttps(keys.sslSocketFactory());
    server.enqueue(new MockResponse.Builder().body("never seen").build());
  }

  @Test
  void a_self_signed_certificate_is_named() {
    serveWith(new HeldCertificate.Builder().addSubjectAlternativeName("times.example").build());
    assertFault(get("https", settings().build()), Fault.CERTIFICATE, "self-signed");
  }

  @Test
  void an_expired_certificate_is_named() {
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate expired =
        new HeldCertificate.Builder()
            .signedBy(authority)
            .addSubjectAlternativeName("times.example")
            .validityInterval(0, TimeUnit.DAYS.toMillis(365))
            .build();
    serveWith(expired);
    WebSettings trusting = settings().authorities(List.of(authority.certificate())).build();
    assertFault(get("https", trusting), Fault.CERTIFICATE, "expired");
  }

  @Test
  void a_certificate_for_another_host_is_named() {
    HeldCertificate other =
        new HeldCertificate.Builder().addSubjectAlternativeName("other.example").build();
    serveWith(other);
    WebSettings trusting = settings().authorities(List.of(other.certificate())).build();
    assertFault(get("https", trusting), Fault.CERTIFICATE, "another host");
  }

  @Test
  void a_certificate_of_an_unknown_authority_is_named() {
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    serveWith(
        new HeldCertificate.Builder()
            .signedBy(authority)
            .addSubjectAlternativeName("times.example")
            .build());
    assertFault(get("https", settings().build()), Fault.CERTIFICATE, "nobody trusts");
  }

  @Test
  void a_server_without_tls_is_no_certificate_fault() {
    server.enqueue(new MockResponse.Builder().body("plain").build());
    assertThat(get("https", settings().build()))
        .isInstanceOfSatisfying(
            Answer.Failure.class, f -> assertThat(f.fault()).isNotEqualTo(Fault.CERTIFICATE));
  }

  @Test
  void a_bomb_is_cut_at_the_limit_after_decoding() throws IOException {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Encoding", "gzip")
            .body(gzip(new byte[64 * 1024 * 1024]))
            .build());
    Answer.Reply reply = reply(get("http", settings().pageLimit(100_000).build()));
    assertThat(reply.body()).hasSize(100_000);
    assertThat(reply.extent()).isEqualTo(Extent.CUT_AT_LIMIT);
  }

  @Test
  void a_pdf_has_a_limit_of_its_own() {
    server.enqueue(new MockResponse.Builder().body("%PDF-" + "x".repeat(5000)).build());
    Answer.Reply reply = reply(get("http", settings().pageLimit(1000).build()));
    assertThat(reply.extent()).isEqualTo(Extent.WHOLE);
  }

  @Test
  void both_kinds_of_deflate_are_decoded() {
    for (boolean raw : new boolean[] {true, false}) {
      server.enqueue(
          new MockResponse.Builder()
              .addHeader("Content-Encoding", "deflate")
              .body(deflate("the words", raw))
              .build());
      assertThat(reply(get("http", settings().build())).body()).asString().isEqualTo("the words");
    }
  }

  @Test
  void a_body_that_is_not_what_its_header_says_is_a_fault_of_this_address() {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Encoding", "gzip")
            .body("this is no gzip at all")
            .build());
    assertFault(get("http", settings().build()), Fault.PROTOCOL, "decoded");
  }

  @Test
  void a_status_is_known_even_if_its_body_cannot_be_read() {
    server.enqueue(
        new MockResponse.Builder().code(404).addHeader("Content-Encoding", "br").body("?").build());
    assertThat(reply(get("http", settings().build())).visit().status()).isEqualTo(404);
  }

  @Test
  void a_body_that_is_shorter_than_promised_is_broken_off() {
    server.enqueue(
        new MockResponse.Builder()
            .body("x".repeat(100_000))
            .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    Answer.Reply reply = reply(get("http", settings().build()));
    assertThat(reply.extent()).isEqualTo(Extent.BROKEN_OFF);
  }

  @Test
  void a_body_that_trickles_ends_with_the_deadline_and_keeps_its_status() {
    server.enqueue(
        new MockResponse.Builder()
            .body("x".repeat(1000))
            .throttleBody(1, 300, TimeUnit.MILLISECONDS)
            .build());
    long start = System.nanoTime();
    Answer.Reply reply = reply(get("http", settings().timeout(Duration.ofSeconds(2)).build()));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    assertThat(reply.visit().status()).isEqualTo(200);
    assertThat(reply.extent()).isEqualTo(Extent.BROKEN_OFF);
  }

  @Test
  void one_deadline_covers_all_redirects() {
    for (int i = 0; i < 20; i++) {
      server.enqueue(
          new MockResponse.Builder()
              .code(302)
              .addHeader("Location", "/" + i)
              .headersDelay(600, TimeUnit.MILLISECONDS)
              .build());
    }
    long start = System.nanoTime();
    Answer answer = get("http", settings().timeout(Duration.ofSeconds(2)).build());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    assertFault(answer, Fault.TIMEOUT, "time");
  }

  @Test
  void headers_without_an_end_are_not_read_to_the_end() {
    server.enqueue(
        new MockResponse.Builder().addHeader("X-Long", "x".repeat(600_000)).body("a").build());
    assertThat(get("http", settings().build())).isInstanceOf(Answer.Failure.class);
  }

  @Test
  void a_port_where_nothing_listens_refuses() {
    server.close();
    assertFault(get("http", settings().build()), Fault.CONNECTION_REFUSED, "refused");
  }

  @Test
  void a_name_that_stands_for_a_private_address_is_refused_before_a_connection() {
    WebSettings strict = settings().allowed(List.of()).build();
    assertThat(get("http", strict)).isInstanceOf(Answer.Refusal.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void a_name_is_looked_up_once_so_that_a_second_answer_gains_nothing() {
    AtomicInteger lookups = new AtomicInteger();
    GuardedDns.Names changing =
        name -> {
          byte last = (byte) (lookups.getAndIncrement() == 0 ? 1 : 2);
          return new InetAddress[] {InetAddress.getByAddress(name, new byte[] {127, 0, 0, last})};
        };
    server.enqueue(
        new MockResponse.Builder()
            .code(302)
            .addHeader("Location", "/b")
            .addHeader("Connection", "close")
            .build());
    server.enqueue(new MockResponse.Builder().body("here").build());
    WebSettings one = settings().allowed(List.of(AddressRange.of("127.0.0.1/32"))).build();
    try (OkHttpWeb web = new OkHttpWeb(one, CLOCK, changing)) {
      reply(web.get(URI.create("http://times.example:" + server.getPort() + "/a")));
    }
    assertThat(lookups).hasValue(1);
  }

  @Test
  void only_a_firm_no_of_the_name_service_means_that_a_host_does_not_exist() {
    assertThat(lookUp("Name or service not known")).isInstanceOf(Answer.NoSuchHost.class);
    assertFault(lookUp("Temporary failure in name resolution"), Fault.NAME_SERVICE, "no answer");
  }

  private static Answer lookUp(String message) {
    GuardedDns.Names failing =
        name -> {
          throw new UnknownHostException(name + ": " + message);
        };
    try (OkHttpWeb web = new OkHttpWeb(settings().build(), CLOCK, failing)) {
      return web.get(URI.create("http://lost.example/"));
    }
  }

  private static Buffer gzip(byte[] content) throws IOException {
    Buffer packed = new Buffer();
    try (okio.BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
      sink.write(content);
    }
    return packed;
  }

  private static Buffer deflate(String text, boolean raw) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, raw);
    deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    byte[] out = new byte[200];
    int length = deflater.deflate(out);
    deflater.end();
    return new Buffer().write(out, 0, length);
  }

  @Test
  void a_page_that_has_not_changed_is_not_sent_again() throws Exception {
    server.enqueue(new MockResponse.Builder().addHeader("ETag", "\"7\"").body("the page").build());
    server.enqueue(new MockResponse.Builder().code(304).addHeader("ETag", "\"7\"").build());
    URI address = URI.create("http://times.example:" + server.getPort() + "/a");
    try (OkHttpWeb web = new OkHttpWeb(settings().build(), CLOCK, OkHttpWebTest::here)) {
      Answer.Reply first = reply(web.get(address));
      Answer.Reply again = reply(web.get(address, first));
      assertThat(again.body()).isEqualTo("the page".getBytes(StandardCharsets.UTF_8));
      assertThat(again.visit()).isEqualTo(first.visit());
    }
    assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"7\"");
  }

  @Test
  void a_page_that_has_changed_is_read_anew() {
    server.enqueue(new MockResponse.Builder().addHeader("ETag", "\"7\"").body("old").build());
    server.enqueue(new MockResponse.Builder().addHeader("ETag", "\"8\"").body("new").build());
    URI address = URI.create("http://times.example:" + server.getPort() + "/a");
    try (OkHttpWeb web = new OkHttpWeb(settings().build(), CLOCK, OkHttpWebTest::here)) {
      Answer.Reply again = reply(web.get(address, reply(web.get(address))));
      assertThat(again.body()).isEqualTo("new".getBytes(StandardCharsets.UTF_8));
    }
  }
}
