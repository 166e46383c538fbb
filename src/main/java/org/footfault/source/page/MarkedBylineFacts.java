package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads elements that are marked as the author’s, by {@code rel=author} or a class such as
 * “byline”: those near the title, and, where a page has one only, the box about the author below
 * the work.
 */
@AutoService(FactReader.class)
public final class MarkedBylineFacts implements FactReader {

  /** Names of one byline stand no farther apart, in characters. */
  private static final int APART = 90;

  /** More boxes than this are those of a list of authors, or of other works. */
  private static final int MOST_BOXES = 3;

  @Override
  public String name() {
    return "bylines that are marked";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Outline outline = page.outline();
    List<String> near = near(page.bylines(), outline);
    if (!near.isEmpty()) {
      found.byline(near, "byline", 0.72);
    }
    box(page.bylines(), outline).ifPresent(names -> found.byline(names, "author box", 0.5));
  }

  /** The names in the first elements by the title, as far as they stand together. */
  static List<String> near(List<Element> elements, Outline outline) {
    List<String> names = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (Element element : elements) {
      Optional<Outline.Line> line =
          outline.lineOf(element).filter(l -> BylinePlace.isNear(l, outline));
      if (line.isEmpty() || outline.holdsTitle(element) || outline.isInOtherArticle(element)) {
        continue;
      }
      int at = outline.distance(line.get());
      if (!names.isEmpty() && at - last > APART) {
        break;
      }
      List<String> more = BylineText.names(element);
      last = more.isEmpty() ? last : at;
      boolean persons = !names.isEmpty() && AuthorNames.isPerson(names.get(0));
      more.stream()
          .filter(name -> isNew(name, names))
          .filter(name -> !persons || AuthorNames.isPerson(name) || AuthorWords.isAgency(name))
          .forEach(names::add);
    }
    return names;
  }

  private static boolean isNew(String name, List<String> names) {
    String folded = name.toLowerCase(Locale.ROOT);
    return names.stream()
        .map(n -> n.toLowerCase(Locale.ROOT))
        .noneMatch(n -> n.contains(folded) || folded.contains(n));
  }

  private static Optional<List<String>> box(List<Element> elements, Outline outline) {
    List<List<String>> boxes = new ArrayList<>();
    for (Element element : elements) {
      Optional<Outline.Line> line =
          outline.lineOf(element).filter(Outline.Line::isArticle).filter(l -> isBelow(l, outline));
      if (line.isPresent()) {
        List<String> names = BylineText.names(element);
        if (!names.isEmpty() && !boxes.contains(names)) {
          boxes.add(names);
        }
      }
    }
    return boxes.size() > MOST_BOXES ? Optional.empty() : boxes.stream().findFirst();
  }

  private static boolean isBelow(Outline.Line line, Outline outline) {
    return outline.distance(line) > BylinePlace.AFTER;
  }
}
