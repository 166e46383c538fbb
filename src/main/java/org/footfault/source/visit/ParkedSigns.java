package org.footfault.source.visit;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.source.PageFacts;
import org.footfault.source.Visit;

/** Signs that a domain is for sale or parked, or that its host shut the account. */
final class ParkedSigns {

  private static final Signs SIGNS = Signs.of("parked.txt");

  /** A longer text is a page of its own, in UTF-16 units. */
  private static final int MOST_LETTERS = 4_000;

  private ParkedSigns() {}

  /**
   * What shows it, for people; empty if nothing does. Words alone may stand on any page: whether it
   * is parked shows at a {@link SecondLook}.
   */
  static Optional<String> on(Visit visit, PageFacts facts, String page) {
    if (facts.text().length() > MOST_LETTERS) {
      return Optional.empty();
    }
    String text = Signs.folded(facts.text());
    List<String> parts = Signs.titleParts(facts);
    Optional<String> words =
        SIGNS.phrases("sentence").stream()
            .filter(text::contains)
            .findFirst()
            .or(
                () ->
                    SIGNS.phrases("title").stream()
                        .filter(phrase -> parts.stream().anyMatch(part -> part.contains(phrase)))
                        .findFirst());
    Optional<String> service =
        SIGNS.phrases("service").stream()
            .filter(name -> isSentTo(visit, name) || isFilledFrom(page, name))
            .findFirst();
    if (words.isEmpty() && service.isEmpty() && !isShut(visit)) {
      return Optional.empty();
    }
    String said = words.map(w -> "it says “" + w + "”").orElse("it says little");
    return Optional.of(said + service.map(name -> ", and comes from " + name).orElse(""));
  }

  private static boolean isShut(Visit visit) {
    String path = String.valueOf(visit.arrived().getPath()).toLowerCase(Locale.ROOT);
    return SIGNS.phrases("path").stream().anyMatch(path::endsWith);
  }

  private static boolean isSentTo(Visit visit, String service) {
    return !isOf(visit.asked(), service) && isOf(visit.arrived(), service);
  }

  private static boolean isOf(URI address, String service) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.equals(service) || host.endsWith("." + service);
  }

  /** Whether the page loads or links something of the service: {@code src="//d1.service.com/a"}. */
  private static boolean isFilledFrom(String page, String service) {
    for (int at = page.indexOf(service); at > 0; at = page.indexOf(service, at + 1)) {
      if ("/.\"'".indexOf(page.charAt(at - 1)) >= 0 && !isInLink(page, at)) {
        return true;
      }
    }
    return false;
  }

  /** A link is for a reader to follow; it fills nothing. */
  private static boolean isInLink(String page, int at) {
    int tag = page.lastIndexOf('<', at);
    return tag >= 0 && page.startsWith("<a", tag) && !Character.isLetter(page.charAt(tag + 2));
  }
}
