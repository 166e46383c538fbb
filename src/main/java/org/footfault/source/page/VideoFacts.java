package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the page of a video or a recording: what it is called, whose channel it is in, and when it
 * was put there. A page that only shows a video beside an article is none.
 */
@AutoService(FactReader.class)
public final class VideoFacts implements FactReader {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final List<String> RELEASED =
      List.of("video:release_date", "og:video:release_date", "music:release_date");

  @Override
  public String name() {
    return "videos";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    String kind = page.firstMeta("og:type").orElse("").toLowerCase(Locale.ROOT);
    Optional<Element> marked = marked(page);
    if (!kind.startsWith("video") && !kind.startsWith("music") && marked.isEmpty()) {
      return;
    }
    RELEASED.forEach(
        name -> page.meta(name).forEach(day -> found.published(day, "meta " + name, 0.82)));
    marked.ifPresent(video -> microdata(video, found));
    embedding(page, found);
    page.data().stream()
        .map(Element::data)
        .filter(script -> script.contains("VideoObject"))
        .findFirst()
        .ifPresent(script -> data(script, found));
  }

  /** The video that the page is about in its own markup, on no level but the first. */
  private static Optional<Element> marked(HtmlPage page) {
    return page.properties().stream()
        .map(property -> Optional.ofNullable(property.closest("[itemscope]")))
        .flatMap(Optional::stream)
        .filter(scope -> scope.attr("itemtype").endsWith("schema.org/VideoObject"))
        .filter(scope -> !scope.hasAttr("itemprop"))
        .findFirst();
  }

  private static void microdata(Element video, Found found) {
    property(video, "name")
        .ifPresent(name -> found.title(name, "itemprop name of the video", 0.84));
    property(video, "uploadDate")
        .ifPresent(day -> found.published(day, "itemprop uploadDate", 0.82));
  }

  /** A property of the video itself, which stands in no item inside it. */
  private static Optional<String> property(Element video, String name) {
    return video.select("[itemprop=" + name + "]").stream()
        .filter(element -> video.equals(scope(element)))
        .map(element -> content(element))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<Element> parent(Element element) {
    return Optional.ofNullable(element.parent());
  }

  private static Element scope(Element element) {
    return parent(element)
        .flatMap(p -> Optional.ofNullable(p.closest("[itemscope]")))
        .orElse(element);
  }

  private static String content(Element element) {
    return element.hasAttr("content") ? element.attr("content") : ShownText.of(element, 500);
  }

  /** The link by which others embed the video carries its title. */
  private static void embedding(HtmlPage page, Found found) {
    Element link = page.document().selectFirst("link[type=application/json+oembed][title]");
    if (link != null) {
      found.title(link.attr("title"), "link to embed", 0.75);
    }
  }

  private static void data(String script, Found found) {
    try {
      JsonNode root = MAPPER.readTree(script);
      JsonNode video = root.isArray() && !root.isEmpty() ? root.get(0) : root;
      if (video.path("@type").asString("").equals("VideoObject")) {
        found.title(video.path("name").asString(""), "JSON-LD name of the video", 0.84);
      }
    } catch (JacksonException e) {
      // Broken scripts are common; the page’s other tags speak for it.
    }
  }
}
