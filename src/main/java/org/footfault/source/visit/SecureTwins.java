package org.footfault.source.visit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.footfault.source.Source;
import org.footfault.source.Source.Page;
import org.footfault.source.web.Answer;

/**
 * Whether pages that were read over http stand at the same address with https too. Of each host one
 * page is tried, and the others only where that one does. For use by one thread.
 */
final class SecureTwins {

  private static final int NO_PORT = -1;
  private static final int HTTP_PORT = 80;

  private final Judge judge;
  private final Function<URI, CompletableFuture<Answer>> web;
  private final Map<String, CompletableFuture<Page>> firsts = new HashMap<>();

  /**
   * @param web asks for an address, politely
   */
  SecureTwins(Judge judge, Function<URI, CompletableFuture<Answer>> web) {
    this.judge = judge;
    this.web = web;
  }

  /** A page, with its address over https if that shows the same; any other source as it is. */
  CompletableFuture<Source> of(Source source) {
    return source instanceof Page page
        ? of(page).thenApply(found -> found)
        : CompletableFuture.completedFuture(source);
  }

  private CompletableFuture<Page> of(Page page) {
    Optional<URI> twin = twin(page.visit().arrived());
    boolean plain = "http".equals(page.visit().asked().getScheme());
    if (twin.isEmpty() || !plain || page.facts().text().isBlank()) {
      return CompletableFuture.completedFuture(page);
    }
    String host = page.visit().arrived().getHost().toLowerCase(Locale.ROOT);
    CompletableFuture<Page> first = firsts.get(host);
    if (first == null) {
      CompletableFuture<Page> tried = tried(page, twin.get());
      firsts.put(host, tried);
      return tried;
    }
    return first.thenCompose(
        other ->
            other.secure().isPresent()
                ? tried(page, twin.get())
                : CompletableFuture.completedFuture(page));
  }

  private CompletableFuture<Page> tried(Page page, URI twin) {
    return web.apply(twin)
        .thenApply(answer -> judge.isSame(page, answer, twin) ? page.withSecure(twin) : page);
  }

  /** The address with http, of one with https. */
  static Optional<URI> plain(URI address) {
    return "https".equals(address.getScheme()) && address.getPort() == NO_PORT
        ? Optional.of(URI.create("http" + address.toString().substring("https".length())))
        : Optional.empty();
  }

  /** The address with https, of one with http at the usual port. */
  static Optional<URI> twin(URI address) {
    boolean plain =
        "http".equals(address.getScheme())
            && address.getHost() != null
            && (address.getPort() == NO_PORT || address.getPort() == HTTP_PORT);
    if (!plain) {
      return Optional.empty();
    }
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    try {
      return Optional.of(new URI("https://" + address.getHost() + address.getRawPath() + query));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
