package org.footfault.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A copy of a page in a web archive.
 *
 * @param address where the copy stands
 * @param captured the day on which it was taken
 * @param page what the copy says, if it was read
 */
public record ArchivedCopy(URI address, LocalDate captured, Optional<Source.Page> page) {

  /** A copy that nobody read. */
  public ArchivedCopy(URI address, LocalDate captured) {
    this(address, captured, Optional.empty());
  }
}
