package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the days that a page prints near its title, for people to see. */
@AutoService(FactReader.class)
public final class DatelineFacts implements FactReader {

  /** How far from the title a dateline stands, in characters. */
  private static final int BEFORE = 400;

  static final int AFTER = 900;

  /** Beside the title, even what is marked as another part of the page is the work’s. */
  private static final int BESIDE = 250;

  /** How much farther such a day counts. */
  private static final int DETOUR = 500;

  /** A longer link is to another work. */
  private static final int LONGEST_LINK = 60;

  @Override
  public String name() {
    return "datelines";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Outline outline = page.outline();
    List<Placed> placed = new ArrayList<>();
    for (Outline.Line line : outline.lines()) {
      int distance = outline.distance(line);
      boolean near =
          line.isArticle() ? distance >= -BEFORE && distance <= AFTER : isBeside(line, distance);
      if (near && outline.title().isPresent() && !isTeaser(line, page)) {
        PrintedDay.on(line, outline).forEach(day -> placed.add(Placed.of(day, line, distance)));
      }
    }
    if (placed.isEmpty()) {
      FarDateline.tell(page, found);
    } else {
      tell(placed, found);
    }
  }

  private static boolean isBeside(Outline.Line line, int distance) {
    return switch (line.zone()) {
      case FOOTER, REVIEW -> false;
      case SITE -> distance >= 0 && distance <= BESIDE;
      default -> distance >= -BESIDE / 4 && distance <= BESIDE;
    };
  }

  private static void tell(List<Placed> placed, Found found) {
    placed.sort(Comparator.comparingInt(Placed::remoteness));
    boolean first = true;
    for (Placed each : placed) {
      Voice voice = each.day.voice().weighing(each.weight(first));
      if (each.day.label() == DateLabel.MODIFIED) {
        found.modified.add(voice);
      } else {
        found.published.add(voice);
        first = false;
      }
    }
  }

  /** A day and how far from the title it stands. */
  private record Placed(PrintedDay day, int distance) {

    static Placed of(PrintedDay day, Outline.Line line, int distance) {
      int at = distance + (distance < 0 ? 0 : day.start());
      return new Placed(day, at + (line.isArticle() ? 0 : DETOUR));
    }

    /** What stands before the title is as far as what stands twice as far after it. */
    int remoteness() {
      int far = distance < 0 ? -distance * 2 : distance;
      return day.label() == DateLabel.PUBLISHED ? far / 2 : far;
    }

    double weight(boolean first) {
      if (day.prose()) {
        return first ? 0.5 : 0.2;
      }
      if (day.label() == DateLabel.PUBLISHED) {
        return first ? 0.84 : 0.5;
      }
      return first ? 0.72 : 0.3;
    }
  }

  /** An article inside that of the work, or a link to another work, with that work's day. */
  static boolean isTeaser(Outline.Line line, HtmlPage page) {
    if (page.outline().isInOtherArticle(line.element())) {
      return true;
    }
    if (line.links() * 2 < line.text().length()) {
      return false;
    }
    Element link = line.element().closest("a[href]");
    return link != null && link.text().length() > LONGEST_LINK && !page.isOwn(link);
  }
}
