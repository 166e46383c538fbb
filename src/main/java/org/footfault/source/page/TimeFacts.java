package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Reads time elements, and elements whose class says that they hold the day of the work. */
@AutoService(FactReader.class)
public final class TimeFacts implements FactReader {

  private static final int BEFORE = 600;

  private static final int BESIDE = 250;

  /** A longer text is more than a day. */
  private static final int LONGEST = 80;

  @Override
  public String name() {
    return "time elements";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Outline outline = page.outline();
    List<Said> said = said(page, line -> isArticle(line, outline));
    if (said.isEmpty()) {
      said.addAll(boxed(page));
    }
    tell(said, found);
  }

  /** The one day that times have in boxes beside the work; of several, each may be a teaser's. */
  private static List<Said> boxed(HtmlPage page) {
    Outline outline = page.outline();
    List<Said> boxed =
        said(
            page,
            line ->
                line.zone() == Zone.TEASER
                    && line.links() == 0
                    && outline.distance(line) >= 0
                    && outline.distance(line) <= DatelineFacts.AFTER);
    return boxed.stream().map(each -> each.voice.day()).distinct().count() == 1 ? boxed : List.of();
  }

  private static List<Said> said(HtmlPage page, Predicate<Outline.Line> isWork) {
    Outline outline = page.outline();
    List<Said> said = new ArrayList<>();
    for (Element time : page.times()) {
      Optional<Outline.Line> line = outline.lineOf(time);
      if (line.isEmpty()
          || !isWork.test(line.get())
          || isTeaser(time, page)
          || outline.isInOtherArticle(time)) {
        continue;
      }
      int distance = outline.distance(line.get());
      MachineDate.voice(value(time), "time element", 0)
          .filter(v -> v.day().getYear() >= 1990)
          .ifPresent(voice -> said.add(new Said(voice, label(time, line.get()), distance)));
    }
    return said;
  }

  private static void tell(List<Said> said, Found found) {
    said.sort(Comparator.comparingInt(Said::remoteness));
    boolean first = true;
    for (Said each : said) {
      if (each.label == DateLabel.MODIFIED) {
        found.modified.add(each.voice.weighing(0.5));
      } else {
        double weight = first ? (each.label == DateLabel.PUBLISHED ? 0.85 : 0.72) : 0.25;
        found.published.add(each.voice.weighing(weight));
        first = false;
      }
    }
  }

  private record Said(Voice voice, DateLabel label, int distance) {

    int remoteness() {
      int far = distance < -BEFORE ? 100_000 - distance : Math.abs(distance);
      return label == DateLabel.PUBLISHED ? far / 2 : far;
    }
  }

  /** Beside the title, even what is marked as another part of the page is the work’s. */
  private static boolean isArticle(Outline.Line line, Outline outline) {
    int distance = outline.distance(line);
    return line.isArticle()
        || (line.zone() != Zone.REVIEW
            && outline.title().isPresent()
            && distance >= -BESIDE / 4
            && distance <= BESIDE);
  }

  private static boolean isTeaser(Element time, HtmlPage page) {
    Element link = time.closest("a[href],blockquote");
    if (link != null && link.nameIs("blockquote")) {
      return true;
    }
    return link != null && link.text().length() > LONGEST && !page.isOwn(link);
  }

  private static DateLabel label(Element time, Outline.Line line) {
    String signs =
        (time.attr("itemprop") + " " + time.className() + " " + parentSigns(time))
            .toLowerCase(Locale.ROOT);
    if (signs.contains("modified") || signs.contains("updated") && !signs.contains("published")) {
      return DateLabel.MODIFIED;
    }
    if (time.hasAttr("pubdate")
        || signs.contains("published")
        || signs.contains("entry-date")
        || signs.contains("datecreated")) {
      return DateLabel.PUBLISHED;
    }
    String text = time.text();
    int at = text.isEmpty() ? -1 : line.text().indexOf(text);
    return at < 0
        ? DateLabel.NONE
        : DateLabel.last(line.text().substring(Math.max(0, at - 40), at) + " " + shortStart(text));
  }

  private static String parentSigns(Element time) {
    Element parent = time.parent();
    return parent == null || parent.nameIs("body") ? "" : parent.className();
  }

  private static String shortStart(String text) {
    return text.length() > 40 ? text.substring(0, 40) : text;
  }

  private static String value(Element time) {
    String content = time.attr("content");
    String moment = time.attr("datetime");
    if (MachineDate.read(content).isPresent()) {
      return content;
    }
    return MachineDate.read(moment).isPresent() ? moment : time.text();
  }
}
