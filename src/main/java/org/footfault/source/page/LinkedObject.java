package org.footfault.source.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.footfault.text.Likeness;
import tools.jackson.databind.JsonNode;

/**
 * One object of a JSON-LD script, with the script that it stands in.
 *
 * @param type its types, in lower case
 */
record LinkedObject(JsonNode node, JsonLd script, String type) {

  /** Works that are no articles. */
  private static final Set<String> OTHER_WORKS =
      Set.of("webpage", "recipe", "creativework", "howto", "question", "qapage", "blog", "video");

  /** A headline that shares more words with the page’s is the same. */
  private static final double SAME = 0.75;

  static List<LinkedObject> of(JsonLd script) {
    return script.objects().stream()
        .map(n -> new LinkedObject(n, script, n.path("@type").toString().toLowerCase(Locale.ROOT)))
        .toList();
  }

  boolean isArticle() {
    return type.contains("article") || type.contains("posting") || type.contains("report");
  }

  boolean isOtherWork() {
    return OTHER_WORKS.stream().anyMatch(type::contains);
  }

  boolean isSite() {
    return type.contains("website");
  }

  String text(String field) {
    return JsonLd.text(node.path(field));
  }

  /** The name that a field gives. */
  String name(String field) {
    return script.name(node.path(field));
  }

  /** The names that a field gives, each as it is written. */
  List<String> names(String field) {
    JsonNode value = node.path(field);
    List<String> names = new ArrayList<>();
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      names.add(script.name(each));
    }
    return names;
  }

  /** Whether the object is of the page that is called so or has this address. */
  boolean isOf(List<String> titles, URI address) {
    String headline = Found.plain(text("headline"));
    boolean called =
        !headline.isEmpty() && titles.stream().anyMatch(title -> isSame(headline, title));
    return called || addresses().anyMatch(own -> isSame(own, address));
  }

  private static boolean isSame(String headline, String title) {
    return headline.equals(title) || Likeness.of(headline, title) >= SAME;
  }

  private Stream<String> addresses() {
    JsonNode page = node.path("mainEntityOfPage");
    return Stream.of(
            JsonLd.text(node.path("url")),
            JsonLd.text(node.path("@id")),
            JsonLd.text(page),
            JsonLd.text(page.path("@id")),
            JsonLd.text(page.path("url")))
        .filter(own -> !own.isEmpty());
  }

  /** Takes an address without its host, too; refuses the front page, which is of no one work. */
  private static boolean isSame(String own, URI address) {
    String path = bare(address.toString().replaceFirst("^[a-z]+://[^/]*+", ""));
    return path.length() > 1 && bare(own.replaceFirst("^[a-z]+://[^/]*+", "")).equals(path);
  }

  private static String bare(String path) {
    return path.replaceFirst("[?#].*", "").replaceFirst("/$", "");
  }
}
