package org.footfault.check;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address as far as it says which page is meant: without scheme, fragment, “www.” and its kin,
 * what counts visitors, and what asks for the form for telephones or printers.
 */
final class PlainAddress {

  /** Takes {@code m.}, {@code amp.}; refuses {@code news.}. */
  private static final Pattern FORM_OF_HOST =
      Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=.*\\.)");

  /** Takes {@code /talks/amp/}, {@code /talks/index.html}; refuses {@code /amp-plugs}. */
  private static final Pattern FORM_OF_PATH =
      Pattern.compile("(?:/amp|/print|/amp\\.html?|\\.amp|/index\\.\\w{3,5}|/)+$");

  private static final Pattern FORM_AHEAD = Pattern.compile("^/(?:amp|print|mobile)(?=/)");

  private static final Set<String> COUNTERS =
      Set.of(
          "fbclid",
          "gclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "cmpid",
          "ocid",
          "smid",
          "smtyp",
          "ref",
          "ref_src",
          "share",
          "amp",
          "outputtype",
          "print",
          "from",
          "source",
          "src",
          "feature");

  private PlainAddress() {}

  /** The address; empty for a front page. */
  static Optional<String> of(URI address) {
    String host = address.getHost();
    String path = address.getPath();
    if (host == null || path == null || path.length() <= 1) {
      return Optional.empty();
    }
    String plain = FORM_OF_PATH.matcher(FORM_AHEAD.matcher(path).replaceFirst("")).replaceFirst("");
    if (plain.isEmpty()) {
      plain = path;
    }
    return Optional.of(
        FORM_OF_HOST.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("")
            + plain
            + query(address));
  }

  private static String query(URI address) {
    if (address.getRawQuery() == null) {
      return "";
    }
    String kept =
        Arrays.stream(address.getRawQuery().split("&"))
            .filter(each -> !each.isEmpty() && !isCounter(each))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static boolean isCounter(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || COUNTERS.contains(name);
  }

  /** The form of the page that a path asks for: {@code pdf}; empty if it asks for none. */
  static String ending(String address) {
    int dot = address.lastIndexOf('.');
    boolean file = dot > address.lastIndexOf('/') && address.length() - dot <= 5;
    String ending = file ? address.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    return ending.startsWith("htm") || ending.endsWith("html") ? "" : ending;
  }
}
