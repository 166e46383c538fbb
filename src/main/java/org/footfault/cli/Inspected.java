package org.footfault.cli;

import java.util.Optional;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/**
 * A page that somebody asked about, and what came of it.
 *
 * @param page as it was written: a file or an address
 * @param source what the visit found; empty for a file
 * @param facts what the page, or a copy in its place, says of itself; empty if nothing was read
 * @param problem why a file could not be read
 */
record Inspected(
    String page, Optional<Source> source, Optional<PageFacts> facts, Optional<String> problem) {

  static Inspected file(String page, PageFacts facts) {
    return new Inspected(page, Optional.empty(), Optional.of(facts), Optional.empty());
  }

  static Inspected unreadable(String page, String problem) {
    return new Inspected(page, Optional.empty(), Optional.empty(), Optional.of(problem));
  }

  static Inspected visited(String page, Source source) {
    return new Inspected(
        page, Optional.of(source), source.readable().map(Source.Page::facts), Optional.empty());
  }
}
