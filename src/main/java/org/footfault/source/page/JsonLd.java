package org.footfault.source.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one JSON-LD script holds: a graph, a list, nested objects.
 *
 * @param objects those that may be of the page itself, the outer before the inner
 * @param names what the nodes of a graph are called, by their ids: an author is often given so
 */
record JsonLd(List<JsonNode> objects, Map<String, String> names) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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

  /** Reads a script; one that is broken is mended, and says nothing if that does not help. */
  static JsonLd of(String script) {
    try {
      return of(MAPPER.readTree(script));
    } catch (JacksonException e) {
      try {
        return of(MAPPER.readTree(MendedJson.of(script)));
      } catch (JacksonException beyondMending) {
        return new JsonLd(List.of(), Map.of());
      }
    }
  }

  private static JsonLd of(JsonNode root) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        objects.add(node);
        node.properties().stream()
            .filter(p -> !ELSEWHERE.contains(p.getKey().toLowerCase(Locale.ROOT)))
            .filter(p -> p.getValue().isContainer())
            .forEach(p -> open.add(p.getValue()));
      }
    }
    return new JsonLd(objects, namesById(root));
  }

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

  /** The name that a field gives: as a text, in an object, in the first of several, or by an id. */
  String name(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? "" : name(node.get(0));
    }
    String name = node.isObject() ? text(node.path("name")) : text(node);
    return name.isEmpty() ? names.getOrDefault(text(node.path("@id")), "") : name;
  }

  /** A value as text; empty for an object, a list and nothing. */
  static String text(JsonNode node) {
    return node.isValueNode() && !node.isNull() ? node.asString() : "";
  }
}
