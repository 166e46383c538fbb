package org.footfault.citation;

import java.util.Optional;

/**
 * Who a note says made a work.
 *
 * @param name the family name of a person, or the whole name of an organisation
 * @param given a person's given names or initials, where the note has them
 * @param kind person or organisation
 */
public record Author(String name, Optional<String> given, Kind kind) {

  public static Author person(String family) {
    return new Author(family, Optional.empty(), Kind.PERSON);
  }

  public static Author person(String family, String given) {
    return new Author(family, Optional.of(given), Kind.PERSON);
  }

  public static Author organisation(String name) {
    return new Author(name, Optional.empty(), Kind.ORGANISATION);
  }

  /** Whether a word is a given name that we know: “Jason”. Many are not known. */
  public static boolean isGivenName(String word) {
    return Lexicon.GIVEN_NAMES.has(word);
  }

  /** A person or an organisation: an agency, an office, a newspaper's desk. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  @Override
  public String toString() {
    return given.map(g -> g + " " + name).orElse(name);
  }
}
