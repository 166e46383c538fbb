package org.footfault.source.web;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How the web is asked.
 *
 * @param timeout the deadline of one visit: all its hops, from the first name look-up to the last
 *     byte. A host that keeps silent for half of it is asked once more
 * @param pageLimit the most bytes of a page that are read, after decoding
 * @param documentLimit the same for a PDF, which cannot be read in part
 * @param hopLimit the most redirects that are followed: 20, as in browsers
 * @param hostLimit the most requests that one host is sent at a time
 * @param globalLimit the most requests that are under way at a time; so many that in practice the
 *     hosts' own limits decide
 * @param retries how often a visit that failed in passing is tried again
 * @param patience the longest wait that a {@code Retry-After} is granted
 * @param userAgent how Footfault names itself
 * @param proxy the proxy for every host but the exceptions, {@code http://host:port}
 * @param proxyExceptions hosts that are reached without it, as in the variable {@code NO_PROXY}:
 *     {@code example.com} and {@code .example.com} stand for the domain and all under it
 * @param authorities certificate authorities that are trusted beside those of Java
 * @param allowed networks that are asked although they are private
 * @param headers by host ({@code example.com}, {@code example.com:8443}), what is sent to it beside
 *     the usual; over https only, and to no other host
 * @param memory what is remembered of the web
 */
public record WebSettings(
    Duration timeout,
    int pageLimit,
    int documentLimit,
    int hopLimit,
    int hostLimit,
    int globalLimit,
    int retries,
    Duration patience,
    String userAgent,
    Optional<URI> proxy,
    List<String> proxyExceptions,
    List<X509Certificate> authorities,
    List<AddressRange> allowed,
    Map<String, Map<String, String>> headers,
    MemorySettings memory) {

  /**
   * What the client says of itself and of the connection (RFC 9110 and 9112): another value would
   * bring the answer of another host, or one that cannot be read.
   */
  private static final Set<String> OWN_HEADERS =
      Set.of(
          "host",
          "connection",
          "content-length",
          "transfer-encoding",
          "te",
          "trailer",
          "upgrade",
          "expect",
          "accept-encoding",
          "range",
          "if-none-match",
          "if-modified-since",
          "proxy-authorization");

  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(?:[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

  /** Copies the lists; refuses limits that nothing could pass. */
  public WebSettings {
    proxyExceptions = List.copyOf(proxyExceptions);
    authorities = List.copyOf(authorities);
    allowed = List.copyOf(allowed);
    headers = Map.copyOf(headers);
    require(headers.values().stream().allMatch(WebSettings::isSendable), "lawful headers");
    require(timeout.compareTo(Duration.ZERO) > 0, "a timeout above zero");
    require(pageLimit > 0 && documentLimit > 0, "body limits above zero");
    require(hopLimit >= 0 && retries >= 0, "no fewer than zero hops and retries");
    require(hostLimit > 0 && globalLimit > 0, "at least one request at a time");
    require(isUserAgent(userAgent), "a plain user agent");
    require(proxy.isEmpty() || proxy.get().getHost() != null, "a proxy such as http://host:8080");
  }

  private static void require(boolean given, String what) {
    if (!given) {
      throw new IllegalArgumentException("the web needs " + what);
    }
  }

  /** Whether a text can be sent as the name of a program: visible ASCII and blanks. */
  public static boolean isUserAgent(String text) {
    return !text.isBlank() && text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  /** Whether names and values can stand in the head of a request, and are not the client's own. */
  public static boolean isSendable(Map<String, String> headers) {
    return headers.entrySet().stream()
        .allMatch(
            header ->
                header.getKey().matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")
                    && !OWN_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT))
                    && header.getValue().chars().allMatch(c -> c >= ' ' && c < 0x7F));
  }

  /** Whether a text names a host as it stands in an address: no scheme, no path, no asterisk. */
  public static boolean isHostAndPort(String text) {
    return HOST_AND_PORT.matcher(text).matches();
  }

  /** What is sent to this host beside the usual. */
  public Map<String, String> headersFor(String host, int port) {
    String name = port == 443 ? host : host + ":" + port;
    return headers.getOrDefault(name, Map.of());
  }

  /** Whether this host is sent a header of this name beside the usual ones. */
  public boolean hasHeaderFor(URI address, String name) {
    return headersFor(address).keySet().stream().anyMatch(name::equalsIgnoreCase);
  }

  /** Whether this host is sent any header beside the usual ones. */
  public boolean hasHeadersFor(URI address) {
    return !headersFor(address).isEmpty();
  }

  private Map<String, String> headersFor(URI address) {
    int port = address.getPort() < 0 ? 443 : address.getPort();
    return "https".equals(address.getScheme())
        ? headersFor(String.valueOf(address.getHost()), port)
        : Map.of();
  }

  /** What suits a laptop and a CI machine with a direct way to the web. */
  public static WebSettings defaults() {
    return new Builder().build();
  }

  /**
   * Whether an address looks like one of the open web, judged by its letters alone: names of
   * private networks, names without a dot and private numbers do not.
   */
  public static boolean isOpen(URI address) {
    String host = address.getHost();
    return host != null
        && (host.indexOf('.') > 0 || host.indexOf(':') > 0)
        && new AddressGuard(List.of()).objection(host).isEmpty();
  }

  /** Whether this host is asked through the proxy. */
  public boolean hasProxyFor(String host) {
    return proxy.isPresent() && proxyExceptions.stream().noneMatch(e -> isUnder(host, e));
  }

  /**
   * Those settings that may make a server answer something else, as text; answers are remembered
   * for runs that agree in them.
   */
  public String variant() {
    return userAgent
        + "\n"
        + proxy.map(URI::getAuthority).orElse("")
        + "\n"
        + authorities.stream().map(X509Certificate::getSerialNumber).toList()
        + "\n"
        + allowed
        + "\n"
        + new TreeMap<>(headers);
  }

  private static boolean isUnder(String host, String exception) {
    String domain = exception.strip().toLowerCase(Locale.ROOT);
    if (domain.equals("*")) {
      return true;
    }
    domain = domain.startsWith("*.") ? domain.substring(2) : domain;
    domain = domain.startsWith(".") ? domain.substring(1) : domain;
    return !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
  }

  /** A builder that holds these settings. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.timeout = timeout;
    b.pageLimit = pageLimit;
    b.documentLimit = documentLimit;
    b.hopLimit = hopLimit;
    b.hostLimit = hostLimit;
    b.globalLimit = globalLimit;
    b.retries = retries;
    b.patience = patience;
    b.userAgent = userAgent;
    b.proxy = proxy;
    b.proxyExceptions = proxyExceptions;
    b.authorities = authorities;
    b.allowed = allowed;
    b.headers = headers;
    b.memory = memory;
    return b;
  }

  /** Collects settings, beginning with the defaults; not for use by several threads. */
  public static final class Builder {

    private static final int MEBIBYTE = 1024 * 1024;

    private Duration timeout = Duration.ofSeconds(30);
    private int pageLimit = 8 * MEBIBYTE;
    private int documentLimit = 64 * MEBIBYTE;
    private int hopLimit = 20;
    private int hostLimit = 4;
    private int globalLimit = 512;
    private int retries = 2;
    private Duration patience = Duration.ofSeconds(60);
    private String userAgent = "Footfault (checks footnotes; one request per cited address)";
    private Optional<URI> proxy = Optional.empty();
    private List<String> proxyExceptions = List.of();
    private List<X509Certificate> authorities = List.of();
    private List<AddressRange> allowed = List.of();
    private Map<String, Map<String, String>> headers = Map.of();
    private MemorySettings memory = MemorySettings.none();

    private Builder() {}

    public Builder timeout(Duration value) {
      this.timeout = value;
      return this;
    }

    public Builder pageLimit(int bytes) {
      this.pageLimit = bytes;
      return this;
    }

    public Builder documentLimit(int bytes) {
      this.documentLimit = bytes;
      return this;
    }

    public Builder hopLimit(int value) {
      this.hopLimit = value;
      return this;
    }

    public Builder hostLimit(int value) {
      this.hostLimit = value;
      return this;
    }

    public Builder globalLimit(int value) {
      this.globalLimit = value;
      return this;
    }

    public Builder retries(int value) {
      this.retries = value;
      return this;
    }

    public Builder patience(Duration value) {
      this.patience = value;
      return this;
    }

    public Builder userAgent(String value) {
      this.userAgent = value;
      return this;
    }

    public Builder proxy(URI value) {
      this.proxy = Optional.of(value);
      return this;
    }

    public Builder proxyExceptions(List<String> hosts) {
      this.proxyExceptions = hosts;
      return this;
    }

    /** Certificates that are trusted beside those that Java trusts. */
    public Builder authorities(List<X509Certificate> value) {
      this.authorities = value;
      return this;
    }

    public Builder allowed(List<AddressRange> value) {
      this.allowed = value;
      return this;
    }

    public Builder headers(Map<String, Map<String, String>> value) {
      this.headers = value;
      return this;
    }

    public Builder memory(MemorySettings value) {
      this.memory = value;
      return this;
    }

    public WebSettings build() {
      return new WebSettings(
          timeout,
          pageLimit,
          documentLimit,
          hopLimit,
          hostLimit,
          globalLimit,
          retries,
          patience,
          userAgent,
          proxy,
          proxyExceptions,
          authorities,
          allowed,
          headers,
          memory);
    }
  }
}
