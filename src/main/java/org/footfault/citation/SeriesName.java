package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footfault.text.Span;

/** Finds the series of a book between commas: “, coll. « Mer », 2014”, “, Reihe Häfen 3,”. */
final class SeriesName {

  private static final int LONGEST = 80;
  private static final int NUMBER_LENGTH = 14;

  private SeriesName() {}

  /** The series whose names are quoted, with the comma before them: no titles of works. */
  static List<Span> quoted(Scan scan) {
    List<Span> found = new ArrayList<>();
    String text = scan.text;
    for (int comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", comma + 2)) {
      int word = Lexicon.SERIES_WORDS.longestAt(text, comma + 2);
      int quote = comma + 3 + word;
      if (word == 0 || quote >= text.length() || !scan.pairs().beginsQuote(quote)) {
        continue;
      }
      int close = scan.pairs().mate(quote) + 1;
      int next = text.indexOf(',', close);
      int end = next < 0 ? text.length() : numberEnd(text, next);
      if (close <= end && end - close <= NUMBER_LENGTH) {
        found.add(new Span(comma, end));
      }
    }
    return found;
  }

  /** “, n° 123”: the number in the series, behind a comma. */
  private static int numberEnd(String text, int comma) {
    int end = Words.indexOf(text, ",", comma + 1, comma + NUMBER_LENGTH);
    String part = end < 0 ? "" : text.substring(comma + 1, end).strip().toLowerCase(Locale.ROOT);
    int sign = TailSigns.prefix(part, TailSigns.ISSUE_SIGNS);
    return sign > 0 && Words.digitsEnd(part, sign, part.length()) == part.length() ? end : comma;
  }

  /** Whether a part between commas is a series: “coll. Mer”, “Reihe Häfen 3”. */
  static boolean is(String text, int from, int to) {
    int word = to - from > LONGEST ? 0 : Lexicon.SERIES_WORDS.longestAt(text, from);
    int name = from + word + 1;
    return word > 0
        && name < to
        && text.charAt(name - 1) == ' '
        && Character.isUpperCase(text.charAt(name));
  }
}
