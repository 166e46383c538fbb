package org.footfault.source.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.date.DateReader;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.PageFacts.Wholeness;

/**
 * Reads a plain text or a Markdown file: fields at its head (“Title:”, “Author:”, “Date:”), a first
 * line that stands alone, a Markdown heading, a dateline. Nothing in it is certain enough to be
 * held against a note.
 */
final class PlainText {

  /** Fields and datelines stand in so many lines at the head. */
  private static final int HEAD = 40;

  private static final int LONGEST_LINE = 400;

  private static final int LONGEST_TITLE = 150;

  /** What stands on the line of a day beside it, in letters; more is a line of the text. */
  private static final int BESIDE_DAY = 30;

  /** Takes “Title: The Long War” and “date: 2015-03-31”; refuses “He said: yes”. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)[\"'#*_>-]{0,3}+\\s*+(title|author|authors|by|date|published|release date|posted"
              + "|updated|last updated|language)\\*{0,2}+\\s*+:\\*{0,2}+\\s++[\"']?+(.{1,300}?)[\"']?");

  /** Takes “# The Long War #”; refuses “#!/bin/sh” and “## Chapter”. */
  private static final Pattern HEADING = Pattern.compile("#\\s++(.{1,300}?)\\s*+#*+");

  /** Takes “=====”; refuses “==”. */
  private static final Pattern UNDERLINE = Pattern.compile("={4,}+|-{4,}+|\\*{4,}+|~{4,}+");

  /** Takes “PORT ALDER, March 31, 2015 —”; refuses “In March 2015”. */
  private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,40},\\s.*");

  private static final Set<Doubt> SOUND = EnumSet.of(Doubt.WEEKDAY_WRONG);

  private static final DateReader DATES = new DateReader();

  private final List<String> lines;
  private final Found found = new Found();
  private Optional<Fact<PartialDate>> published = Optional.empty();
  private Optional<Fact<PartialDate>> modified = Optional.empty();
  private Optional<String> language = Optional.empty();

  private PlainText(String text) {
    this.lines =
        text.lines()
            .limit(HEAD)
            .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
            .map(String::strip)
            .toList();
  }

  static PageFacts read(String text, Wholeness arrived) {
    PlainText plain = new PlainText(text);
    plain.fields();
    plain.title();
    plain.datelines();
    return new PageFacts(
        Agreement.ofTexts(plain.found.titles),
        AuthorChoice.of(plain.found.bylines, List.of(), ""),
        List.of(),
        plain.published.stream().toList(),
        plain.modified.stream().toList(),
        text,
        text.isBlank() ? Wholeness.NONE : arrived,
        Optional.empty(),
        plain.language);
  }

  private void fields() {
    for (String line : lines) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        String value = field.group(2).strip();
        switch (field.group(1).toLowerCase(Locale.ROOT)) {
          case "title" -> found.title(value, "field Title", 0.75);
          case "author", "authors", "by" -> found.author(value, "field Author", 0.7);
          case "updated", "last updated" ->
              modified = modified.or(() -> day(value, "field Updated", 0.6));
          case "language" ->
              language = Optional.of(value).filter(tag -> tag.matches("[a-zA-Z-]{2,12}"));
          default -> published = published.or(() -> day(value, "field Date", 0.7));
        }
      }
    }
  }

  /** A Markdown heading, or a first line that is set off from the text. */
  private void title() {
    for (String line : lines) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        found.title(heading.group(1), "first heading", 0.7);
        return;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty()) {
        String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
        boolean alone = next.isEmpty() || UNDERLINE.matcher(next).matches();
        if (alone && line.length() <= LONGEST_TITLE && !FIELD.matcher(line).matches()) {
          found.title(line, "first line", next.isEmpty() ? 0.5 : 0.65);
          return;
        }
        if (alone || !isRule(line)) {
          return;
        }
      }
    }
  }

  private static boolean isRule(String line) {
    return UNDERLINE.matcher(line).matches();
  }

  private void datelines() {
    for (String line : lines) {
      if (published.isPresent()) {
        return;
      }
      boolean place = DATELINE.matcher(line).matches();
      published =
          DATES.read(line).stream()
              .filter(date -> isDateline(line, date, place))
              .findFirst()
              .flatMap(date -> fact(date, "dateline", place ? 0.65 : 0.5));
    }
  }

  private static boolean isDateline(String line, ReadDate date, boolean place) {
    int beside = line.length() - (date.span().end() - date.span().start());
    boolean own = beside <= BESIDE_DAY || (place && date.span().start() < LONGEST_TITLE / 2);
    DateLabel label = DateLabel.last(line.substring(0, date.span().start()));
    return own && label != DateLabel.ELSEWHERE && label != DateLabel.MODIFIED;
  }

  private static Optional<Fact<PartialDate>> day(String value, String origin, double trust) {
    return DATES.read(value).stream().findFirst().flatMap(date -> fact(date, origin, trust));
  }

  private static Optional<Fact<PartialDate>> fact(ReadDate date, String origin, double trust) {
    boolean sound = date.until().isEmpty() && SOUND.containsAll(date.doubts());
    return date.date()
        .filter(day -> sound && day.precision() != PartialDate.Precision.YEAR)
        .map(day -> new Fact<>(day, origin, trust));
  }
}
