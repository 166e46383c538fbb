package org.footfault.source.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footfault.source.Fact;
import org.footfault.text.Likeness;
import org.jsoup.nodes.Element;

/**
 * The heading that readers see above the work. What a page tells search engines and other sites is
 * often another wording, in several places that one template fills; notes cite what is printed.
 *
 * @param text without a kicker
 */
record Headline(String text) {

  /** A heading that shares fewer words with the other titles is the site's, or a teaser's. */
  private static final double AKIN = 0.4;

  /** From here on a heading is the name of the site. */
  private static final double SITE = 0.8;

  /** A heading in another part of the page must be this like the other titles. */
  private static final double AKIN_ELSEWHERE = 0.8;

  /** So much better must the address know another title to tell that a heading is an appeal. */
  private static final double CALLED_OTHERWISE = 0.4;

  /** Takes “logo” and “site-title”; refuses “logos-in-history”. */
  private static final Pattern LOGO =
      Pattern.compile("(?<![\\w-])(?:logo|site-?(?:title|name|logo)|brand(?:ing)?)(?![\\w-])");

  private static final int LONGEST = 500;
  private static final int MOST_HEADINGS = 30;
  private static final int MOST_TITLES = 6;

  /**
   * The heading most like the titles that the page gives elsewhere; empty where none is like them.
   *
   * @param titles without the site's name
   * @param sites what is, or was in the titles, the site's name
   */
  static Optional<Headline> of(HtmlPage page, List<Fact<String>> titles, List<String> sites) {
    List<String> others =
        titles.stream()
            .filter(title -> !title.origin().equals(HeadingFacts.ORIGIN))
            .map(Fact::value)
            .distinct()
            .limit(MOST_TITLES)
            .toList();
    AddressWords called = AddressWords.of(page.address());
    Element best = null;
    double most = -1;
    for (Element heading : page.headings().stream().limit(MOST_HEADINGS).toList()) {
      String text = text(heading);
      if (text.isEmpty() || !isOfWork(heading, text, page, sites)) {
        continue;
      }
      double akin = others.stream().mapToDouble(t -> Likeness.of(text, t)).max().orElse(1.0);
      double least = isArticle(heading, page) ? AKIN : AKIN_ELSEWHERE;
      if (akin > most && akin >= least && !isCalledOtherwise(text, others, called)) {
        most = akin;
        best = heading;
      }
    }
    return Optional.ofNullable(best).map(heading -> new Headline(Kicker.without(heading, others)));
  }

  static String text(Element heading) {
    return Found.plain(ShownText.of(heading, LONGEST));
  }

  private static boolean isArticle(Element heading, HtmlPage page) {
    return page.outline().lineOf(heading).map(Outline.Line::isArticle).orElse(true);
  }

  private static boolean isCalledOtherwise(String text, List<String> others, AddressWords called) {
    double known = called.knownOf(text);
    return others.stream().anyMatch(other -> called.knownOf(other) - known >= CALLED_OTHERWISE);
  }

  /** Not the name of the site, a section's, or the rest of another heading. */
  private static boolean isOfWork(Element heading, String text, HtmlPage page, List<String> sites) {
    return !text.startsWith("…")
        && !isSiteName(heading, page)
        && sites.stream().noneMatch(site -> Likeness.of(site, text) >= SITE);
  }

  /** Whether a heading is marked as a logo, or leads to the front page, as names of sites do. */
  static boolean isSiteName(Element heading, HtmlPage page) {
    String own = Optional.ofNullable(page.address().getPath()).orElse("");
    if (own.length() <= 1) {
      return false;
    }
    Element inside = heading.selectFirst("a[href]");
    Element link = inside == null ? heading.closest("a[href]") : inside;
    return LOGO.matcher(heading.className() + " " + heading.id()).find()
        || (link != null && link.absUrl("href").matches("https?://[^/]++/?(?:index\\.\\w{3,4})?"));
  }
}
