package org.footfault.source.web.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Credentials;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.footfault.source.Source.Fault;
import org.footfault.source.web.AddressGuard;
import org.footfault.source.web.Answer;
import org.footfault.source.web.WebSettings;

/** Asks by OkHttp. */
final class OkHttpWire implements Wire {

  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  /** A host whose queue is not empty is asked again at once; others need no connection kept. */
  private static final int IDLE_SECONDS = 5;

  private final OkHttpClient client;

  /** The same, but every request on a connection of its own. */
  private final OkHttpClient anew;

  /** Addresses that also broke off on a connection of their own. */
  private final Set<HttpUrl> suspects = ConcurrentHashMap.newKeySet();

  private final WebSettings settings;
  private final BodyReader bodies;
  private final ExecutorService lookups =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "footfault-names");
            thread.setDaemon(true);
            return thread;
          });

  OkHttpWire(WebSettings settings, AddressGuard guard, GuardedDns.Names names) {
    this.settings = settings;
    this.bodies = new BodyReader(settings);
    TrustedCertificates trust = TrustedCertificates.with(settings.authorities());
    Duration half = settings.timeout().dividedBy(2);
    this.client =
        new OkHttpClient.Builder()
            .dns(new GuardedDns(names, guard, settings, lookups))
            .sslSocketFactory(trust.socketFactory(), trust)
            // All new tries are ours (HostLane), so that they can be counted.
            .retryOnConnectionFailure(false)
            .eventListenerFactory(call -> Freshness.of(call))
            .followRedirects(false)
            .followSslRedirects(false)
            .cookieJar(CookieJar.NO_COOKIES)
            .authenticator(Authenticator.NONE)
            .proxySelector(new Selection(settings))
            .proxyAuthenticator(proxyAuthenticator(settings.proxy()))
            .connectionPool(
                new ConnectionPool(
                    OpenFiles.requests(settings.globalLimit()), IDLE_SECONDS, TimeUnit.SECONDS))
            .connectTimeout(half.compareTo(LONGEST_CONNECT) < 0 ? half : LONGEST_CONNECT)
            .readTimeout(half)
            .writeTimeout(half)
            .build();
    this.anew =
        client.newBuilder().connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS)).build();
  }

  private static Authenticator proxyAuthenticator(Optional<URI> proxy) {
    Optional<String> userInfo = proxy.map(URI::getUserInfo);
    if (userInfo.isEmpty()) {
      return Authenticator.NONE;
    }
    String[] parts = userInfo.get().split(":", 2);
    String credential = Credentials.basic(parts[0], parts.length > 1 ? parts[1] : "");
    return (route, response) ->
        response.request().header("Proxy-Authorization") != null
            ? null
            : response.request().newBuilder().header("Proxy-Authorization", credential).build();
  }

  @Override
  public Exchange ask(
      HttpUrl url, Map<String, String> headers, Optional<String> form, Duration within) {
    long deadline = System.nanoTime() + within.toNanos();
    boolean isSuspect = suspects.contains(url);
    Request.Builder request = request(url, headers);
    form.ifPresent(fields -> request.post(RequestBody.create(fields, FORM)));
    Attempt first = attempt(isSuspect ? anew : client, request, deadline);
    boolean perhapsStale =
        first.exchange() instanceof Exchange.Trouble trouble
            && trouble.fault() == Fault.RESET
            && !first.isNewConnection()
            && form.isEmpty();
    if (!perhapsStale || deadline - System.nanoTime() <= 0) {
      return first.exchange();
    }
    // The host may have closed a connection that lay idle; that says nothing of the address.
    Exchange second = attempt(anew, request, deadline).exchange();
    if (!(second instanceof Exchange.Response)) {
      suspects.add(url);
    }
    return second;
  }

  /** What came of one request, and whether a connection was made for it. */
  private record Attempt(Exchange exchange, boolean isNewConnection) {}

  private Attempt attempt(OkHttpClient by, Request.Builder request, long deadline) {
    Freshness freshness = new Freshness();
    Exchange exchange = exchange(by, request.tag(Freshness.class, freshness).build(), deadline);
    return new Attempt(exchange, freshness.isNew());
  }

  private Request.Builder request(HttpUrl url, Map<String, String> headers) {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("User-Agent", settings.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8")
            .header("Accept-Language", "en,*;q=0.5")
            .header("Accept-Encoding", "gzip, deflate, br");
    headers.forEach(request::header);
    return request;
  }

  private Exchange exchange(OkHttpClient by, Request request, long deadline) {
    Call call = by.newCall(request);
    call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    try (Response response = call.execute()) {
      if (response.headers("Content-Length").stream().distinct().count() > 1) {
        // RFC 9112, section 6.3: where the message ends is anybody's guess.
        call.cancel();
        return new Exchange.Trouble(Fault.PROTOCOL, "the answer has two lengths");
      }
      Exchange.Response read = bodies.read(response);
      if (read.extent() != Answer.Extent.WHOLE) {
        // So that OkHttp does not read on to the end to keep the connection.
        call.cancel();
      }
      return read;
    } catch (IOException e) {
      return Diagnosis.of(e, settings.hasProxyFor(request.url().host()));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return new Exchange.Trouble(Fault.PROTOCOL, "the answer is not lawful HTTP");
    }
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.connectionPool().evictAll();
    lookups.shutdownNow();
  }

  /** Sees whether a connection is made for a call, or one that lay idle is used. */
  private static final class Freshness extends EventListener {
    private volatile boolean made;

    static EventListener of(Call call) {
      Freshness wanted = call.request().tag(Freshness.class);
      return wanted == null ? EventListener.NONE : wanted;
    }

    boolean isNew() {
      return made;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
      made = true;
    }
  }

  /** The proxy for all hosts but the excepted ones; Java's own proxy settings play no part. */
  private static final class Selection extends ProxySelector {
    private final WebSettings settings;
    private final List<Proxy> proxy;

    Selection(WebSettings settings) {
      this.settings = settings;
      this.proxy = settings.proxy().map(Selection::proxy).map(List::of).orElse(DIRECT);
    }

    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private static Proxy proxy(URI address) {
      int port = address.getPort() < 0 ? 80 : address.getPort();
      String scheme = address.getScheme().toLowerCase(Locale.ROOT);
      return new Proxy(
          scheme.startsWith("socks") ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
          InetSocketAddress.createUnresolved(address.getHost(), port));
    }

    @Override
    public List<Proxy> select(URI uri) {
      String host = uri.getHost();
      return host == null || settings.hasProxyFor(host) ? proxy : DIRECT;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {
      // The call itself fails too, and is judged there.
    }
  }
}
