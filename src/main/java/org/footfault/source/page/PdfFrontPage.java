package org.footfault.source.page;

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
import org.footfault.source.Fact;

/**
 * What the first page of a PDF prints: the title in the largest type, the authors below it, and the
 * day. None of it is certain enough alone to be held against a note.
 */
final class PdfFrontPage {

  /** A title’s type is larger than that of the text by so much. */
  private static final double LARGER = 1.15;

  /** What each of the largest types is worth as the title, the largest first. */
  private static final List<Double> BY_SIZE = List.of(0.7, 0.5, 0.4);

  private static final int LONGEST_TITLE = 300;

  /** The names of the authors stand within so many lines below the title. */
  private static final int LINES_OF_NAMES = 6;

  /** A day stands within so many lines below the title. */
  private static final int LINES_OF_DAYS = 12;

  /** What stands on the line of a day beside it, in letters; more is a line of the text. */
  private static final int BESIDE_DAY = 45;

  private static final String AND = " and ";

  /** Takes the raised marks of “Ann Roe1,2*”; refuses the comma of “Roe, Lim”. */
  private static final Pattern RAISED =
      Pattern.compile("(?<=[\\p{L}.])[\\d*†‡§¶]++(?:,[\\d*†‡§¶]++)*+");

  /** Days in the life of a manuscript before it was published. */
  private static final Pattern BEFORE_PRINT =
      Pattern.compile(
          "(?i)\\b(?:received|accepted|submitted|draft|downloaded|printed|due|deadline)\\b");

  private static final Pattern REVISED = Pattern.compile("(?i)\\b(?:revised|updated|amended)\\b");

  private static final Set<Doubt> SOUND =
      EnumSet.of(Doubt.WEEKDAY_WRONG, Doubt.TWO_DIGIT_YEAR, Doubt.APPROXIMATE);

  private static final DateReader DATES = new DateReader();

  private final List<PdfText.Line> lines;
  private final int bodySize;

  /** The line below the title. */
  private int below;

  PdfFrontPage(PdfText text) {
    this.lines = text.firstPage();
    this.bodySize = text.bodySize();
  }

  /** Puts down titles and authors. */
  void read(Found found) {
    List<Block> large = large();
    for (int i = 0; i < Math.min(large.size(), BY_SIZE.size()); i++) {
      String text = large.get(i).text();
      if (i == 0 || names(text).isEmpty()) {
        found.title(text, "largest type on the first page", BY_SIZE.get(i));
      }
    }
    if (large.isEmpty()) {
      lines.stream()
          .filter(line -> line.text().length() > 10)
          .findFirst()
          .ifPresent(line -> found.title(line.text(), "first line", 0.4));
    }
    below = large.isEmpty() ? 1 : large.get(0).end();
    authors(found);
  }

  /** Lines that follow each other in one size of type; the last of them ends before a line. */
  private record Block(String text, int size, int end) {

    boolean isTitle() {
      long letters = text.codePoints().filter(Character::isLetter).count();
      return letters > 5 && text.length() <= LONGEST_TITLE && text.indexOf(' ') > 0;
    }
  }

  private List<Block> large() {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int size = lines.get(at).size();
      int end = at + 1;
      StringBuilder text = new StringBuilder(lines.get(at).text());
      while (end < lines.size() && lines.get(end).size() == size && text.length() < LONGEST_TITLE) {
        text.append(' ').append(lines.get(end).text());
        end++;
      }
      blocks.add(new Block(text.toString(), size, end));
      at = end;
    }
    return blocks.stream()
        .filter(block -> block.size() >= bodySize * LARGER && block.isTitle())
        .sorted(Comparator.comparingInt(Block::size).reversed())
        .toList();
  }

  private void authors(Found found) {
    int end = Math.min(lines.size(), below + LINES_OF_NAMES);
    for (PdfText.Line line : lines.subList(Math.min(below, end), end)) {
      List<String> names = names(line.text());
      if (!names.isEmpty()) {
        boolean led = AuthorWords.lead(line.text()) > 0;
        found.byline(names, "printed below the title", led ? 0.7 : 0.55);
        return;
      }
    }
  }

  /** The names of a line that has persons’ names and nothing else, but perhaps “By”. */
  private static List<String> names(String line) {
    String text = RAISED.matcher(line).replaceAll("");
    List<String> names = AuthorNames.of(text);
    int letters = names.stream().mapToInt(name -> name.length() + AND.length()).sum();
    boolean persons = names.stream().allMatch(AuthorNames::isPerson);
    boolean whole = letters >= text.length() || AuthorWords.lead(text) > 0;
    return persons && whole ? names : List.of();
  }

  /** Days of publication, the likeliest first. */
  List<Fact<PartialDate>> published() {
    return days(false);
  }

  /** Days of change. */
  List<Fact<PartialDate>> modified() {
    return days(true);
  }

  private List<Fact<PartialDate>> days(boolean change) {
    List<Fact<PartialDate>> days = new ArrayList<>();
    int end = Math.min(lines.size(), below + LINES_OF_DAYS);
    for (PdfText.Line line : lines.subList(0, end)) {
      for (ReadDate date : DATES.read(line.text())) {
        day(line.text(), date)
            .filter(day -> REVISED.matcher(line.text()).find() == change)
            .map(day -> new Fact<>(day, "printed on the first page", weight(line, date, days)))
            .filter(fact -> days.stream().noneMatch(d -> d.value().equals(fact.value())))
            .ifPresent(days::add);
      }
    }
    return days.stream().sorted(PageReader.byTrust()).toList();
  }

  private static double weight(PdfText.Line line, ReadDate date, List<Fact<PartialDate>> before) {
    String label = line.text().substring(0, date.span().start());
    if (DateLabel.last(label) == DateLabel.PUBLISHED) {
      return 0.75;
    }
    return before.isEmpty() ? 0.6 : 0.3;
  }

  private static Optional<PartialDate> day(String line, ReadDate date) {
    String label = line.substring(0, date.span().start());
    boolean other =
        BEFORE_PRINT.matcher(line).find()
            || DateLabel.last(label) == DateLabel.ELSEWHERE
            || date.role() == ReadDate.Role.ACCESSED;
    int beside = line.length() - (date.span().end() - date.span().start());
    boolean text = beside > BESIDE_DAY && DateLabel.last(label) != DateLabel.PUBLISHED;
    if (other || text || date.until().isPresent() || !SOUND.containsAll(date.doubts())) {
      return Optional.empty();
    }
    return date.date().filter(day -> day.precision() != PartialDate.Precision.YEAR);
  }
}
