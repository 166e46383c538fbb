package org.footfault.source;

import java.net.URI;
import java.time.LocalDate;

/**
 * A copy of a page in a web archive.
 *
 * @param address where the copy stands
 * @param captured the day on which it was taken
 */
public record ArchivedCopy(URI address, LocalDate captured) {}
