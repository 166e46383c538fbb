package org.footfault.source.visit;

import java.util.Set;
import org.footfault.text.Address;

/**
 * An address, and what the notes that cite it say is there.
 *
 * @param titles by which it is cited; a page that carries one of them is the source, whatever else
 *     it says
 */
public record Cited(Address address, Set<String> titles) {

  /** Copies the set. */
  public Cited {
    titles = Set.copyOf(titles);
  }

  /** An address of which nothing is said. */
  public static Cited bare(Address address) {
    return new Cited(address, Set.of());
  }
}
