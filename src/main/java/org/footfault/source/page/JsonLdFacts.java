package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads JSON-LD. Of several articles in it, those that have the page’s headline or address are the
 * page’s, and the others are its teasers.
 */
@AutoService(FactReader.class)
public final class JsonLdFacts implements FactReader {

  /** Things whose day of publication is the page’s, beside articles. */
  private static final Set<String> DATED =
      Set.of(
          "webpage",
          "videoobject",
          "recipe",
          "howto",
          "creativework",
          "review",
          "episode",
          "dataset",
          "blog",
          "qapage",
          "question",
          "learningresource");

  /** More articles than this are a list, of which each would be compared with the page’s titles. */
  private static final int MOST_COMPARED = 200;

  @Override
  public String name() {
    return "JSON-LD";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    List<LinkedObject> objects = new ArrayList<>();
    for (Element script : page.data()) {
      objects.addAll(LinkedObject.of(JsonLd.of(script.data())));
    }
    withoutTeasers(objects, page).forEach(each -> tell(each, found));
  }

  /** All but those articles that are not the page's, where another is known to be. */
  private static List<LinkedObject> withoutTeasers(List<LinkedObject> objects, HtmlPage page) {
    List<LinkedObject> articles = objects.stream().filter(LinkedObject::isArticle).toList();
    long headlines = articles.stream().map(a -> a.text("headline")).distinct().count();
    if (headlines < 2 || articles.size() > MOST_COMPARED) {
      return objects;
    }
    List<String> titles = titles(page);
    Predicate<LinkedObject> own = each -> each.isOf(titles, page.address());
    return articles.stream().noneMatch(own)
        ? objects
        : objects.stream().filter(each -> !each.isArticle() || own.test(each)).toList();
  }

  private static List<String> titles(HtmlPage page) {
    return Stream.of(
            page.outline().title().map(Outline.Line::text).stream(),
            page.meta("og:title").stream().limit(1),
            Stream.of(page.titleElement()))
        .flatMap(titles -> titles)
        .map(Found::plain)
        .filter(title -> !title.isEmpty())
        .toList();
  }

  private static void tell(LinkedObject object, Found found) {
    boolean article = object.isArticle();
    if (article) {
      found.title(object.text("headline"), "JSON-LD headline", 0.86);
      authors(object, found, "JSON-LD author", 0.87);
      found.publisher(object.name("publisher"), "JSON-LD publisher", 0.68);
    } else if (object.isOtherWork()) {
      authors(object, found, "JSON-LD author of the page", 0.6);
    }
    if (article || DATED.stream().anyMatch(object.type()::contains)) {
      double trust = article ? 0.9 : 0.84;
      found.published(object.text("datePublished"), "JSON-LD datePublished", trust);
      found.published(object.text("dateCreated"), "JSON-LD dateCreated", 0.7);
      found.published(object.text("uploadDate"), "JSON-LD uploadDate", 0.8);
      found.modified(object.text("dateModified"), "JSON-LD dateModified", 0.7);
    }
    if (object.isSite()) {
      found.publisher(object.text("name"), "JSON-LD WebSite name", 0.82);
    }
  }

  /** The first work that names its authors is the page’s own. */
  private static void authors(LinkedObject object, Found found, String origin, double weight) {
    if (found.bylines.stream().noneMatch(b -> b.origin().equals(origin))) {
      object.names("author").forEach(name -> found.author(name, origin, weight));
    }
  }
}
