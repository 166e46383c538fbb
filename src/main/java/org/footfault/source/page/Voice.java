package org.footfault.source.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day that a page names for itself, and who names it.
 *
 * @param day as written
 * @param swapped the day if its numbers are meant in the other order, where both orders can be
 * @param elsewhere the day on which the same moment falls in other zones, where the writing gives
 *     the moment and leaves the zone open
 * @param origin where it is said, for people; its first word is the way of telling
 * @param weight how often this way of telling is right, 0.0 to 1.0
 */
record Voice(
    LocalDate day,
    Optional<LocalDate> swapped,
    Optional<LocalDate> elsewhere,
    String origin,
    double weight) {

  static Voice of(LocalDate day, String origin, double weight) {
    return new Voice(day, Optional.empty(), Optional.empty(), origin, weight);
  }

  /** Those that share it are filled by one template, and err together. */
  String way() {
    int space = origin.indexOf(' ');
    return space < 0 ? origin : origin.substring(0, space);
  }

  /** The same with its numbers in the other order. */
  Voice inOtherOrder() {
    return new Voice(swapped.orElse(day), Optional.of(day), elsewhere, origin, weight);
  }

  /** The same without an order of its numbers in which it would still be to come. */
  Voice settledBy(LocalDate latest) {
    boolean toCome = swapped.filter(latest::isBefore).isPresent();
    LocalDate past = day.isAfter(latest) ? swapped.orElse(day) : day;
    boolean settled = toCome || !past.equals(day);
    return settled ? new Voice(past, Optional.empty(), elsewhere, origin, weight) : this;
  }

  Voice weighing(double other) {
    return new Voice(day, swapped, elsewhere, origin, other);
  }

  /** Whether readers see the day. */
  boolean isVisible() {
    return way().equals("printed") || way().equals("time");
  }

  /** Whether the day stands beside the title, for people to see. */
  boolean isShown() {
    return way().equals("printed") && weight >= 0.7;
  }

  /** Whether the day is named, or is that of the same moment in another zone. */
  boolean tells(LocalDate other) {
    return day.equals(other) || elsewhere.filter(other::equals).isPresent();
  }

  boolean isBeside(LocalDate other) {
    return day.equals(other.minusDays(1)) || day.equals(other.plusDays(1));
  }
}
