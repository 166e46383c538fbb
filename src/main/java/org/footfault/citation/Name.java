package org.footfault.citation;

import java.util.Optional;
import org.footfault.citation.Author.Kind;

/**
 * An author in a slate.
 *
 * @param start where the family name or the organisation's name begins
 * @param end where it ends
 * @param given the given names or initials
 */
record Name(int start, int end, Optional<String> given, Kind kind) {

  Author author(String text) {
    String name = text.substring(start, end);
    return new Author(name, given, kind);
  }
}
