package org.footfault.testweb;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import okhttp3.tls.HeldCertificate;
import org.footfault.source.web.WebSettings;

/**
 * A web of real-looking addresses ({@code https://times.example/…}), each of which behaves as it is
 * told to. It is a forward proxy: whoever asks through {@link #proxy} and trusts {@link
 * #certificateFile} sees it, also a process of its own. One server a JVM; closing it forgets what
 * it was told. An address that it was told nothing of answers 404.
 */
public final class FakeWeb implements AutoCloseable {

  private static final Duration SILENCE = Duration.ofSeconds(60);

  /** WireMock asks those of a lower number first; what is said of one address has 5. */
  private static final int LAST = 9;

  private final Server server;

  private FakeWeb(Server server) {
    this.server = server;
  }

  /** The web, with nothing in it. */
  public static FakeWeb open() {
    FakeWeb web = new FakeWeb(Server.RUNNING);
    web.close();
    return web;
  }

  /** Where to send requests. */
  public URI proxy() {
    return URI.create("http://127.0.0.1:" + server.wireMock().port());
  }

  /** The authority behind the web's certificates, in PEM. */
  public Path certificateFile() {
    return server.pem();
  }

  /** Settings that reach this web and no other; small limits, so that tests are quick. */
  public WebSettings.Builder settings() {
    return WebSettings.defaults().toBuilder()
        .proxy(proxy())
        .authorities(List.of(server.authority()))
        .timeout(Duration.ofSeconds(10));
  }

  public void hasPage(String url, String html) {
    tell(url, aResponse().withHeader("Content-Type", "text/html; charset=utf-8").withBody(html));
  }

  public void hasFile(String url, String mediaType, byte[] bytes) {
    tell(url, aResponse().withHeader("Content-Type", mediaType).withBody(bytes));
  }

  /** Answers with a status and a short page. */
  public void answers(String url, int status) {
    tell(url, aResponse().withStatus(status).withBody("status " + status));
  }

  /** Answers with a status, a header and a short page. */
  public void answers(String url, int status, String header, String value) {
    tell(url, aResponse().withStatus(status).withHeader(header, value).withBody("no"));
  }

  /** Answers with a status, a header and a page. */
  public void answers(String url, int status, String header, String value, String html) {
    tell(
        url,
        aResponse()
            .withStatus(status)
            .withHeader("Content-Type", "text/html; charset=utf-8")
            .withHeader(header, value)
            .withBody(html));
  }

  public void isMissing(String url) {
    answers(url, 404);
  }

  public void isGone(String url) {
    answers(url, 410);
  }

  /** Moved for good. */
  public void movesTo(String url, String target) {
    answers(url, 301, "Location", target);
  }

  /** Redirects for now. */
  public void leadsTo(String url, String target) {
    answers(url, 302, "Location", target);
  }

  /** Redirects by a page. */
  public void refreshesTo(String url, String target) {
    hasPage(url, "<meta http-equiv='refresh' content='0; url=" + target + "'>");
  }

  /** Redirects to a page to log in. */
  public void wantsLogin(String url) {
    URI login = URI.create(url).resolve("/login?next=here");
    leadsTo(url, login.toString());
    hasPage(
        login.toString(),
        "<title>Log in</title><form><input name=user><input type=\"password\"></form>");
  }

  public void wantsConsent(String url) {
    String wall = URI.create(url).resolve("/consent").toString();
    leadsTo(url, wall);
    hasPage(wall, "<title>Your privacy</title><button>Accept all</button>");
  }

  public void wantsPayment(String url) {
    answers(url, 402);
  }

  /** Puts a challenge to programs. */
  public void wantsProofOfHumanity(String url) {
    answers(url, 403, "cf-mitigated", "challenge");
  }

  /** Answers so at every address of a host that it was told nothing else of. */
  public void answersEverywhere(String host, int status, String html) {
    ResponseDefinitionBuilder answer =
        aResponse()
            .withStatus(status)
            .withHeader("Content-Type", "text/html; charset=utf-8")
            .withBody(html);
    server.wireMock().stubFor(any(host, answer));
  }

  /** Redirects every address of a host that it was told nothing else of. */
  public void leadsEverywhere(String host, int status, String target) {
    server
        .wireMock()
        .stubFor(any(host, aResponse().withStatus(status).withHeader("Location", target)));
  }

  private static MappingBuilder any(String host, ResponseDefinitionBuilder answer) {
    return get(anyUrl()).withHost(equalTo(host)).atPriority(LAST).willReturn(answer);
  }

  public void isEmpty(String url) {
    tell(url, aResponse().withStatus(200).withHeader("Content-Type", "text/html"));
  }

  /** Takes the request and says nothing. */
  public void staysSilent(String url) {
    tell(url, aResponse().withFixedDelay((int) SILENCE.toMillis()));
  }

