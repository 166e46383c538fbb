package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON-LD: a graph, a list, nested objects; a broken script says nothing. */
@AutoService(FactReader.class)
public final class JsonLdFacts implements FactReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** What lies below these is about other works. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "comment",
          "comments",
          "itemlistelement",
          "liveblogupdate",
          "haspart",
          "mentions",
          "relatedlink",
          "suggestedanswer",
          "acceptedanswer",
          "citation",
          "isbasedon",
          "review",
          "about");

  @Override
  public String name() {
    return "JSON-LD";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    for (Element script : page.data()) {
      try {
        walk(MAPPER.readTree(script.data()), found);
      } catch (JacksonException e) {
        // Pages with broken scripts are common; their other tags speak for them.
      }
    }
  }

  private static void walk(JsonNode root, Found found) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        tell(node, found);
        node.properties().stream()
            .filter(p -> !ELSEWHERE.contains(p.getKey().toLowerCase(Locale.ROOT)))
            .filter(p -> p.getValue().isContainer())
            .forEach(p -> open.add(p.getValue()));
      }
    }
  }

  private static void tell(JsonNode node, Found found) {
    String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
    boolean work = type.contains("article") || type.contains("posting") || type.contains("report");
    if (work) {
      found.title(text(node.path("headline")), "JSON-LD headline", 0.86);
      if (found.bylines.stream().noneMatch(b -> b.origin().equals("JSON-LD author"))) {
        names(node.path("author"), found);
      }
      found.publisher(name(node.path("publisher")), "JSON-LD publisher", 0.68);
    }
    if (work || type.contains("webpage") || type.contains("videoobject")) {
      double trust = work ? 0.9 : 0.84;
      found.published(text(node.path("datePublished")), "JSON-LD datePublished", trust);
      found.published(text(node.path("dateCreated")), "JSON-LD dateCreated", 0.7);
      found.published(text(node.path("uploadDate")), "JSON-LD uploadDate", 0.8);
      found.modified(text(node.path("dateModified")), "JSON-LD dateModified", 0.7);
    }
    if (type.contains("website")) {
      found.publisher(name(node), "JSON-LD WebSite name", 0.82);
    }
  }

  private static void names(JsonNode author, Found found) {
    if (author.isArray()) {
      author.forEach(each -> found.author(name(each), "JSON-LD author", 0.87));
    } else {
      found.author(name(author), "JSON-LD author", 0.87);
    }
  }

  private static String name(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? "" : name(node.get(0));
    }
    return node.isObject() ? text(node.path("name")) : text(node);
  }

  private static String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asString() : "";
  }
}
