package org.footfault.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that lead through somebody's counter: the address behind it is the one that is cited. */
final class WrappedLink {

  /** Takes {@code https://www.google.com/url?q=https%3A%2F%2Fa.example%2F&sa=D}. */
  private static final Pattern WRAPPER =
      Pattern.compile(
          "^https?://(?:www\\.google\\.[a-z.]{2,6}/url|l\\.facebook\\.com/l\\.php"
              + "|[\\w-]+\\.safelinks\\.protection\\.outlook\\.com/)\\?"
              + "(?:[^#]*?&)?(?:q|u|url)=(https?[^&#]+)");

  private WrappedLink() {}

  static String unwrap(String href) {
    String address = href.strip();
    Matcher matcher = WRAPPER.matcher(address);
    if (!matcher.find()) {
      return address;
    }
    try {
      return URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
