package org.footfault.post;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Where the links of a page lead on the page itself: to the {@code id} or {@code name} that their
 * fragment says, whatever stands before the {@code #}. Where a page has a name twice, the element
 * of the link's own article counts, else the next one below the link.
 */
final class HtmlTargets {

  private static final Set<String> INLINE =
      Set.of("a", "span", "sup", "sub", "b", "i", "em", "strong", "small", "cite", "font", "u");

  private static final Evaluator ARTICLE = Selector.evaluatorOf("article");

  private final Map<String, List<Element>> named = new HashMap<>();
  private final Map<Element, Integer> places = new HashMap<>();
  private final Map<Element, List<Element>> incoming = new HashMap<>();
  private final List<Element> links = new ArrayList<>();

  HtmlTargets(Element body) {
    for (Element element : body.getAllElements()) {
      places.put(element, places.size());
      if (element.hasAttr("id")) {
        remember(element.id(), element);
      }
      if (element.normalName().equals("a")) {
        String name = element.attr("name");
        if (!name.equals(element.id())) {
          remember(name, element);
        }
        if (element.attr("href").indexOf('#') >= 0) {
          links.add(element);
        }
      }
    }
    for (Element link : links) {
      of(link).ifPresent(t -> incoming.computeIfAbsent(t, key -> new ArrayList<>(1)).add(link));
    }
  }

  private void remember(String name, Element element) {
    if (!name.isEmpty()) {
      named.computeIfAbsent(folded(name), key -> new ArrayList<>(1)).add(element);
    }
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The links with a fragment, in the order of the page. */
  List<Element> links() {
    return links;
  }

  /** How many elements of the page begin before this one. */
  int place(Element element) {
    return places.getOrDefault(element, -1);
  }

  /** The element that a link leads to. */
  Optional<Element> of(Element link) {
    return of(fragment(link), link);
  }

  /** The element of a name, as seen from a link. */
  Optional<Element> of(String fragment, Element link) {
    List<Element> all = named.getOrDefault(folded(fragment), List.of());
    if (all.size() <= 1) {
      return all.stream().findFirst();
    }
    Element article = link.closest(ARTICLE);
    int next = firstAfter(all, place(link));
    if (next < all.size() && Objects.equals(all.get(next).closest(ARTICLE), article)) {
      return Optional.of(all.get(next));
    }
    if (next > 0 && Objects.equals(all.get(next - 1).closest(ARTICLE), article)) {
      return Optional.of(all.get(next - 1));
    }
    return Optional.of(all.get(Math.min(next, all.size() - 1)));
  }

  /** The first element of a name. */
  Optional<Element> named(String name) {
    return named.getOrDefault(folded(name), List.of()).stream().findFirst();
  }

  private int firstAfter(List<Element> sorted, int place) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place(sorted.get(middle)) <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The links that lead to an element. */
  List<Element> leadingTo(Element target) {
    return incoming.getOrDefault(target, List.of());
  }

  /** What stands behind the last {@code #} of a link, decoded. */
  static String fragment(Element link) {
    String href = link.attr("href");
    String raw = href.substring(href.lastIndexOf('#') + 1);
    if (raw.indexOf('%') < 0) {
      return raw;
    }
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return raw;
    }
  }

  /** Whether an element stands in a line of text. */
  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  static boolean isInside(Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
