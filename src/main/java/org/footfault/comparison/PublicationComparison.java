package org.footfault.comparison;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footfault.source.Fact;
import org.footfault.source.Hop;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.text.Folding;

/**
 * Holds the publication that a note names against all names by which a page goes. An article stands
 * in many places: with an agency’s customers, in archives and repositories, on portals, with its
 * house’s other papers. Only where nothing on the page, and no host on the way to it, bears the
 * cited name out, is the publication another.
 */
final class PublicationComparison {

  /** Fewer letters may be an abbreviation of anything. */
  private static final int FEWEST_LETTERS = 4;

  /** Takes “news.example”, “news.example.”; refuses “News 4 U” and “St. Alder”. */
  private static final Pattern HOST =
      Pattern.compile("(?U)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+\\.?");

  private final PublicationName cited;
  private final String written;
  private final Source.Page page;
  private final PageFacts facts;

  PublicationComparison(String cited, Source.Page page) {
    this.written = cited;
    this.cited = PublicationName.of(cited);
    this.page = page;
    this.facts = page.facts();
  }

  /** Whether the page is one of the publication’s. */
  Outcome outcome() {
    if (cited.words().isEmpty()) {
      return Outcome.CANNOT_TELL;
    }
    boolean named =
        names().map(PublicationName::of).anyMatch(cited::mayBe)
            || hosts().anyMatch(cited::mayBeHost);
    if (named) {
      return Outcome.AGREES;
    }
    boolean silent =
        cited.letters().length() < FEWEST_LETTERS
            || facts.wholeness() != PageFacts.Wholeness.WHOLE
            || !page.mediaType().contains("html")
            || KnownPublications.isAgency(cited)
            || hosts().anyMatch(KnownPublications::isCarrier)
            || hosts().distinct().count() > 1
            || contradicting(page).map(own -> isOtherScript(own.value())).orElse(true)
            || stands();
    return silent ? Outcome.CANNOT_TELL : Outcome.DIFFERS;
  }

  /**
   * The name that contradicts: the page’s first that is more than the name of a host, if it gives
   * that in several ways, or if its host bears it out.
   */
  static Optional<Fact<String>> contradicting(Source.Page page) {
    String host = Optional.ofNullable(page.visit().arrived().getHost()).orElse("");
    return page.facts().publishers().stream()
        .filter(fact -> !HOST.matcher(fact.value()).matches())
        .filter(fact -> PublicationName.of(fact.value()).letters().length() >= FEWEST_LETTERS)
        .findFirst()
        .filter(fact -> fact.isReliable() || PublicationName.of(fact.value()).mayBeHost(host));
  }

  /** What the page calls its publisher, its author and, in its titles, its site. */
  private Stream<String> names() {
    return Stream.of(facts.publishers(), facts.authors(), facts.titles())
        .flatMap(List::stream)
        .map(Fact::value);
  }

  /** Those on the way to the page, and the one that it gives as its own; without “www.”. */
  private Stream<String> hosts() {
    return Stream.concat(page.visit().hops().stream().map(Hop::address), facts.canonical().stream())
        .map(URI::getHost)
        .flatMap(host -> Optional.ofNullable(host).stream())
        .map(host -> host.replaceFirst("^(?:www|m|amp|mobile)\\.", "").replaceFirst("\\.$", ""));
  }

  private boolean isOtherScript(String own) {
    return Tongue.of(own).script() != Tongue.of(written).script();
  }

  private boolean stands() {
    String text = Folding.fold(facts.text()).text();
    return text.contains(Folding.fold(written).text())
        || text.contains(String.join(" ", cited.words()));
  }
}
