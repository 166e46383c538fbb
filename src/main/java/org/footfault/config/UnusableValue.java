package org.footfault.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.source.web.AddressRange;
import org.footfault.source.web.WebSettings;
import org.footfault.text.Address;

/**
 * A value that is of the right kind and still of no use: an address that is none, say.
 *
 * @param key the setting
 * @param place letters that stand in the line of a settings file that is at fault
 * @param words what is wrong, and what to write
 */
public record UnusableValue(String key, String place, String words) {

  private static final int MAX_PORT = 65_535;

  /** The first unusable value of some settings; empty if all can be used. */
  public static Optional<UnusableValue> in(Settings settings) {
    return Stream.of(
            archive(settings),
            network(settings),
            settings.proxy().filter(p -> proxy(p).isEmpty()).map(UnusableValue::noProxy),
            settings
                .userAgent()
                .filter(n -> !WebSettings.isUserAgent(n))
                .map(UnusableValue::noName),
            header(settings))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<UnusableValue> archive(Settings settings) {
    return settings.archives().equals(List.of(Settings.NONE))
        ? Optional.empty()
        : settings.archives().stream()
            .filter(written -> Address.of(written).uri().isEmpty())
            .map(
                w ->
                    value(
                        "archives", w, "“" + w + "” is no address such as https://web.archive.org"))
            .findFirst();
  }

  private static Optional<UnusableValue> network(Settings settings) {
    return settings.allowPrivate().stream()
        .filter(written -> AddressRange.parse(written).isEmpty())
        .map(w -> value("allow-private", w, "“" + w + "” is no network such as 10.0.0.0/8"))
        .findFirst();
  }

  private static UnusableValue noProxy(String written) {
    return value("proxy", written, "“" + written + "” is no address such as http://host:3128");
  }

  private static UnusableValue noName(String written) {
    return value(
        "user-agent",
        written,
        "“" + written + "” cannot be sent; write a name in plain ASCII letters");
  }

  private static Optional<UnusableValue> header(Settings settings) {
    return settings.headers().entrySet().stream()
        .flatMap(host -> header(host.getKey(), host.getValue()).stream())
        .findFirst();
  }

  private static Optional<UnusableValue> header(String host, Map<String, String> headers) {
    if (!WebSettings.isHostAndPort(host)) {
      return Optional.of(
          value(
              "headers",
              host,
              "“" + host + "” is no host such as example.com or example.com:8443"));
    }
    // The value may be a secret, so it is not repeated.
    return headers.entrySet().stream()
        .filter(header -> !WebSettings.isSendable(Map.ofEntries(header)))
        .map(
            header ->
                value(
                    "headers",
                    header.getKey(),
                    "“"
                        + header.getKey()
                        + "” cannot be sent to "
                        + host
                        + ": Footfault sets it itself, or it has letters that no request may hold"))
        .findFirst();
  }

  private static UnusableValue value(String key, String place, String words) {
    return new UnusableValue(key, place, key + ": " + words);
  }

  /**
   * A proxy's address: {@code http://proxy.example:3128} or, as other programs have it, {@code
   * proxy:3128}; a word alone is none.
   */
  public static Optional<URI> proxy(String written) {
    try {
      boolean schemed = written.contains("://");
      URI address = new URI(schemed ? written : "http://" + written);
      boolean sound = address.getPort() <= MAX_PORT && (schemed || address.getPort() > 0);
      return Optional.of(address)
          .filter(a -> a.getHost() != null && "http".equals(a.getScheme()) && sound);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