  /** Closes the connection without a word. */
  public void hangsUp(String url) {
    tell(url, aResponse().withFault(Fault.EMPTY_RESPONSE));
  }

  /** Sends what is not HTTP. */
  public void talksGarbage(String url) {
    tell(url, aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
  }

  /** Sends half of what was promised: a compressed page without its end. */
  public void endsInTheMiddle(String url) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 2000; i++) {
        gzip.write(("The half of line " + i + ", " + i * 7919 % 9973 + ". ").getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tell(
        url,
        aResponse()
            .withHeader("Content-Type", "text/html")
            .withHeader("Content-Encoding", "gzip")
            .withBody(Arrays.copyOf(packed.toByteArray(), packed.size() / 2)));
  }

  /** Answers with a status and a header the first time, with the page from then on. */
  public void firstAnswers(String url, int status, String header, String value, String html) {
    ResponseDefinitionBuilder first = aResponse().withStatus(status).withHeader(header, value);
    server
        .wireMock()
        .stubFor(
            request(url)
                .inScenario(url)
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("2")
                .willReturn(first));
    server
        .wireMock()
        .stubFor(
            request(url)
                .inScenario(url)
                .whenScenarioStateIs("2")
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody(html)));
  }

  /** Sends a visitor back to the same address with a cookie; lets one in who shows it. */
  public void firstSetsCookie(String url, String html) {
    tell(
        url,
        aResponse()
            .withStatus(302)
            .withHeader("Set-Cookie", "gate=open; Path=/")
            .withHeader("Location", url));
    server
        .wireMock()
        .stubFor(
            request(url)
                .withCookie("gate", equalTo("open"))
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody(html)));
  }

  /** All headers that were sent to an address, as text. */
  public String headersSentTo(String url) {
    return requests(url).stream()
        .map(request -> request.getHeaders().toString())
        .toList()
        .toString();
  }

  /** How often an address was asked for. */
  public int requestsFor(String url) {
    return requests(url).size();
  }

  /** How often a host was asked for anything. */
  public int requestsToHost(String host) {
    return (int)
        server.wireMock().findAll(getRequestedFor(anyUrl())).stream()
            .filter(request -> host.equals(request.getHost()))
            .count();
  }

  private List<LoggedRequest> requests(String url) {
    URI uri = URI.create(url);
    return server.wireMock().findAll(getRequestedFor(urlEqualTo(pathOf(uri)))).stream()
        .filter(request -> uri.getHost().equals(request.getHost()))
        .filter(request -> uri.getScheme().equals(request.getScheme()))
        .toList();
  }

  private void tell(String url, ResponseDefinitionBuilder answer) {
    tell(request(url).willReturn(answer));
  }

  void tell(MappingBuilder behaviour) {
    server.wireMock().stubFor(behaviour);
  }

  static MappingBuilder request(String url) {
    URI uri = URI.create(url);
    return get(urlEqualTo(pathOf(uri)))
        .withScheme(uri.getScheme())
        .withHost(equalTo(uri.getHost()));
  }

  private static String pathOf(URI uri) {
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  /** Forgets all addresses and requests. */
  @Override
  public void close() {
    server.wireMock().resetAll();
  }

  private record Server(WireMockServer wireMock, X509Certificate authority, Path pem) {

    static final Server RUNNING = start();
    private static final String PASSWORD = "fake-web";

    private static Server start() {
      try {
        HeldCertificate authority =
            new HeldCertificate.Builder().certificateAuthority(0).commonName("Fake Web").build();
        HeldCertificate hosts =
            new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("*.example")
                .addSubjectAlternativeName("*.test")
                .build();
        Path folder = Files.createTempDirectory("fake-web");
        Path pem = folder.resolve("authority.pem");
        Files.writeString(pem, authority.certificatePem());
        Path keys = folder.resolve("hosts.p12");
        write(hosts, authority, keys);
        WireMockServer wireMock =
            new WireMockServer(
                options()
                    .bindAddress("127.0.0.1")
                    .dynamicPort()
                    .enableBrowserProxying(true)
                    .proxyPassThrough(false)
                    .keystoreType("PKCS12")
                    .keystorePath(keys.toString())
                    .keystorePassword(PASSWORD)
                    .keyManagerPassword(PASSWORD)
                    .caKeystorePath(folder.resolve("none.p12").toString())
                    .containerThreads(64));
        wireMock.start();
        return new Server(wireMock, authority.certificate(), pem);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("no certificates for the fake web", e);
      }
    }

    private static void write(HeldCertificate hosts, HeldCertificate authority, Path file)
        throws IOException, GeneralSecurityException {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "hosts",
          hosts.keyPair().getPrivate(),
          PASSWORD.toCharArray(),
          new X509Certificate[] {hosts.certificate(), authority.certificate()});
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, PASSWORD.toCharArray());
      }
    }
  }
}
