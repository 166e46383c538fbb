package org.footfault.source.web.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.Cookie;
import okhttp3.HttpUrl;

/** The cookies of one visit: kept from hop to hop, and forgotten with it. */
final class ChainCookies {

  private static final int MOST = 50;

  private final List<Cookie> kept = new ArrayList<>();

  void keep(HttpUrl from, Map<String, List<String>> headers) {
    for (String header : headers.getOrDefault("set-cookie", List.of())) {
      Cookie cookie = Cookie.parse(from, header);
      if (cookie != null && kept.size() < MOST) {
        kept.removeIf(
            old ->
                old.name().equals(cookie.name())
                    && old.domain().equals(cookie.domain())
                    && old.path().equals(cookie.path()));
        kept.add(cookie);
      }
    }
  }

  Optional<String> header(HttpUrl to) {
    String value =
        kept.stream()
            .filter(cookie -> cookie.matches(to))
            .map(cookie -> cookie.name() + "=" + cookie.value())
            .collect(Collectors.joining("; "));
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
