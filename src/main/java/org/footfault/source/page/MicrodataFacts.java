package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads microdata: elements with an itemprop of the work, not of its comments or teasers. */
@AutoService(FactReader.class)
public final class MicrodataFacts implements FactReader {

  private static final int LONGEST = 500;

  private static final Set<String> MAKERS = Set.of("author", "creator");

  @Override
  public String name() {
    return "microdata";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    page.properties().stream()
        .filter(element -> isWork(element, page))
        .forEach(element -> property(element, found));
    page.properties().stream()
        .filter(e -> MAKERS.contains(e.attr("itemprop").toLowerCase(Locale.ROOT)))
        .map(MicrodataFacts::names)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .ifPresent(names -> found.byline(names, "itemprop author", 0.68));
  }

  /** Not a comment’s or a teaser’s: those have properties too. */
  private static boolean isWork(Element element, HtmlPage page) {
    return page.outline().lineOf(element).map(Outline.Line::isArticle).orElse(true);
  }

  private static void property(Element element, Found found) {
    switch (element.attr("itemprop").toLowerCase(Locale.ROOT)) {
      case "headline" -> found.title(value(element), "itemprop headline", 0.84);
      case "datepublished" -> found.published(value(element), "itemprop datePublished", 0.84);
      case "datecreated" -> found.published(value(element), "itemprop dateCreated", 0.75);
      case "datemodified" -> found.modified(value(element), "itemprop dateModified", 0.6);
      default -> {}
    }
  }

  private static String value(Element element) {
    String content = element.attr("content");
    String moment = element.attr("datetime");
    if (!content.isBlank()) {
      return content;
    }
    return moment.isBlank() ? ShownText.of(element, LONGEST) : moment;
  }

  private static List<String> names(Element author) {
    Element name = author.selectFirst("[itemprop=name]");
    Element said = name == null ? author : name;
    return said.attr("content").isBlank()
        ? BylineText.names(said)
        : AuthorNames.of(said.attr("content"));
  }
}
