package org.footfault.citation;

import java.util.List;

/**
 * Where the lines of a note end, as places of the blanks that stand for them in its slate.
 *
 * @param paragraphs the ends of paragraphs: an empty line follows
 * @param lines the ends of other lines
 */
record Breaks(List<Integer> paragraphs, List<Integer> lines) {

  static final Breaks NONE = new Breaks(List.of(), List.of());
}
