package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;

/** Reads meta tags: Open Graph, article, Dublin Core, Highwire Press, Parse.ly, Sailthru. */
@AutoService(FactReader.class)
public final class MetaFacts implements FactReader {

  private static final Map<String, Double> TITLES =
      Map.of(
          "og:title", 0.81,
          "twitter:title", 0.78,
          "citation_title", 0.95,
          "dc.title", 0.8,
          "dcterms.title", 0.8,
          "parsely-title", 0.85,
          "sailthru.title", 0.85);

  private static final Map<String, Double> AUTHORS =
      Map.of(
          "article:author", 0.8,
          "author", 0.8,
          "parsely-author", 0.85,
          "sailthru.author", 0.85,
          "byl", 0.85);

  /** Each of these tags holds one name, often with the family name first. */
  private static final Map<String, Double> ONE_AUTHOR =
      Map.of("citation_author", 0.95, "dc.creator", 0.8, "dcterms.creator", 0.8);

  private static final Map<String, Double> PUBLISHERS =
      Map.of(
          "og:site_name", 0.8,
          "citation_journal_title", 0.9,
          "dc.publisher", 0.7,
          "application-name", 0.6,
          "publisher", 0.6);

  /** Shares of right days among the pages that have the tag, as measured on 1,163 pages. */
  private static final Map<String, Double> PUBLISHED =
      Map.ofEntries(
          Map.entry("article:published_time", 0.9),
          Map.entry("article:published", 0.88),
          Map.entry("og:article:published_time", 0.85),
          Map.entry("og:published_time", 0.85),
          Map.entry("og:pubdate", 0.85),
          Map.entry("published_time", 0.85),
          Map.entry("published_at", 0.85),
          Map.entry("published_on", 0.85),
          Map.entry("datepublished", 0.9),
          Map.entry("date_published", 0.88),
          Map.entry("publish_date", 0.88),
          Map.entry("publish-date", 0.88),
          Map.entry("publishdate", 0.88),
          Map.entry("publication_date", 0.85),
          Map.entry("publication-date", 0.85),
          Map.entry("citation_publication_date", 0.85),
          Map.entry("citation_online_date", 0.84),
          Map.entry("citation_date", 0.8),
          Map.entry("prism.publicationdate", 0.85),
          Map.entry("parsely-pub-date", 0.9),
          Map.entry("sailthru.date", 0.84),
          Map.entry("cxenseparse:recs:publishtime", 0.84),
          Map.entry("rnews:datepublished", 0.84),
          Map.entry("pubdate", 0.84),
          Map.entry("dc.date.issued", 0.84),
          Map.entry("dcterms.issued", 0.84),
          Map.entry("dcterms.created", 0.75),
          Map.entry("dc.date.created", 0.75),
          Map.entry("dc.date", 0.75),
          Map.entry("dcterms.date", 0.7),
          Map.entry("displaydate", 0.8),
          Map.entry("date", 0.68));

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "article:modified",
          "og:updated_time",
          "og:modified_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified");

  @Override
  public String name() {
    return "meta tags";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    TITLES.forEach((n, c) -> page.meta(n).forEach(v -> found.title(v, origin(n), c)));
    AUTHORS.forEach((n, c) -> page.meta(n).forEach(v -> found.author(v, origin(n), c)));
    ONE_AUTHOR.forEach((n, c) -> page.meta(n).forEach(v -> found.oneAuthor(v, origin(n), c)));
    labels(page, found);
    PUBLISHERS.forEach((n, c) -> page.meta(n).forEach(v -> found.publisher(v, origin(n), c)));
    PUBLISHED.forEach((n, c) -> page.meta(n).forEach(v -> found.published(v, origin(n), c)));
    MODIFIED.forEach(n -> page.meta(n).forEach(v -> found.modified(v, origin(n), 0.55)));
  }

  /** The two lines of a card: “Written by” and the name, in any language. */
  private static void labels(HtmlPage page, Found found) {
    for (int i = 1; i <= 2; i++) {
      String label = page.firstMeta("twitter:label" + i).orElse("");
      String data = page.firstMeta("twitter:data" + i).orElse("");
      if (!label.isBlank() && AuthorWords.lead(label + ": " + data) > label.length()) {
        found.author(data, "meta twitter:data" + i, 0.7);
      }
    }
  }

  private static String origin(String name) {
    return "meta " + name;
  }
}
