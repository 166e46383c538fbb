package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;
import org.jspecify.annotations.Nullable;

/**
 * One complete reading of a citation, in places of its body; the one with the best score is taken.
 */
final class Draft {

  final List<Name> authors = new ArrayList<>();
  Citation.Kind kind = Citation.Kind.UNKNOWN;
  double score;
  double authorsScore;
  double containerScore;
  int[] title = NOTHING;
  int[] container = NOTHING;
  int[] publisher = NOTHING;
  int[] volume = NOTHING;
  int[] issue = NOTHING;
  int[] pages = NOTHING;
  Optional<ReadDate> date = Optional.empty();

  /** A day and month that stand apart from their year, as in “2013. “Title.” Roll Call, May 12.” */
  @Nullable MonthDay monthDay;

  static final int[] NOTHING = new int[0];

  static boolean has(int[] part) {
    return part.length == 2 && part[1] > part[0];
  }

  void authors(Names names) {
    authors.addAll(names.names());
    authorsScore = names.names().isEmpty() ? 0 : names.score();
  }

  /** A day and month without a year. */
  record MonthDay(int month, int day, int start, int end) {}
}
