package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads headings, the title element, microdata, time elements and marked bylines. */
@AutoService(FactReader.class)
public final class MarkupFacts implements FactReader {

  @Override
  public String name() {
    return "markup";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    page.headings().forEach(h1 -> found.title(h1.text(), "h1", 0.84));
    found.title(page.titleElement(), "<title>", 0.65);
    page.properties().stream()
        .filter(element -> isWork(element, page))
        .forEach(element -> property(element, found));
  }

  /** Not a comment’s or a teaser’s: those have properties too. */
  private static boolean isWork(Element element, HtmlPage page) {
    return page.outline().lineOf(element).map(Outline.Line::isArticle).orElse(true);
  }

  private static void property(Element element, Found found) {
    String value = value(element);
    switch (element.attr("itemprop").toLowerCase(Locale.ROOT)) {
      case "headline" -> found.title(value, "itemprop headline", 0.84);
      case "datepublished" -> found.published(value, "itemprop datePublished", 0.84);
      case "datecreated" -> found.published(value, "itemprop dateCreated", 0.75);
      case "datemodified" -> found.modified(value, "itemprop dateModified", 0.6);
      default -> {}
    }
  }

  private static String value(Element element) {
    String content = element.attr("content");
    String moment = element.attr("datetime");
    if (!content.isBlank()) {
      return content;
    }
    return moment.isBlank() ? element.text() : moment;
  }
}
