package org.footfault.source.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footfault.date.DateReader;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;

/**
 * A day that a line of the page prints, for people to see.
 *
 * @param voice the day, without a weight
 * @param label what the words before it say that it is the day of
 * @param start where it begins in the line
 * @param length how long it is
 * @param prose whether the line is one of a text, so that the day may be that of what it tells
 */
record PrintedDay(Voice voice, DateLabel label, int start, int length, boolean prose) {

  static final String ORIGIN = "printed near the title";

  /** A longer line is prose, and its dates those of what it tells. */
  static final int LONGEST_DATELINE = 160;

  /** A line that ends like a sentence is one if it is longer than this. */
  private static final int SHORTEST_SENTENCE = 80;

  /** A shorter sentence is one if so many of its words are in small letters. */
  private static final int FEWEST_WORDS = 4;

  /** And a day after so many of them is that of what it tells. */
  private static final int FEWEST_BEFORE = 3;

  /** Takes “… and slept.” and “… slept.””; refuses “Updated 9 p.m.”. */
  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll}\\p{N}]{2,}[.!?][\"”’)»]?$");

  private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\S)\\p{Ll}{2,}");

  /** In prose, a date this near the start may still be a dateline. */
  private static final int START = 30;

  /** What can be a label stands at most this far before its date. */
  private static final int LABEL = 40;

  /** The web is younger. */
  private static final int FIRST_YEAR = 1990;

  private static final Set<Doubt> SOUND =
      EnumSet.of(Doubt.WEEKDAY_WRONG, Doubt.TWO_DIGIT_YEAR, Doubt.DAY_OR_MONTH);

  private static final DateReader DATES = new DateReader();

  /** The days on a line; in prose, only one at its start. */
  static List<PrintedDay> on(Outline.Line line, Outline outline) {
    String text = line.text();
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return List.of();
    }
    boolean prose = isProse(text);
    String head = prose ? text.substring(0, Math.min(text.length(), START * 3)) : text;
    List<PrintedDay> days = new ArrayList<>();
    for (ReadDate date : DATES.read(head)) {
      int start = date.span().start();
      if (prose && start > START) {
        break;
      }
      DateLabel label = label(outline, line, date);
      boolean told = prose && label == DateLabel.NONE && isTold(text.substring(0, start));
      if (label != DateLabel.ELSEWHERE && !told) {
        voice(date)
            .ifPresent(v -> days.add(new PrintedDay(v, label, start, date.span().length(), prose)));
      }
    }
    if (days.isEmpty() && !prose) {
      MachineDate.printed(head, ORIGIN)
          .filter(v -> v.day().getYear() >= FIRST_YEAR)
          .map(v -> new PrintedDay(v, DateLabel.last(before(outline, line)), 0, 0, false))
          .ifPresent(days::add);
    }
    return days;
  }

  /** A dateline is short, and no sentence. */
  private static boolean isProse(String line) {
    if (line.length() > LONGEST_DATELINE) {
      return true;
    }
    return SENTENCE_END.matcher(line).find()
        && (line.length() > SHORTEST_SENTENCE
            || SMALL_WORD.matcher(line).results().count() >= FEWEST_WORDS);
  }

  /** Whether a sentence has begun before its day: “The museum is closed on”. */
  private static boolean isTold(String before) {
    return SMALL_WORD.matcher(before).results().count() >= FEWEST_BEFORE;
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
    return date.filter(d -> d.precision() == PartialDate.Precision.DAY && d.year() >= FIRST_YEAR)
        .map(PartialDate::earliest)
        .map(day -> day.withYear(EasternDate.western(day.getYear())));
  }
}
