package org.footfault.date;

import java.util.ArrayList;
import java.util.List;

/**
 * The dates of a whole note, each settled with the others as its neighbours and with the words
 * before it as its title: for a note of which nothing else is known.
 */
public final class NoteDates {

  private final DateReader reader = new DateReader();
  private final DateContext context;

  /** Dates are settled in this context; its title and neighbours are filled in for each date. */
  public NoteDates(DateContext context) {
    this.context = context;
  }

  /** The dates in the order of the note, with places in it. */
  public List<ReadDate> read(String note) {
    List<ReadDate> dates = reader.read(note);
    List<ReadDate> settled = new ArrayList<>(dates.size());
    int titleStart = 0;
    for (ReadDate date : dates) {
      String title = note.substring(titleStart, date.span().start());
      settled.add(settle(date, dates, title));
      titleStart = date.span().end();
    }
    return settled;
  }

  /** One date of several that were read together, with what is known of it alone. */
  public ReadDate settle(ReadDate date, List<ReadDate> all, String title) {
    List<ReadDate> others = new ArrayList<>(all);
    others.remove(date);
    return context.withTitle(title).withNeighbours(others).settle(date);
  }
}
