package org.footfault.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footfault.date.ReadDate;

/** Where a bare title may end, in a citation parted by full stops, and what stands behind it. */
final class TitleEnds {

  private static final List<String> NOTES =
      List.of(
          "ed.",
          "eds.",
          "trans.",
          "trad.",
          "edition",
          "no. ",
          "vol. ",
          "pp. ",
          "technical paper",
          "rfc ",
          "version ",
          "draft",
          "report no",
          "edn");

  /** What “In: Book” behind a title speaks for it. */
  private static final double BOOK_BEHIND = 1.5;

  private final Body body;
  private final String text;
  private final Judge judge;

  /** What stands behind the ends that were asked for already, by their places and the date. */
  private final Map<Integer, Behind> known = new HashMap<>();

  TitleEnds(Body body, Judge judge) {
    this.body = body;
    this.text = body.text;
    this.judge = judge;
  }

  private record Behind(Draft draft, double score) {}

  /**
   * Reads what stands behind an end into a draft, all but its title and authors. Titles that begin
   * in several places may end in the same.
   *
   * @param before the date, where it was read before the title
   * @return how well it was understood
   */
  double behind(int stop, Optional<ReadDate> before, Draft draft) {
    int key = before.map(date -> date.span().start() + 1).orElse(0) * (text.length() + 1) + stop;
    Behind behind = known.computeIfAbsent(key, k -> read(stop, before));
    draft.rest(behind.draft());
    return behind.score();
  }

  private Behind read(int stop, Optional<ReadDate> before) {
    Draft draft = new Draft();
    draft.date = before;
    double score = Tail.read(body, judge, true, stop, body.length(), draft);
    return new Behind(draft, score + (startsIn(stop) ? BOOK_BEHIND : 0));
  }

  private boolean startsIn(int stop) {
    int next = Words.trimStart(text, stop, body.length(), ".");
    return text.startsWith("In ", next)
        || text.startsWith("En ", next)
        || text.startsWith("In: ", next);
  }

  /** Where the title may end: full stops, question marks, brackets after it. */
  List<Integer> stops(int from) {
    List<Integer> stops = new ArrayList<>();
    for (int i = from + 1; i < body.length() && stops.size() < 8; i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '?' && c != '!') {
        continue;
      }
      boolean inQuote =
          c == '.'
              && i + 2 < body.length()
              && "”\"»".indexOf(text.charAt(i + 1)) >= 0
              && text.charAt(i + 2) == ' '
              && !body.pairs.isInBrackets(i);
      if (inQuote) {
        stops.add(i + 2);
        continue;
      }
      if (!body.pairs.isOpen(i)) {
        continue;
      }
      boolean spaced = i + 1 >= body.length() || text.charAt(i + 1) == ' ';
      boolean stop = c == '.' && spaced && body.isStop(i);
      boolean asks =
          (c == '?' || c == '!')
              && spaced
              && i + 2 < body.length()
              && !Character.isLowerCase(text.charAt(i + 2));
      if (stop || asks) {
        stops.add(stop ? i : i + 1);
      }
    }
    if (stops.isEmpty()) {
      stops.add(body.length());
    }
    return stops;
  }

  /** The title without brackets at its end: “[Video recording]”, “(First edition)”, “(No. 3)”. */
  int trimmed(int from, int to) {
    int end = Words.trimEnd(text, from, to, " .,");
    while (end > from && (text.charAt(end - 1) == ']' || text.charAt(end - 1) == ')')) {
      int open = body.pairs.mate(end - 1);
      if (open <= from) {
        return end;
      }
      String inside = text.substring(open + 1, end - 1);
      boolean square = text.charAt(end - 1) == ']';
      boolean note = isNote(inside);
      if (!square && !note) {
        return end;
      }
      end = Words.trimEnd(text, from, open, " .,");
    }
    return end;
  }

  /** “A. B. Roe, Ed.; Second Edition”, “Report No. 3”, “2012 ed”: no part of a title. */
  private static boolean isNote(String inside) {
    String lower = inside.toLowerCase(Locale.ROOT);
    boolean signs = NOTES.stream().anyMatch(lower::contains);
    return signs || lower.endsWith(" ed") || Forms.isEdition(lower);
  }
}
