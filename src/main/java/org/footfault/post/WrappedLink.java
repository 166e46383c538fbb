package org.footfault.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Links that lead through somebody's counter: the address behind it is the one that is cited. */
final class WrappedLink {

  /** What the address of a wrapper begins with, without scheme, and where it keeps the link. */
  private static final Map<String, String> WRAPPERS =
      Map.of(
          "www.google.com/url?", "q",
          "google.com/url?", "q",
          "l.facebook.com/l.php?", "u",
          "lm.facebook.com/l.php?", "u",
          "l.instagram.com/?", "u",
          "www.youtube.com/redirect?", "q",
          "slack-redir.net/link?", "url",
          "out.reddit.com/?", "url");

  private static final String SAFE_LINKS = ".safelinks.protection.outlook.com/?";
  private static final String DEFENSE = "urldefense.com/v3/__";

  private WrappedLink() {}

  static String unwrap(String href) {
    String address = href.strip();
    int scheme = address.indexOf("://");
    if (scheme < 0 || scheme > 5) {
      return address;
    }
    String rest = address.substring(scheme + 3);
    int safe = rest.indexOf(SAFE_LINKS);
    if (safe > 0) {
      return parameter(rest, safe + SAFE_LINKS.length(), "url").orElse(address);
    }
    if (rest.startsWith(DEFENSE)) {
      int end = rest.indexOf("__;");
      return end > 0 ? rest.substring(DEFENSE.length(), end) : address;
    }
    int query = rest.indexOf('?') + 1;
    String key = WRAPPERS.get(rest.substring(0, query));
    boolean google = key == null && isGoogle(rest.substring(0, query));
    String name = google ? "q" : key;
    return name == null
        ? address
        : parameter(rest, query, name)
            .or(() -> google ? parameter(rest, query, "url") : Optional.empty())
            .orElse(address);
  }

  /** Whether it is Google's counter in some country: {@code www.google.co.uk/url?}. */
  private static boolean isGoogle(String head) {
    return head.startsWith("www.google.") && head.endsWith("/url?") && head.length() < 30;
  }

  /** The web address that a parameter of a query holds. */
  private static Optional<String> parameter(String address, int query, String name) {
    int fragment = address.indexOf('#', query);
    String all = address.substring(query, fragment < 0 ? address.length() : fragment);
    for (String pair : all.split("&")) {
      if (pair.startsWith(name + "=")) {
        try {
          String value =
              URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
          return Optional.of(value).filter(v -> v.startsWith("http"));
        } catch (IllegalArgumentException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
