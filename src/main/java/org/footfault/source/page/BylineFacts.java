package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the names that a page prints near its title: in elements marked as the author’s, in links
 * to an author’s page, and in lines that begin with “By” in several languages.
 */
@AutoService(FactReader.class)
public final class BylineFacts implements FactReader {

  /** How far from the title a byline stands, in characters. */
  private static final int BEFORE = 300;

  private static final int AFTER = 1_200;

  /** Names of one byline stand no farther apart. */
  private static final int APART = 90;

  private static final int LONGEST = 160;

  /** Takes “/author/ann-roe” and “/profile/ann”; refuses “/authority”. */
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "/(?:authors?|autor(?:en|es)?|auteurs?|by|people|person|profiles?|reporters?|members?|contributors?|staff|journalists?|writers?|u|users?)/[^/?#]+/?$");

  /** Takes “By Ann Roe” and “Text: Ann Roe”; refuses “By the way, …”. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "^(?:by|von|par|por|di|door|av|af|text|autor(?:in|en)?|author|auteur|written by|posted by|geschrieben von|escrito por|thread starter)(?::\\s?|\\s|(?=\\p{Lu}))(\\p{Lu}.{2,100})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "bylines";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Outline outline = page.outline();
    marked(page.bylines(), outline).ifPresent(names -> put(found, names, "byline", 0.72));
    properties(page).ifPresent(names -> put(found, names, "itemprop author", 0.68));
    printed(outline).ifPresent(names -> put(found, names, "printed byline", 0.7));
    links(page).ifPresent(names -> put(found, names, "link to author", 0.55));
  }

  private static void put(Found found, List<String> names, String origin, double weight) {
    found.bylines.add(new Byline(names, origin, weight));
  }

  /** The names in the first marked elements by the title, as far as they stand together. */
  private static Optional<List<String>> marked(List<Element> elements, Outline outline) {
    List<String> names = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (Element element : elements) {
      Optional<Outline.Line> line = outline.lineOf(element).filter(l -> isNear(l, outline));
      if (line.isEmpty() || element.text().length() > LONGEST) {
        continue;
      }
      int at = outline.distance(line.get());
      if (!names.isEmpty() && at - last > APART) {
        break;
      }
      List<String> more = AuthorNames.of(element.text());
      last = more.isEmpty() ? last : at;
      boolean persons = !names.isEmpty() && AuthorNames.isPerson(names.get(0));
      more.stream()
          .filter(name -> isNew(name, names) && (!persons || AuthorNames.isPerson(name)))
          .forEach(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private static boolean isNew(String name, List<String> names) {
    String folded = name.toLowerCase(Locale.ROOT);
    return names.stream()
        .map(n -> n.toLowerCase(Locale.ROOT))
        .noneMatch(n -> n.contains(folded) || folded.contains(n));
  }

  private static Optional<List<String>> properties(HtmlPage page) {
    List<Element> authors =
        page.properties().stream()
            .filter(e -> e.attr("itemprop").toLowerCase(Locale.ROOT).matches("author|creator"))
            .toList();
    for (Element author : authors) {
      Element name = author.selectFirst("[itemprop=name]");
      Element said = name == null ? author : name;
      String text = said.attr("content").isBlank() ? said.text() : said.attr("content");
      List<String> names = AuthorNames.of(text);
      if (!names.isEmpty()) {
        return Optional.of(names);
      }
    }
    return Optional.empty();
  }

  private static Optional<List<String>> printed(Outline outline) {
    for (Outline.Line line : outline.lines()) {
      if (!isNear(line, outline) || line.text().length() > LONGEST) {
        continue;
      }
      Matcher by = PRINTED.matcher(line.text());
      if (by.find() && Character.isUpperCase(by.group(1).codePointAt(0))) {
        List<String> names = AuthorNames.of(by.group(1));
        if (!names.isEmpty()) {
          return Optional.of(names);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<List<String>> links(HtmlPage page) {
    Outline outline = page.outline();
    List<Element> links =
        page.links().stream()
            .filter(link -> AUTHOR_PAGE.matcher(link.attr("href")).find())
            .filter(link -> link.text().length() < 60)
            .toList();
    return marked(links, outline);
  }

  private static boolean isNear(Outline.Line line, Outline outline) {
    int distance = outline.distance(line);
    boolean beside = distance >= -APART && distance <= BEFORE;
    boolean zone =
        line.isArticle() || (beside && line.zone() != Zone.FOOTER && line.zone() != Zone.SITE);
    return zone && distance >= -BEFORE && distance <= AFTER;
  }
}
