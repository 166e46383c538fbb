package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads microformats: hAtom’s {@code hentry} and its successor {@code h-entry}. Of several entries
 * on a page, only the one that holds the page’s own heading is the work.
 */
@AutoService(FactReader.class)
public final class HentryFacts implements FactReader {

  private static final int LONGEST = 500;

  /** More entries are a list; nested ones would each hold the whole page. */
  private static final int MOST = 100;

  private static final String ELSEWHERE = ".comment,.comments,.h-cite,.h-card,.vcard,.related";

  @Override
  public String name() {
    return "microformats";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Optional<Element> entry = entry(page);
    if (entry.isEmpty()) {
      return;
    }
    first(entry.get(), ".p-name,.entry-title", page)
        .filter(title -> title.closest("h1") == null) // a heading is read as such
        .ifPresent(title -> found.title(ShownText.of(title, LONGEST), "hEntry name", 0.75));
    // Most are time elements, or text beside the title: one voice with those, not another.
    first(entry.get(), ".dt-published,.published", page)
        .ifPresent(day -> found.published(value(day), "time of publication, hEntry", 0.84));
    first(entry.get(), ".dt-updated,.updated", page)
        .ifPresent(day -> found.modified(value(day), "time of change, hEntry", 0.5));
    first(entry.get(), ".p-author", page)
        .map(BylineText::names)
        .ifPresent(names -> found.byline(names, "hEntry author", 0.65));
  }

  private static Optional<Element> entry(HtmlPage page) {
    Elements entries = page.document().select(".hentry,.h-entry");
    if (entries.size() == 1) {
      return Optional.of(entries.get(0));
    }
    if (entries.size() > MOST) {
      return Optional.empty();
    }
    Optional<Element> heading = page.outline().title().map(Outline.Line::element);
    return heading.map(h -> h.closest(".hentry,.h-entry"));
  }

  private static Optional<Element> first(Element entry, String query, HtmlPage page) {
    return entry.select(query).stream()
        .limit(MOST)
        .filter(element -> isOwn(element, entry, page))
        .findFirst();
  }

  /** Not of a comment, a reply or a card inside the entry. */
  private static boolean isOwn(Element element, Element entry, HtmlPage page) {
    Element other = element.closest(ELSEWHERE);
    boolean inside =
        other != null && !other.equals(element) && other.closest(".hentry,.h-entry") != null;
    List<Element> nearest =
        Optional.ofNullable(element.closest(".hentry,.h-entry")).stream().toList();
    return !inside
        && nearest.contains(entry)
        && page.outline().lineOf(element).map(Outline.Line::isArticle).orElse(true);
  }

  private static String value(Element day) {
    Element machine = day.selectFirst(".value-title[title]");
    if (machine != null) {
      return machine.attr("title");
    }
    for (String attribute : List.of("datetime", "title", "value")) {
      if (MachineDate.read(day.attr(attribute)).isPresent()) {
        return day.attr(attribute);
      }
    }
    return ShownText.of(day, LONGEST);
  }
}
