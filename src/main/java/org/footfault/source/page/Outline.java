package org.footfault.source.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footfault.text.Likeness;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page as lines of text in the order that readers meet them, each with the part of the page that
 * it stands in and its distance from the title of the work.
 */
final class Outline {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "head", "select");

  /** A heading that shares fewer words with what the page calls itself is another work's. */
  private static final double AKIN = 0.5;

  private static final double NEARLY = 0.8;

  /** Further down, a line like the page’s name is no title. */
  private static final int TITLE_WITHIN = 400;

  /** Longer lines are cut: facts stand in short ones, or at the start. */
  private static final int LONGEST = 400;

  private static final int NO_LINE = -1;

  private static final int MOST_LINES = 20_000;

  private final List<Line> lines = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> lineOf = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Zone> zoneFrom = new IdentityHashMap<>();
  private final Optional<Element> heading;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final int title;

  /**
   * One line.
   *
   * @param index which line of the page
   * @param at how many characters stand before it
   * @param text without more than one space at a time; cut where it is long
   * @param zone the part of the page
   * @param element the block that it stands in
   * @param links how many of its characters are links
   */
  record Line(int index, int at, String text, Zone zone, Element element, int links) {

    boolean isArticle() {
      return zone == Zone.ARTICLE;
    }
  }

  Outline(HtmlPage page) {
    List<String> names = names(page);
    heading = heading(page, names);
    heading.ifPresent(
        h -> {
          around.add(h);
          around.addAll(h.parents());
        });
    Walk walk = new Walk();
    page.document().filter(walk);
    walk.end();
    title =
        heading
            .map(lineOf::get)
            .filter(i -> i < lines.size())
            .orElseGet(() -> lineOfName(names, page.headings()));
  }

  private static List<String> names(HtmlPage page) {
    List<String> names = new ArrayList<>(page.meta("og:title"));
    names.addAll(page.meta("twitter:title"));
    names.add(page.titleElement());
    names.removeIf(String::isBlank);
    return names;
  }

  /** The heading most like what the page calls itself. */
  private static Optional<Element> heading(HtmlPage page, List<String> names) {
    Element best = null;
    double most = -1;
    for (Element each : page.headings().stream().limit(30).toList()) {
      String text = each.text();
      if (text.isBlank() || text.length() > 1000 || Headline.isSiteName(each, page)) {
        continue;
      }
      double akin =
          names.stream()
              .limit(4)
              .mapToDouble(
                  name -> Math.max(Likeness.of(text, name), Likeness.contained(text, name)))
              .max()
              .orElse(0);
      double like = names.stream().limit(4).mapToDouble(n -> Likeness.of(text, n)).max().orElse(0);
      // The name of the site, too, is all in the title; it is seldom most of it.
      if (akin >= AKIN && akin + like > most) {
        most = akin + like;
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The line that is like a name of the page, where no heading is; else the only heading. */
  private int lineOfName(List<String> names, List<Element> headings) {
    Set<String> starts = new LinkedHashSet<>();
    for (String name : names) {
      starts.add(name);
      starts.add(name.split("\\s[-|–—·•»:]\\s", 2)[0].strip());
    }
    starts.removeIf(s -> s.length() < 8);
    List<Line> first = lines.subList(0, Math.min(lines.size(), TITLE_WITHIN));
    Optional<Line> like =
        Stream.of(true, false)
            .flatMap(article -> first.stream().filter(l -> l.isArticle() == article))
            .filter(line -> starts.stream().anyMatch(s -> isTitle(line.text, s)))
            .findFirst();
    if (like.isPresent()) {
      return like.get().index;
    }
    return headings.size() == 1
        ? lineOf(headings.get(0)).map(Line::index).orElse(NO_LINE)
        : NO_LINE;
  }

  private static boolean isTitle(String line, String name) {
    int length = line.length();
    return length * 2 > name.length()
        && length < name.length() * 2
        && (line.equals(name) || Likeness.of(line, name) >= NEARLY);
  }

  /** The lines in their order. */
  List<Line> lines() {
    return lines;
  }

  /** The heading that gives the title of the work. */
  Optional<Element> heading() {
    return heading;
  }

  /** Whether the heading of the work is an element, or lies in it. */
  boolean holdsTitle(Element element) {
    return around.contains(element);
  }

  /** Whether an element stands in an article of its own inside that of the work: a teaser. */
  boolean isInOtherArticle(Element element) {
    Element own = heading.map(h -> h.closest("article")).orElse(null);
    Element nearest = element.closest("article");
    return own != null
        && nearest != null
        && !nearest.equals(own)
        && nearest.parents().contains(own);
  }

  /** The line of the title; empty where no line gives it. */
  Optional<Line> title() {
    return title < 0 ? Optional.empty() : Optional.of(lines.get(title));
  }

  /** The line that an element begins in; empty where readers do not see it. */
  Optional<Line> lineOf(Element element) {
    return Optional.ofNullable(lineOf.get(element)).filter(i -> i < lines.size()).map(lines::get);
  }

  /** The part of the page that an element begins, which is not the work itself. */
  Optional<Zone> zoneFrom(Element element) {
    return Optional.ofNullable(zoneFrom.get(element));
  }

  /**
   * How far after the title a line begins, in characters; negative before it. Without a title, how
   * far from the first line of the work.
   */
  int distance(Line line) {
    return title()
        .map(
            t ->
                line.index < t.index
                    ? line.at - t.at
                    : Math.max(0, line.at - t.at - t.text.length()))
        .orElse(line.at);
  }

  private final class Walk implements NodeFilter {

    private final List<Zone> zones = new ArrayList<>();
    private final Map<String, Zone> zonesOfSigns = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Zone zone = Zone.ARTICLE;
    private Zone lineZone = Zone.ARTICLE;
    private @org.jspecify.annotations.Nullable Element block;
    private int at;
    private int inLink;
    private int links;
    private boolean boundary;

    @Override
    public FilterResult head(Node node, int depth) {
      if (lines.size() >= MOST_LINES) {
        return FilterResult.STOP;
      }
      if (node instanceof TextNode words) {
        put(words.getWholeText(), words);
      } else if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        boundary = true;
        if (breaks(element)) {
          end();
        }
        zones.add(zone);
        if (zone == Zone.ARTICLE && !around.contains(element)) {
          zone = Zone.of(element, zonesOfSigns);
          if (zone != Zone.ARTICLE) {
            zoneFrom.put(element, zone);
          }
        }
        lineOf.put(element, lines.size());
        inLink += element.nameIs("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
        boundary = true;
        if (breaks(element)) {
          end();
        }
        zone = zones.remove(zones.size() - 1);
        inLink -= element.nameIs("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
      return element.isBlock() || element.nameIs("br") || element.nameIs("td");
    }

    private void put(String words, TextNode node) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean plain = c > ' ' && c < 0x7F; // said first, for it is quick and mostly true
        boolean space = !plain && (Character.isWhitespace(c) || Character.isSpaceChar(c));
        if (space && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        } else if (!space && c != 0) {
          if (text.isEmpty()) {
            lineZone = zone;
            block = node.parent();
          }
          if (text.length() < LONGEST) {
            part(c);
            text.append(c);
          }
          boundary = false;
          at++;
          links += inLink > 0 ? 1 : 0;
        }
      }
    }

    /** Between two elements, readers see a gap in “2015Ann” that the text does not have. */
    private void part(char next) {
      if (boundary && !text.isEmpty()) {
        char last = text.charAt(text.length() - 1);
        if ((Character.isLowerCase(last) || Character.isDigit(last))
            && Character.isUpperCase(next)) {
          text.append(" · ");
        }
      }
    }

    void end() {
      String line = text.toString().strip();
      if (!line.isEmpty() && block != null) {
        lines.add(new Line(lines.size(), at - line.length(), line, lineZone, block, links));
      }
      text.setLength(0);
      links = 0;
    }
  }
}
