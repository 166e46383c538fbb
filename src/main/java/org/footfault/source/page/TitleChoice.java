package org.footfault.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.source.Fact;
import org.footfault.text.Likeness;

/**
 * Orders the titles of a page: without the site's name, and what is printed above the work first.
 */
final class TitleChoice {

  /** A heading that shares fewer words with the other titles is the site's, or a teaser's. */
  private static final double AKIN = 0.5;

  /** What a heading is worth that is another's. */
  private static final double ELSEWHERE = 0.4;

  /** From here on a heading is the name of the site. */
  private static final double SITE = 0.8;

  /** What the heading of the work is worth at least. */
  private static final double PRINTED = 0.9;

  /** What a title is worth at most that is not the printed one. */
  private static final double NOT_PRINTED = 0.89;

  /** What was taken off a title is not the site's name if it has more words. */
  private static final int LONGEST_NAME = 4;

  private TitleChoice() {}

  static List<Fact<String>> of(
      HtmlPage page, List<Fact<String>> titles, List<Fact<String>> publishers) {
    SiteName site = SiteName.of(page, titles, publishers);
    List<Fact<String>> all = new ArrayList<>();
    List<String> sites = new ArrayList<>(publishers.stream().map(Fact::value).toList());
    for (Fact<String> title : titles) {
      String bare = site.strippedFrom(title.value());
      if (!bare.equals(title.value())) {
        String rest = title.value().replace(bare, "");
        if (Likeness.words(rest).size() <= LONGEST_NAME) {
          sites.add(rest);
        }
        all.add(new Fact<>(bare, title.origin(), title.confidence()));
        all.add(new Fact<>(title.value(), title.origin(), title.confidence() / 2));
      } else {
        all.add(title);
      }
    }
    Optional<Headline> headline = Headline.of(page, all, sites);
    headline.ifPresent(h -> all.add(new Fact<>(h.text(), HeadingFacts.ORIGIN, PRINTED)));
    List<Fact<String>> joined =
        Agreement.ofTexts(all.stream().map(title -> weighed(title, all, sites)).toList());
    return headline.map(h -> first(h, joined)).orElse(joined);
  }

  private static Fact<String> weighed(
      Fact<String> title, List<Fact<String>> all, List<String> sites) {
    if (!title.origin().equals(HeadingFacts.ORIGIN)) {
      return title;
    }
    if (sites.stream().anyMatch(site -> Likeness.of(site, title.value()) >= SITE)) {
      return worth(title, Math.min(ELSEWHERE, title.confidence()));
    }
    double likeness =
        all.stream()
            .filter(other -> !other.origin().equals(HeadingFacts.ORIGIN))
            .mapToDouble(other -> Likeness.of(title.value(), other.value()))
            .max()
            .orElse(1.0);
    double confidence = likeness < AKIN ? ELSEWHERE : 0.79 + likeness / 10;
    return new Fact<>(title.value(), title.origin(), Math.min(title.confidence(), confidence));
  }

  private static List<Fact<String>> first(Headline headline, List<Fact<String>> titles) {
    List<String> printed = Likeness.words(headline.text());
    return titles.stream()
        .map(
            title ->
                Likeness.words(title.value()).equals(printed)
                    ? worth(title, Math.max(PRINTED, title.confidence()))
                    : worth(title, Math.min(NOT_PRINTED, title.confidence())))
        .sorted(PageReader.byTrust())
        .toList();
  }

  private static Fact<String> worth(Fact<String> title, double confidence) {
    return new Fact<>(title.value(), title.origin(), confidence);
  }
}
