package org.footfault.source.visit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.text.Likeness;

/**
 * An address beside a cited one that no site can have a page at. What a site answers there shows
 * how it says “not found” (after Bar-Yossef and others, “Sic transit gloria telae”, 2004). The name
 * is the same in every run, so that a recording has it too.
 */
final class Sibling {

  /** From here up two texts are one page, the addresses in it aside. */
  private static final double SAME = 0.9;

  private Sibling() {}

  /** The address to ask for; one for all pages of a folder, or of one script. */
  static Optional<URI> of(URI address) {
    String path = address.getRawPath() == null ? "/" : address.getRawPath();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String code = Integer.toHexString((address.getHost() + folder).hashCode() | 0x10000000);
    String query = address.getRawQuery();
    try {
      return Optional.of(
          new URI(
              address.getScheme()
                  + "://"
                  + address.getRawAuthority()
                  + (query == null
                      ? folder + "no-such-page-" + code + ending(path)
                      : path + "?" + changed(query, code))));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The ending of a file's name, so that the same part of the server answers. */
  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
  }

  /** Every value of the query replaced by one that nothing is filed under. */
  private static String changed(String query, String code) {
    StringBuilder changed = new StringBuilder();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals + 1);
      boolean number = pair.substring(equals + 1).chars().allMatch(c -> c >= '0' && c <= '9');
      changed
          .append(changed.isEmpty() ? "" : "&")
          .append(name)
          .append(number ? "99" + Math.abs((long) code.hashCode()) : "no-such-page-" + code);
    }
    return changed.toString();
  }

  /** Whether two pages are one page that is shown at two addresses. */
  static boolean isSame(PageFacts page, URI at, PageFacts other, URI otherAt) {
    Set<String> addresses = new HashSet<>(Likeness.words(at.toString()));
    addresses.addAll(Likeness.words(otherAt.toString()));
    String title = title(page);
    String otherTitle = title(other);
    List<String> words = words(title + " " + page.text(), addresses);
    List<String> otherWords = words(otherTitle + " " + other.text(), addresses);
    return !words.isEmpty()
        && Likeness.of(String.join(" ", words), String.join(" ", otherWords)) >= SAME
        && words(title, addresses).equals(words(otherTitle, addresses));
  }

  private static String title(PageFacts facts) {
    return facts.titles().stream().map(Fact::value).findFirst().orElse("");
  }

  /** The words of a text without those of the addresses, and without numbers, which may count. */
  private static List<String> words(String text, Set<String> addresses) {
    return Likeness.words(text).stream()
        .filter(word -> !addresses.contains(word) && !word.chars().allMatch(Character::isDigit))
        .toList();
  }
}
