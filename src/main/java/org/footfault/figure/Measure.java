package org.footfault.figure;

import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure, by the names of {@code figure-words.txt}.
 *
 * @param dimension the same for units that can be turned into each other
 * @param size in the first unit of its dimension
 */
record Measure(String dimension, double size) {

  private static final Map<String, Measure> ALL =
      Map.ofEntries(
          Map.entry("m", new Measure("length", 1)),
          Map.entry("km", new Measure("length", 1000)),
          Map.entry("mi", new Measure("length", 1609.344)),
          Map.entry("ft", new Measure("length", 0.3048)),
          Map.entry("kg", new Measure("mass", 1)),
          Map.entry("t", new Measure("mass", 1000)),
          Map.entry("lb", new Measure("mass", 0.4536)),
          Map.entry("ha", new Measure("area", 1)),
          Map.entry("ac", new Measure("area", 0.4047)),
          Map.entry("W", new Measure("power", 1)),
          Map.entry("kW", new Measure("power", 1e3)),
          Map.entry("MW", new Measure("power", 1e6)),
          Map.entry("GW", new Measure("power", 1e9)),
          Map.entry("l", new Measure("volume", 1)),
          Map.entry("gal", new Measure("volume", 3.785)),
          Map.entry("bbl", new Measure("volume", 159)));

  static Optional<Measure> of(String unit) {
    return Optional.ofNullable(ALL.get(unit));
  }
}
