package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Works that are no articles. */
  private static final List<String> OTHER_WORKS =
      List.of("webpage", "recipe", "creativework", "howto", "question", "qapage", "blog", "video");

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
    Map<String, String> names = namesById(root);
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        tell(node, names, found);
        node.properties().stream()
            .filter(p -> !ELSEWHERE.contains(p.getKey().toLowerCase(Locale.ROOT)))
            .filter(p -> p.getValue().isContainer())
            .forEach(p -> open.add(p.getValue()));
      }
    }
  }

  /** What the nodes of a graph are called: an author is often given by the id of another node. */
  private static Map<String, String> namesById(JsonNode root) {
    Map<String, String> names = new HashMap<>();
    JsonNode graph = root.isArray() ? root : root.path("@graph");
    for (JsonNode node : graph) {
      String id = text(node.path("@id"));
      String name = text(node.path("name"));
      if (!id.isEmpty() && !name.isEmpty()) {
        names.put(id, name);
      }
    }
    return names;
  }

  private static void tell(JsonNode node, Map<String, String> names, Found found) {
    String type = node.path("@type").toString().toLowerCase(Locale.ROOT);
    boolean work = type.contains("article") || type.contains("posting") || type.contains("report");
    if (work) {
      found.title(text(node.path("headline")), "JSON-LD headline", 0.86);
      authors(node.path("author"), names, found, "JSON-LD author", 0.87);
    } else if (OTHER_WORKS.stream().anyMatch(type::contains)) {
      authors(node.path("author"), names, found, "JSON-LD author of the page", 0.6);
    }
    if (work) {
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

  /** The first work that names its authors is the page’s own. */
  private static void authors(
      JsonNode author, Map<String, String> names, Found found, String origin, double weight) {
    if (found.bylines.stream().anyMatch(b -> b.origin().equals(origin))) {
      return;
    }
    for (JsonNode each : author.isArray() ? author : List.of(author)) {
      String name = name(each);
      found.author(
          name.isEmpty() ? names.getOrDefault(text(each.path("@id")), "") : name, origin, weight);
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
