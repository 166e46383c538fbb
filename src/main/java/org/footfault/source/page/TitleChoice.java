package org.footfault.source.page;

import java.util.ArrayList;
import java.util.List;
import org.footfault.source.Fact;
import org.footfault.text.Likeness;

/** Orders the titles of a page: with the site's name taken off, and the article's heading first. */
final class TitleChoice {

  /** A heading that shares fewer words with the other titles is the site's, or a teaser's. */
  private static final double AKIN = 0.5;

  private TitleChoice() {}

  static List<Fact<String>> of(List<Fact<String>> titles, List<Fact<String>> publishers) {
    List<Fact<String>> all = new ArrayList<>();
    for (Fact<String> title : titles) {
      String bare = SiteName.strippedFrom(title.value(), publishers, titles);
      if (!bare.equals(title.value())) {
        all.add(new Fact<>(bare, title.origin(), title.confidence()));
        all.add(new Fact<>(title.value(), title.origin(), title.confidence() / 2));
      } else {
        all.add(title);
      }
    }
    return Agreement.ofTexts(all.stream().map(title -> weighed(title, all)).toList());
  }

  private static Fact<String> weighed(Fact<String> title, List<Fact<String>> all) {
    if (!title.origin().equals("h1")) {
      return title;
    }
    double likeness =
        all.stream()
            .filter(other -> !other.origin().equals("h1"))
            .mapToDouble(other -> Likeness.of(title.value(), other.value()))
            .max()
            .orElse(1.0);
    return new Fact<>(title.value(), title.origin(), likeness < AKIN ? 0.4 : 0.79 + likeness / 10);
  }
}
