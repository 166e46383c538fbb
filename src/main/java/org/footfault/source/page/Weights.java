package org.footfault.source.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each voice for a day of publication is worth beside the others. Some sites give the day of
 * each change as that of publication too, and mark up the days of comments like that of the work.
 */
final class Weights {

  /** Who names a day in one way of telling. */
  private record Told(String way, LocalDate day) {}

  private static final double TRUSTED = 0.6;

  private final Set<Told> changes = new HashSet<>();

  /** The days of publication that each way of telling names, in the order of the page. */
  private final Map<String, Set<LocalDate>> days = new HashMap<>();

  private LocalDate earliestShown = LocalDate.MAX;

  Weights(List<Voice> published, List<Voice> modified) {
    modified.forEach(m -> changes.add(new Told(m.way(), m.day())));
    for (Voice voice : published) {
      days.computeIfAbsent(voice.way(), way -> new LinkedHashSet<>()).add(voice.day());
      if (voice.isVisible() && voice.weight() > TRUSTED && voice.day().isBefore(earliestShown)) {
        earliestShown = voice.day();
      }
    }
  }

  /** The weight of one of the voices for a day of publication. */
  double of(Voice voice) {
    if (voice.isVisible()) {
      return voice.weight();
    }
    boolean alsoChange = changes.contains(new Told(voice.way(), voice.day()));
    boolean earlierShown = earliestShown.isBefore(voice.day());
    return voice.weight() * (alsoChange && earlierShown ? 0.7 : 1.0) * share(voice);
  }

  /**
   * What is left for one of many days that one way of telling names: the first is the likeliest.
   */
  private double share(Voice voice) {
    Set<LocalDate> named = days.getOrDefault(voice.way(), Set.of(voice.day()));
    boolean first = named.iterator().next().equals(voice.day());
    return named.size() <= 2 ? 1.0 : first ? 0.85 : 0.3;
  }
}
