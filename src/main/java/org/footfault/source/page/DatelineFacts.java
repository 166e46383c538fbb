package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footfault.date.DateReader;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.jsoup.nodes.Element;

/** Reads the days that a page prints near its title, for people to see. */
@AutoService(FactReader.class)
public final class DatelineFacts implements FactReader {

  static final String ORIGIN = "printed near the title";

  /** How far from the title a dateline stands, in characters. */
  private static final int BEFORE = 400;

  private static final int AFTER = 900;

  /** Beside the title, even what is marked as another part of the page is the work’s. */
  private static final int BESIDE = 250;

  /** How much farther such a day counts. */
  private static final int DETOUR = 500;

  /** A longer line is prose, and its dates those of what it tells. */
  private static final int LONGEST_DATELINE = 160;

  /** A line that ends like a sentence is one if it is longer than this. */
  private static final int SHORTEST_SENTENCE = 80;

  /** Takes “… and slept.” and “… slept.””; refuses “Updated 9 p.m.”. */
  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll}\\p{N}]{2,}[.!?][\"”’)»]?$");

  /** In prose, a date this near the start may still be a dateline. */
  private static final int START = 30;

  /** What can be a label stands at most this far before its date. */
  private static final int LABEL = 40;

  private static final Set<Doubt> SOUND =
      EnumSet.of(Doubt.WEEKDAY_WRONG, Doubt.TWO_DIGIT_YEAR, Doubt.DAY_OR_MONTH);

  private static final DateReader DATES = new DateReader();

  @Override
  public String name() {
    return "datelines";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Outline outline = page.outline();
    List<Printed> printed = new ArrayList<>();
    for (Outline.Line line : outline.lines()) {
      int distance = outline.distance(line);
      boolean near =
          line.isArticle() ? distance >= -BEFORE && distance <= AFTER : isBeside(line, distance);
      if (near && outline.title().isPresent() && !isTeaser(line, page)) {
        read(outline, line, printed);
      }
    }
    if (printed.isEmpty()) {
      farther(page, found);
    } else {
      tell(printed, found);
    }
  }

  private static boolean isBeside(Outline.Line line, int distance) {
    return switch (line.zone()) {
      case FOOTER -> false;
      case SITE -> distance >= 0 && distance <= BESIDE;
      default -> distance >= -BESIDE / 4 && distance <= BESIDE;
    };
  }

  /** A page that prints no day near its title: the first one that is marked as the work’s. */
  private static void farther(HtmlPage page, Found found) {
    Outline outline = page.outline();
    for (Outline.Line line : outline.lines()) {
      if (line.text().length() > LONGEST_DATELINE
          || line.zone() == Zone.TEASER
          || line.zone() == Zone.COMMENT
          || isTeaser(line, page)) {
        continue;
      }
      List<Printed> printed = new ArrayList<>();
      read(outline, line, printed);
      for (Printed each : printed) {
        if (each.label == DateLabel.MODIFIED) {
          found.modified.add(each.voice.weighing(0.4));
        } else if (each.label == DateLabel.PUBLISHED || isMarked(line.element())) {
          found.published.add(each.voice.weighing(line.isArticle() ? 0.5 : 0.3));
          return;
        }
      }
    }
  }

  /** Takes class “date” and “entry-meta”; refuses “update”. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![a-z])(?:post-?|entry-?|item-?|article-?|news-?|fb|asset-?)*(?:date(?:line)?|datum|time|timestamp|posted|published|submitted|meta|info|byline|author)(?![a-z])|[a-z](?:Date|Time|Meta)(?![a-z])");

  private static boolean isMarked(Element element) {
    Element parent = element.parent();
    return MARKED.matcher(element.className()).find()
        || (parent != null && !parent.nameIs("body") && MARKED.matcher(parent.className()).find());
  }

  private static void tell(List<Printed> printed, Found found) {
    printed.sort(Comparator.comparingInt(Printed::remoteness));
    boolean first = true;
    for (Printed each : printed) {
      double weight = each.weight(first);
      if (each.label == DateLabel.MODIFIED) {
        found.modified.add(each.voice.weighing(weight));
      } else {
        found.published.add(each.voice.weighing(weight));
        first = false;
      }
    }
  }

  /** A day with what stands before it. */
  private record Printed(Voice voice, DateLabel label, int distance, boolean prose) {

    /** What stands before the title is as far as what stands twice as far after it. */
    int remoteness() {
      int far = distance < 0 ? -distance * 2 : distance;
      return label == DateLabel.PUBLISHED ? far / 2 : far;
    }

    double weight(boolean first) {
      if (prose) {
        return first ? 0.5 : 0.2;
      }
      if (label == DateLabel.PUBLISHED) {
        return first ? 0.84 : 0.5;
      }
      return first ? 0.72 : 0.3;
    }
  }

  private static void read(Outline outline, Outline.Line line, List<Printed> printed) {
    String text = line.text();
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return;
    }
    boolean prose = isProse(text);
    String head = prose ? text.substring(0, Math.min(text.length(), START * 3)) : text;
    int distance = outline.distance(line);
    int before = printed.size();
    for (ReadDate date : DATES.read(head)) {
      if (prose && date.span().start() > START) {
        break;
      }
      voice(date)
          .ifPresent(
              voice -> {
                DateLabel label = label(outline, line, date);
                if (label != DateLabel.ELSEWHERE) {
                  int at = distance + (distance < 0 ? 0 : date.span().start());
                  at += line.isArticle() ? 0 : DETOUR;
                  printed.add(new Printed(voice, label, at, prose));
                }
              });
    }
    if (printed.size() == before && !prose) {
      MachineDate.voice(head, ORIGIN, 0)
          .filter(v -> v.day().getYear() >= 1990)
          .ifPresent(
              v ->
                  printed.add(
                      new Printed(v, DateLabel.last(before(outline, line)), distance, prose)));
    }
  }

  /** A dateline is short, and no sentence. */
  private static boolean isProse(String line) {
    return line.length() > LONGEST_DATELINE
        || (line.length() > SHORTEST_SENTENCE && SENTENCE_END.matcher(line).find());
  }

  private static DateLabel label(Outline outline, Outline.Line line, ReadDate date) {
    if (date.role() == ReadDate.Role.ACCESSED) {
      return DateLabel.ELSEWHERE;
    }
    if (date.role() == ReadDate.Role.MODIFIED) {
      return DateLabel.MODIFIED;
    }
    int start = date.span().start();
    String before = line.text().substring(Math.max(0, start - LABEL), start);
    return DateLabel.last(start < 3 ? before(outline, line) : before);
  }

  /** The line before, if it is short enough to be a label. */
  private static String before(Outline outline, Outline.Line line) {
    if (line.index() == 0) {
      return "";
    }
    Outline.Line last = outline.lines().get(line.index() - 1);
    boolean title = outline.title().filter(last::equals).isPresent();
    return last.text().length() <= LABEL && !title ? last.text() : "";
  }

  /** A link to another work, with that work's day. */
  private static boolean isTeaser(Outline.Line line, HtmlPage page) {
    if (line.links() * 2 < line.text().length()) {
      return false;
    }
    Element link = line.element().closest("a[href]");
    if (link == null) {
      return false;
    }
    return link.text().length() > 60 && !page.isOwn(link);
  }

  private static Optional<Voice> voice(ReadDate date) {
    if (!SOUND.containsAll(date.doubts()) || date.until().isPresent()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(date.date());
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> swapped =
        date.has(Doubt.DAY_OR_MONTH)
            ? PartialDate.ifExists(
                    day.get().getYear(), day.get().getDayOfMonth(), day.get().getMonthValue())
                .map(PartialDate::earliest)
            : Optional.empty();
    return Optional.of(new Voice(day.get(), swapped, Optional.empty(), ORIGIN, 0));
  }

  private static Optional<LocalDate> day(Optional<PartialDate> date) {
    return date.filter(d -> d.precision() == PartialDate.Precision.DAY && d.year() >= 1990)
        .map(PartialDate::earliest);
  }
}
