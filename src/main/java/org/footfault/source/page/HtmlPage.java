package org.footfault.source.page;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One parsed page, walked once: its meta tags by name, and its elements of interest in order. */
final class HtmlPage {

  /**
   * Deeper elements are laid flat by the parser; browsers draw their line at about the same depth.
   */
  private static final int DEEPEST = 512;

  /** Takes “post-author” and “byline”; refuses “authority”. */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "byline|(?<![a-z])(?:post-?|entry-?|article-?|news-?)?(?:authors?|autor(?:en)?|auteur)(?:s?[-_]*names?)?(?![a-z])|writer");

  /** Takes “post-date”, “entryDate” and “date_posted”; refuses “update” and “timeline”. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?i:(?<![a-z])(?:date|datum|dateline|timestamp|posted|published|pub-?date|erstellt|fecha)(?![a-z]))|[a-z](?:Date|Time|Datum)(?![a-z])");

  /** Elements whose names are those of pieces of a text, and not of a frame around it. */
  private static final Set<String> PLACES =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "li",
          "section",
          "dt",
          "dd",
          "sup",
          "blockquote",
          "figure");

  private static final int MOST_OF_A_KIND = 500;

  /** Elements whose text is a fact: fewer, since each may hold the whole page. */
  private static final int MOST_TELLING = 150;

  private final URI address;
  private final Document document;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> data = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();
  private final List<Element> dated = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final Set<String> ownTargets = new HashSet<>();
  private final List<String> pictures = new ArrayList<>();
  private final List<Element> frames = new ArrayList<>();
  private final List<Element> next = new ArrayList<>();

  /** Whether a class is that of an author: pages repeat theirs by the hundred. */
  private final Map<String, Boolean> authorClasses = new HashMap<>();

  private final Map<String, Boolean> dateClasses = new HashMap<>();

  private boolean inText;
  private String titleElement = "";
  private @Nullable Outline outline;

  HtmlPage(String html, URI address) {
    this.address = address;
    this.document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, address.toString());
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            boolean byline = isByline(element);
            if (!isOneTooMany(element, byline)) {
              note(element, byline);
            }
          }
        });
  }

  /** Pages that have more of a kind are made to hold a reader up, or list other works. */
  private boolean isOneTooMany(Element element, boolean byline) {
    String name = element.normalName();
    return switch (name) {
      case "meta", "time", "h1", "script" -> counts.merge(name, 1, Integer::sum) > MOST_OF_A_KIND;
      default -> {
        boolean telling = byline || element.hasAttr("itemprop");
        yield telling && counts.merge("telling", 1, Integer::sum) > MOST_TELLING;
      }
    };
  }

  private void note(Element element, boolean byline) {
    switch (element.normalName()) {
      case "meta" -> noteMeta(element);
      case "time" -> times.add(element);
      case "h1" -> headings.add(element);
      case "title" -> {
        if (titleElement.isEmpty() && !element.parents().is("svg")) {
          titleElement = element.text();
        }
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          data.add(element);
        } else if (!element.hasAttr("src")) {
          scripts.add(element);
        }
      }
      case "img" -> {
        if (pictures.size() < MOST_OF_A_KIND && element.hasAttr("alt")) {
          pictures.add(element.attr("alt"));
        }
      }
      case "iframe", "embed", "object" -> {
        if (frames.size() < MOST_OF_A_KIND) {
          frames.add(element);
        }
      }
      default -> {
        if (byline) {
          bylines.add(element);
        }
      }
    }
    if (element.attr("rel").equalsIgnoreCase("next")) {
      next.add(element);
    }
    if (element.nameIs("a") && element.hasAttr("href")) {
      links.add(element);
    }
    if (element.hasAttr("itemprop")) {
      properties.add(element);
    }
    if (dated.size() < MOST_TELLING && isDated(element)) {
      dated.add(element);
    }
    noteAnchors(element);
  }

  /** The places that a fragment can name: an id, the name of a link. */
  private void noteAnchors(Element element) {
    if (element.hasAttr("id")) {
      anchors.add(element.attr("id"));
      inText |= PLACES.contains(element.normalName());
    }
    if (element.nameIs("a")) {
      if (element.hasAttr("name")) {
        anchors.add(element.attr("name"));
        inText = true;
      }
      String target = element.attr("href");
      if (target.startsWith("#") && target.length() > 1 && !target.equalsIgnoreCase("#top")) {
        ownTargets.add(unescaped(target.substring(1)));
      }
    }
  }

  private static String unescaped(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  private void noteMeta(Element meta) {
    String name = meta.attr("property");
    name = name.isEmpty() ? meta.attr("name") : name;
    String content = meta.attr("content").isEmpty() ? meta.attr("value") : meta.attr("content");
    if (!name.isEmpty() && !content.isBlank()) {
      metas.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(content);
    }
  }

  private boolean isByline(Element element) {
    return element.attr("rel").equalsIgnoreCase("author")
        || authorClasses.computeIfAbsent(
            element.className(), c -> AUTHOR.matcher(c.toLowerCase(Locale.ROOT)).find());
  }

  private boolean isDated(Element element) {
    return dateClasses.computeIfAbsent(element.className(), c -> DATED.matcher(c).find());
  }

  URI address() {
    return address;
  }

  Document document() {
    return document;
  }

  /** The contents of the meta tags of a name or property (in lower case), in order. */
  List<String> meta(String name) {
    return metas.getOrDefault(name, List.of());
  }

  Optional<String> firstMeta(String name) {
    return meta(name).stream().findFirst();
  }

  /** Elements with an itemprop. */
  List<Element> properties() {
    return properties;
  }

  List<Element> times() {
    return times;
  }

  /** Elements whose class says that they hold a day. */
  List<Element> dated() {
    return dated;
  }

  /** Elements h1. */
  List<Element> headings() {
    return headings;
  }

  /** JSON-LD scripts. */
  List<Element> data() {
    return data;
  }

  /** Scripts of the page itself, without JSON-LD. */
  List<Element> scripts() {
    return scripts;
  }

  /** The page as lines, made when first asked for. */
  Outline outline() {
    Outline made = outline;
    if (made == null) {
      made = new Outline(this);
      outline = made;
    }
    return made;
  }

  /** Whether a link leads to this page itself. */
  boolean isOwn(Element link) {
    String target = link.absUrl("href").replaceFirst("[?#].*", "");
    String own = address.toString().replaceFirst("[?#].*", "");
    return target.replaceFirst("^https?:", "").equals(own.replaceFirst("^https?:", ""));
  }

  /** The tag of the page's language, as it gives it. */
  Optional<String> language() {
    Element root = document.selectFirst("html[lang]");
    return Optional.ofNullable(root).map(r -> r.attr("lang").strip()).filter(l -> !l.isEmpty());
  }

  List<Element> links() {
    return links;
  }

  /** What the pictures are said to show. */
  List<String> pictures() {
    return pictures;
  }

  /** Elements that show another document in the page. */
  List<Element> frames() {
    return frames;
  }

  /** Links and anchors to what the page says comes next. */
  List<Element> next() {
    return next;
  }

  /** Elements that are marked as naming the author. */
  List<Element> bylines() {
    return bylines;
  }

  /**
   * The names of places on the page; none if it is not plain that its HTML has them all. That it is
   * not where no piece of its text has a name, or where the page links to a place that its HTML
   * lacks: there a script makes the places.
   */
  Set<String> anchors() {
    return inText && anchors.containsAll(ownTargets) ? anchors : Set.of();
  }

  /** What the title bar of a browser shows. */
  String titleElement() {
    return titleElement;
  }
}
