package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads COinS: an OpenURL context object (ANSI/NISO Z39.88) in the title of an empty span. Several
 * on one page are a list of references, and say nothing of the page itself.
 */
@AutoService(FactReader.class)
public final class CoinsFacts implements FactReader {

  /** Longer ones are made to hold a reader up, in UTF-16 units. */
  private static final int LONGEST = 20_000;

  @Override
  public String name() {
    return "COinS";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Elements spans = page.document().select("span.Z3988[title]");
    if (spans.size() == 1) {
      tell(fields(spans.get(0)), found);
    }
  }

  private static Map<String, List<String>> fields(Element span) {
    String object = span.attr("title");
    Map<String, List<String>> fields = new HashMap<>();
    if (object.length() > LONGEST) {
      return fields;
    }
    for (String pair : object.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = pair.substring(0, equals).replaceFirst("^amp;", "");
        String value = decoded(pair.substring(equals + 1));
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return fields;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  private static void tell(Map<String, List<String>> fields, Found found) {
    Optional<String> part = first(fields, "rft.atitle");
    part.or(() -> first(fields, "rft.btitle"))
        .or(() -> first(fields, "rft.title"))
        .ifPresent(title -> found.title(title, "COinS title", 0.8));
    first(fields, "rft.jtitle")
        .or(() -> part.flatMap(p -> first(fields, "rft.title")))
        .ifPresent(journal -> found.publisher(journal, "COinS journal", 0.8));
    first(fields, "rft.date")
        .filter(day -> !day.endsWith("-01-01")) // of works of which the program knows the year
        .ifPresent(day -> found.published(day, "COinS date", 0.8));
    authors(fields, found);
  }

  private static void authors(Map<String, List<String>> fields, Found found) {
    Optional<String> family = first(fields, "rft.aulast");
    Optional<String> given = first(fields, "rft.aufirst");
    if (family.isPresent() && given.isPresent()) {
      found.oneAuthor(given.get() + " " + family.get(), "COinS author", 0.75);
    }
    fields
        .getOrDefault("rft.au", List.of())
        .forEach(author -> found.oneAuthor(author, "COinS author", 0.75));
  }

  private static Optional<String> first(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
