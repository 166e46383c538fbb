package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * One complete reading of a citation, in places of its body; the one with the best score is taken.
 */
final class Draft {

  final List<Name> authors = new ArrayList<>();
  Citation.Kind kind = Citation.Kind.UNKNOWN;
  double score;
  double authorsScore;
  double containerScore;
  int[] authorsPart = NOTHING;
  int[] title = NOTHING;
  int[] container = NOTHING;
  int[] publisher = NOTHING;
  int[] volume = NOTHING;
  int[] issue = NOTHING;
  int[] pages = NOTHING;

  /** What is understood and no field of its own: the number of a case at its court. */
  int[] number = NOTHING;

  /** A day and month that stand apart from their year: “2013. “Title.” Roll Call, May 12.” */
  int[] monthDay = NOTHING;

  /**
   * Stretches whose meaning is known, and that no field holds: sections, further reports, places of
   * printing, editions, series.
   */
  final List<int[]> understood = new ArrayList<>();

  Optional<ReadDate> date = Optional.empty();

  static final int[] NOTHING = new int[0];

  /** A stretch of the body, as a part. */
  static int[] place(Span span) {
    return new int[] {span.start(), span.end()};
  }

  /** The same of what may be missing or empty. */
  static int[] place(Optional<Span> span) {
    return span.filter(s -> !s.isEmpty()).map(Draft::place).orElse(NOTHING);
  }

  static boolean has(int[] part) {
    return part.length == 2 && part[1] > part[0];
  }

  void authors(Names names) {
    authors.addAll(names.names());
    authorsPart = new int[] {names.from(), names.to()};
    authorsScore = names.names().isEmpty() ? 0 : names.score();
  }

  /** Takes over all but the authors from another reading. */
  void rest(Draft other) {
    kind = other.kind;
    score = other.score;
    containerScore = other.containerScore;
    date = other.date;
    title = other.title;
    container = other.container;
    publisher = other.publisher;
    volume = other.volume;
    issue = other.issue;
    pages = other.pages;
    monthDay = other.monthDay;
    understood.addAll(other.understood);
  }

  /** All but the authors, {@code by} letters further on. */
  Draft moved(int by) {
    Draft moved = new Draft();
    moved.rest(this);
    moved.understood.replaceAll(part -> moved(part, by));
    moved.date = date.map(d -> d.shift(by));
    moved.title = moved(title, by);
    moved.container = moved(container, by);
    moved.publisher = moved(publisher, by);
    moved.volume = moved(volume, by);
    moved.issue = moved(issue, by);
    moved.pages = moved(pages, by);
    moved.monthDay = moved(monthDay, by);
    return moved;
  }

  private static int[] moved(int[] part, int by) {
    return has(part) ? new int[] {part[0] + by, part[1] + by} : part;
  }
}
