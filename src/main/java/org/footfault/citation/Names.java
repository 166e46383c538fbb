package org.footfault.citation;

import java.util.List;

/**
 * A stretch read as the authors of a work.
 *
 * @param names in order; those behind “et al.” are not there
 * @param score how much the stretch looks like names: below 0 for hardly, above 3 for surely
 * @param inverted whether the family name comes first
 * @param from where the stretch begins, given names and all
 * @param to where it ends
 */
record Names(List<Name> names, double score, boolean inverted, int from, int to) {

  static final Names NONE = new Names(List.of(), 0, false);
  static final Names REFUSED = new Names(List.of(), -20, false);

  Names(List<Name> names, double score, boolean inverted) {
    this(names, score, inverted, 0, 0);
  }

  /** The same names, read from this stretch. */
  Names at(int start, int end) {
    return new Names(names, score, inverted, start, end);
  }

  Names {
    names = List.copyOf(names);
  }

  boolean isRefused() {
    return score <= -20;
  }

  boolean hasOrganisation() {
    return names.stream().anyMatch(n -> n.kind() == Author.Kind.ORGANISATION);
  }
}
