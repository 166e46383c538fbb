package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads RDFa: elements of the page’s text with a property of schema.org or Dublin Core. A property
 * that stands there for several things, as on a list of articles, says nothing of the page.
 */
@AutoService(FactReader.class)
public final class RdfaFacts implements FactReader {

  private static final int LONGEST = 500;

  /** More elements with properties are a list of many works. */
  private static final int MOST = 150;

  private static final String SCHEMA = "schema:";
  private static final String DUBLIN_CORE = "dc:";

  private static final Set<String> DUBLIN_PREFIXES = Set.of("dc", "dct", "dcterms", "dc11");
  private static final Set<String> SCHEMA_PREFIXES = Set.of("schema", "rnews", "s");

  /** A property of an element, and its value. */
  private record Said(String property, String value, Element element) {}

  @Override
  public String name() {
    return "RDFa";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    List<Said> said = new ArrayList<>();
    for (Element element : page.document().select("[property]:not(meta):not(link)")) {
      if (said.size() > MOST) {
        return;
      }
      if (isWork(element, page)) {
        properties(element)
            .forEach(property -> said.add(new Said(property, value(element), element)));
      }
    }
    tell(said, found);
  }

  /** Not a comment’s or a teaser’s: those have properties too. */
  private static boolean isWork(Element element, HtmlPage page) {
    return page.outline().lineOf(element).map(Outline.Line::isArticle).orElse(true)
        && element.closest("[typeof*=Comment]") == null;
  }

  private static List<String> properties(Element element) {
    List<String> properties = new ArrayList<>();
    for (String token : element.attr("property").strip().split("\\s++", 10)) {
      String property = property(token, element);
      if (!property.isEmpty()) {
        properties.add(property);
      }
    }
    return properties;
  }

  /** A property with its vocabulary, such as {@code dc:date}; empty for other vocabularies. */
  private static String property(String token, Element element) {
    String name = token.toLowerCase(Locale.ROOT);
    int colon = name.indexOf(':');
    if (colon < 0) {
      Element scope = element.closest("[vocab]");
      boolean schema = scope != null && scope.attr("vocab").contains("schema.org");
      return schema ? SCHEMA + name : "";
    }
    String local = name.substring(Math.max(name.lastIndexOf('/'), colon) + 1);
    String prefix = name.substring(0, colon);
    if (DUBLIN_PREFIXES.contains(prefix) || name.contains("purl.org/dc/")) {
      return DUBLIN_CORE + local;
    }
    boolean schema = SCHEMA_PREFIXES.contains(prefix) || name.contains("schema.org/");
    return schema ? SCHEMA + local : "";
  }

  private static String value(Element element) {
    String content = element.attr("content");
    String moment = element.attr("datetime");
    if (!content.isBlank()) {
      return content;
    }
    return moment.isBlank() ? ShownText.of(element, LONGEST) : moment;
  }

  private static void tell(List<Said> all, Found found) {
    for (Said said : all) {
      if (isOnlyOne(said, all)) {
        tell(said, found);
      }
    }
    for (String property :
        List.of(SCHEMA + "author", SCHEMA + "creator", DUBLIN_CORE + "creator")) {
      all.stream()
          .filter(said -> said.property().equals(property))
          .map(RdfaFacts::names)
          .filter(names -> !names.isEmpty())
          .findFirst()
          .ifPresent(names -> found.byline(names, "RDFa author", 0.65));
    }
  }

  private static boolean isOnlyOne(Said said, List<Said> all) {
    Set<String> values = new HashSet<>();
    all.stream()
        .filter(other -> other.property().equals(said.property()))
        .forEach(other -> values.add(other.value()));
    return values.size() == 1;
  }

  private static void tell(Said said, Found found) {
    // What stands in a heading or a time element is read there; it is one voice, not two.
    boolean heading = said.element().closest("h1") != null || said.element().nameIs("time");
    if (heading) {
      return;
    }
    switch (said.property()) {
      case "schema:headline" -> found.title(said.value(), "RDFa headline", 0.82);
      case "dc:title" -> found.title(said.value(), "RDFa dc:title", 0.8);
      case "schema:datepublished" -> found.published(said.value(), "RDFa datePublished", 0.84);
      case "dc:issued" -> found.published(said.value(), "RDFa dc:issued", 0.82);
      case "dc:date" -> found.published(said.value(), "RDFa dc:date", 0.8);
      case "dc:created" -> found.published(said.value(), "RDFa dc:created", 0.75);
      case "schema:datemodified" -> found.modified(said.value(), "RDFa dateModified", 0.6);
      case "dc:modified" -> found.modified(said.value(), "RDFa dc:modified", 0.55);
      case "schema:publisher", "dc:publisher" ->
          found.publisher(said.value(), "RDFa publisher", 0.65);
      default -> {}
    }
  }

  private static List<String> names(Said said) {
    Element name = said.element().selectFirst("[property~=(?i)(?:^|:|/)name$]");
    Element named = name == null ? said.element() : name;
    return named.attr("content").isBlank()
        ? BylineText.names(named)
        : AuthorNames.of(named.attr("content"));
  }
}
