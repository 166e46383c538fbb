package org.footfault.source.visit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.footfault.text.Address;

/**
 * An address, and what the notes that cite it say is there.
 *
 * @param address as it is written
 * @param titles by which it is cited; a page that carries one of them is the source, whatever else
 *     it says
 * @param day when it stood there, as far as the notes tell: the day of the source, else of a visit,
 *     else of the post
 * @param copies addresses of archives' copies that the notes give beside it
 */
public record Cited(
    Address address, Set<String> titles, Optional<LocalDate> day, Set<Address> copies) {

  /** Copies the sets. */
  public Cited {
    titles = Set.copyOf(titles);
    copies = Set.copyOf(copies);
  }

  /** An address of which nothing is said. */
  public static Cited bare(Address address) {
    return new Cited(address, Set.of(), Optional.empty(), Set.of());
  }

  /** The same address, and what both say of it; of two days the earlier. */
  public Cited with(Cited other) {
    Set<String> allTitles = new TreeSet<>(titles);
    allTitles.addAll(other.titles);
    Optional<LocalDate> earlier =
        Stream.concat(day.stream(), other.day.stream()).min(LocalDate::compareTo);
    Set<Address> allCopies = new HashSet<>(copies);
    allCopies.addAll(other.copies);
    return new Cited(address, allTitles, earlier, allCopies);
  }
}
