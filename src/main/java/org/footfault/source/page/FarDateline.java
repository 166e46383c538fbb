package org.footfault.source.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Looks for the day of a page that prints none near its title. */
final class FarDateline {

  /** Takes class “date” and “entry-meta”; refuses “update”. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![a-z])(?:post-?|entry-?|item-?|article-?|news-?|fb|asset-?)*(?:date(?:line)?|datum|time|timestamp|posted|published|submitted|meta|info|byline|author)(?![a-z])|[a-z](?:Date|Time|Meta)(?![a-z])|(?<![a-z])(?:post|entry|article)-?footer(?![a-z])");

  /** What stands with a day on a line that is nothing but a day: a time, a place, “on”. */
  private static final int REST = 14;

  private static final Set<Zone> ELSEWHERE = EnumSet.of(Zone.TEASER, Zone.COMMENT, Zone.REVIEW);

  private final HtmlPage page;
  private final Outline outline;
  private final Set<Integer> dated = new HashSet<>();

  private FarDateline(HtmlPage page) {
    this.page = page;
    this.outline = page.outline();
    for (Element element : page.dated()) {
      outline.lineOf(element).ifPresent(line -> dated.add(line.index()));
    }
  }

  /**
   * Puts down the first day that is marked or labelled as the work’s, else one that stands alone.
   */
  static void tell(HtmlPage page, Found found) {
    FarDateline far = new FarDateline(page);
    if (!far.marked(found)) {
      far.alone().ifPresent(found.published::add);
    }
  }

  private boolean marked(Found found) {
    for (Outline.Line line : outline.lines()) {
      if (ELSEWHERE.contains(line.zone()) || DatelineFacts.isTeaser(line, page)) {
        continue;
      }
      boolean marked = isMarked(line);
      if (!marked && line.text().length() > PrintedDay.LONGEST_DATELINE) {
        continue;
      }
      for (PrintedDay day : PrintedDay.on(line, outline)) {
        if (day.label() == DateLabel.MODIFIED) {
          found.modified.add(day.voice().weighing(0.4));
        } else if (day.label() == DateLabel.PUBLISHED || marked) {
          found.published.add(day.voice().weighing(line.isArticle() ? 0.5 : 0.3));
          return true;
        }
      }
    }
    return false;
  }

  private boolean isMarked(Outline.Line line) {
    Element element = line.element();
    Element parent = element.parent();
    return dated.contains(line.index())
        || MARKED.matcher(element.className()).find()
        || (parent != null && !parent.nameIs("body") && MARKED.matcher(parent.className()).find());
  }

  /**
   * The one day that has a line of its own, as below a letter, or in a box beside the work. Of
   * several, each may be that of something else.
   */
  private Optional<Voice> alone() {
    List<PrintedDay> days = new ArrayList<>();
    for (Outline.Line line : outline.lines()) {
      boolean box = line.zone() == Zone.TEASER && line.links() == 0;
      if ((line.isArticle() || box) && !DatelineFacts.isTeaser(line, page)) {
        PrintedDay.on(line, outline).stream()
            .filter(day -> line.text().length() - day.length() <= REST)
            .filter(day -> day.label() == DateLabel.PUBLISHED || day.label() == DateLabel.NONE)
            .filter(day -> line.isArticle() || day.label() == DateLabel.PUBLISHED || isBeside(line))
            .forEach(days::add);
      }
    }
    List<PrintedDay> said =
        days.stream().filter(day -> day.label() == DateLabel.PUBLISHED).toList();
    List<PrintedDay> likely = said.isEmpty() ? days : said;
    Set<LocalDate> distinct = likely.stream().map(d -> d.voice().day()).collect(Collectors.toSet());
    return distinct.size() == 1
        ? Optional.of(likely.get(0).voice().weighing(said.isEmpty() ? 0.3 : 0.5))
        : Optional.empty();
  }

  private boolean isBeside(Outline.Line line) {
    int distance = outline.distance(line);
    return distance >= 0 && distance <= DatelineFacts.AFTER;
  }
}
