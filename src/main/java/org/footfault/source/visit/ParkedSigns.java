package org.footfault.source.visit;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.source.PageFacts;
import org.footfault.source.Visit;

/**
 * Signs that a domain is for sale or parked, or that its host shut the account. One sign alone may
 * stand on any page; two of them do not.
 */
final class ParkedSigns {

  private static final Signs SIGNS = Signs.of("parked.txt");

  /** A longer text is a page of its own, in UTF-16 units. */
  private static final int MOST_LETTERS = 4_000;

  private ParkedSigns() {}

  /** What shows it, for people; empty if nothing does. */
  static Optional<String> on(Visit visit, PageFacts facts, String page) {
    if (facts.text().length() > MOST_LETTERS) {
      return Optional.empty();
    }
    String text = Signs.folded(facts.text());
    List<String> parts = Signs.titleParts(facts);
    Optional<String> titled =
        SIGNS.phrases("title").stream()
            .filter(phrase -> parts.stream().anyMatch(part -> part.contains(phrase)))
            .findFirst();
    Optional<String> said = SIGNS.phrases("sentence").stream().filter(text::contains).findFirst();
    Optional<String> service =
        SIGNS.phrases("service").stream()
            .filter(name -> isSentTo(visit, name) || isFilledFrom(page, name))
            .findFirst();
    boolean shut = isShut(visit);
    long signs =
        titled.stream().count() + said.stream().count() + service.stream().count() + (shut ? 1 : 0);
    if (signs < 2) {
      return Optional.empty();
    }
    String words = said.or(() -> titled).map(w -> "it says “" + w + "”").orElse("it says little");
    return Optional.of(words + service.map(name -> ", and comes from " + name).orElse(""));
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
      if ("/.\"'".indexOf(page.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
