package org.footfault.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.footfault.date.DateReader;
import org.footfault.date.ReadDate;

/** A day and month that stand apart from their year: “2013. “Title.” Roll Call, May 12.” */
final class MonthDays {

  private static final int LONGEST = 24;
  private static final int LONGEST_YEAR = 5;
  private static final DateReader READER = new DateReader();

  private final String text;

  /**
   * What was asked before: a title may end in many places, and the parts behind it are the same.
   */
  private final Map<Stretch, Optional<ReadDate>> known = new HashMap<>();

  MonthDays(String text) {
    this.text = text;
  }

  private record Stretch(int year, int from, int to) {}

  /** The year's date made finer by a stretch such as “May 12”; empty if the stretch is none. */
  Optional<ReadDate> joined(ReadDate year, int from, int to) {
    if (to - from > LONGEST + 1 || year.written().length() > LONGEST_YEAR) {
      return Optional.empty();
    }
    return known.computeIfAbsent(
        new Stretch(year.span().start(), from, to),
        stretch -> joined(year, text.substring(from, to)));
  }

  private static Optional<ReadDate> joined(ReadDate year, String monthDay) {
    boolean yearOnly = year.date().map(d -> d.month().isEmpty()).orElse(false);
    String bare = monthDay.endsWith(".") ? monthDay.substring(0, monthDay.length() - 1) : monthDay;
    boolean letters = bare.chars().anyMatch(Character::isLetter);
    if (!yearOnly || bare.length() < 3 || bare.length() > LONGEST || !letters) {
      return Optional.empty();
    }
    for (String whole : new String[] {bare + ", " + year.written(), bare + " " + year.written()}) {
      for (ReadDate date : READER.read(whole)) {
        boolean fits =
            date.span().length() == whole.length()
                && date.date().filter(d -> d.month().isPresent()).isPresent();
        if (fits) {
          return Optional.of(
              new ReadDate(
                  date.date(),
                  date.until(),
                  year.written(),
                  year.span(),
                  year.role(),
                  date.doubts(),
                  date.repairs()));
        }
      }
    }
    return Optional.empty();
  }
}
