package org.footfault.source.page;

import java.util.List;

/**
 * The authors that one way of telling names.
 *
 * @param names in their order
 * @param origin where it says so, for people
 * @param weight how often this way of telling is right, 0.0 to 1.0
 */
record Byline(List<String> names, String origin, double weight) {

  Byline {
    names = List.copyOf(names);
  }
}
