package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.date.DateReader;
import org.footfault.date.ReadDate;

/**
 * A text and what shows in it at first sight: paired marks, addresses, dates, names. Each is looked
 * for once, when it is first asked for, and shared by all stages that read the same letters.
 *
 * <p>Belongs to one thread.
 */
final class Scan {

  private static final DateReader DATES = new DateReader();

  final String text;
  private Optional<Pairs> pairs = Optional.empty();
  private Optional<List<Link>> links = Optional.empty();
  private Optional<List<ReadDate>> dates;
  private Optional<NameReader> names = Optional.empty();

  private Scan(String text, Optional<List<ReadDate>> dates) {
    this.text = text;
    this.dates = dates;
  }

  static Scan of(String text) {
    return new Scan(text, Optional.empty());
  }

  /** A text whose dates were read where it stood among other words. */
  static Scan of(String text, List<ReadDate> dates) {
    return new Scan(text, Optional.of(dates));
  }

  Pairs pairs() {
    if (pairs.isPresent()) {
      return pairs.get();
    }
    Pairs found = new Pairs(text);
    pairs = Optional.of(found);
    return found;
  }

  /** The addresses that are written out, in the order of the text. */
  List<Link> links() {
    if (links.isPresent()) {
      return links.get();
    }
    List<Link> found = LinkScanner.scan(text);
    links = Optional.of(found);
    return found;
  }

  /** The dates, in the order of the text. */
  List<ReadDate> dates() {
    if (dates.isPresent()) {
      return dates.get();
    }
    List<ReadDate> found = DATES.read(text);
    dates = Optional.of(found);
    return found;
  }

  NameReader names() {
    if (names.isPresent()) {
      return names.get();
    }
    NameReader found = new NameReader(text, pairs());
    names = Optional.of(found);
    return found;
  }
}
