package org.footfault.source.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.date.PartialDate;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a feed: RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom. Its own title comes first, and those of its
 * entries after it; since a feed shows the latest entries, often shortened, what is not in it may
 * still be in the source.
 */
final class FeedPage {

  /** Deeper elements are laid flat by the parser. */
  private static final int DEEPEST = 64;

  /** More entries are not read; the format's writers keep to some dozens. */
  private static final int MOST_ENTRIES = 200;

  /** Letters of an entry that are read. */
  private static final int MOST_LETTERS = 200_000;

  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf");

  /** Takes “ann@harbor.example (Ann Roe)”; the part in brackets is the name. */
  private static final Pattern MAIL_AND_NAME =
      Pattern.compile("[^\\s@]++@\\S++\\s*+\\(([^)]{1,60}+)\\)");

  private static final List<String> BODIES =
      List.of("content:encoded", "content", "description", "summary");

  private final Element feed;
  private final List<Element> entries;
  private final Found found = new Found();
  private final StringBuilder text = new StringBuilder();
  private final List<Fact<PartialDate>> published = new ArrayList<>();
  private final List<Fact<PartialDate>> modified = new ArrayList<>();

  private FeedPage(Element feed, List<Element> entries) {
    this.feed = feed;
    this.entries = entries;
  }

  /** What a feed says of itself; empty if the XML is none. */
  static Optional<PageFacts> read(String xml, URI address, Wholeness arrived) {
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, address.toString());
    Optional<Element> root =
        document.children().stream().filter(e -> ROOTS.contains(name(e))).findFirst();
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Element feed = child(root.get(), "channel").orElse(root.get());
    List<Element> entries = new ArrayList<>(children(feed, "item"));
    entries.addAll(children(feed, "entry"));
    if (!feed.equals(root.get())) {
      entries.addAll(children(root.get(), "item"));
    }
    return Optional.of(new FeedPage(feed, entries).facts(arrived));
  }

  private PageFacts facts(Wholeness arrived) {
    boolean one = entries.size() == 1;
    value(feed, "title").ifPresent(this::ofFeed);
    authors(feed, "feed author", 0.5);
    value(feed, "subtitle", "description").ifPresent(this::line);
    days(feed, modified, "feed update", 0.5, "updated", "lastbuilddate", "pubdate", "dc:date");
    entries.stream().limit(MOST_ENTRIES).forEach(entry -> entry(entry, one ? 0.75 : 0.4));
    return new PageFacts(
        Agreement.ofTexts(found.titles),
        AuthorChoice.of(found.bylines, found.publishers, ""),
        Agreement.ofTexts(found.publishers),
        List.copyOf(published),
        List.copyOf(modified),
        text.toString().strip(),
        text.isEmpty() ? Wholeness.NONE : arrived == Wholeness.NONE ? arrived : Wholeness.PART,
        Optional.empty(),
        value(feed, "language", "dc:language"));
  }

  private void ofFeed(String title) {
    found.title(title, "feed title", 0.6);
    found.publisher(title, "feed title", 0.6);
    line(title);
  }

  private void entry(Element entry, double trust) {
    value(entry, "title")
        .ifPresent(
            title -> {
              found.title(title, "entry title", trust);
              line(title);
            });
    authors(entry, "entry author", trust);
    days(entry, published, "entry date", trust, "pubdate", "published", "issued", "dc:date");
    days(entry, modified, "entry update", trust, "updated", "modified");
    for (String body : BODIES) {
      Optional<String> said = body(entry, body);
      if (said.isPresent()) {
        line(said.get());
        return;
      }
    }
  }

  /** The words of an entry, which are mostly HTML put into a string. */
  private static Optional<String> body(Element entry, String name) {
    return child(entry, name)
        .map(
            element -> {
              String raw = element.children().isEmpty() ? element.wholeText() : element.html();
              String part = raw.length() > MOST_LETTERS ? raw.substring(0, MOST_LETTERS) : raw;
              Document html = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(part, "");
              return ShownText.of(html.body(), MOST_LETTERS);
            })
        .filter(words -> !words.isEmpty());
  }

  private void authors(Element element, String origin, double trust) {
    List<String> names = new ArrayList<>();
    for (Element author : element.children()) {
      if (Set.of("author", "dc:creator", "itunes:author").contains(name(author))) {
        String said = child(author, "name").orElse(author).text();
        Matcher mail = MAIL_AND_NAME.matcher(said);
        names.addAll(AuthorNames.ofField(mail.matches() ? mail.group(1) : said));
      }
    }
    found.byline(names, origin, trust);
  }

  private static void days(
      Element element, List<Fact<PartialDate>> days, String origin, double trust, String... names) {
    for (String name : names) {
      Optional<Voice> day =
          child(element, name).flatMap(e -> MachineDate.voice(e.text(), origin, trust));
      if (day.isPresent()) {
        PartialDate date = PartialDate.of(day.get().day());
        if (days.stream().noneMatch(known -> known.value().equals(date))) {
          days.add(new Fact<>(date, origin, trust));
        }
        return;
      }
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private static Optional<String> value(Element element, String... names) {
    for (String name : names) {
      Optional<String> value =
          child(element, name)
              .map(e -> Parser.htmlParser().parseInput(e.text(), "").text().strip())
              .filter(words -> !words.isEmpty());
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<Element> child(Element element, String name) {
    return element.children().stream().filter(e -> name(e).equals(name)).findFirst();
  }

  private static List<Element> children(Element element, String name) {
    return element.children().stream().filter(e -> name(e).equals(name)).toList();
  }

  /** The element’s name in small letters; Atom’s own prefix and that of RSS 1.0 left off. */
  private static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.startsWith("atom:") || name.startsWith("rss:")
        ? name.substring(name.indexOf(':') + 1)
        : name;
  }
}
