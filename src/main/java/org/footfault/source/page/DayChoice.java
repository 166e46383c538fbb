package org.footfault.source.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footfault.source.Fact;

/**
 * Weighs the days that a page names. Ways of telling that do not depend on each other and agree are
 * right nearly always; one alone, or one that another contradicts, is not enough to contradict a
 * note.
 */
final class DayChoice {

  /** A page that names more days is a list, and the days after these are those of its entries. */
  private static final int MOST_DAYS = 64;

  /** What a day of change is worth at most that readers do not see beside the title. */
  private static final double UNSEEN = 0.59;

  private DayChoice() {}

  /** Days of publication, the most trusted first. */
  static List<Fact<LocalDate>> published(List<Voice> published, List<Voice> modified) {
    Weights weights = new Weights(published, modified);
    List<Voice> weighed = published.stream().map(v -> v.weighing(weights.of(v))).toList();
    List<Fact<LocalDate>> facts = new ArrayList<>(of(weighed));
    if (!facts.isEmpty()) {
      Fact<LocalDate> first = facts.get(0);
      double confidence = new Certainty(weighed, modified).of(first);
      facts.set(0, new Fact<>(first.value(), first.origin(), confidence));
    }
    return facts;
  }

  /** Days of change, the most trusted first; only one that readers see may stand for the page. */
  static List<Fact<LocalDate>> modified(List<Voice> modified) {
    Set<LocalDate> shown =
        modified.stream().filter(Voice::isShown).map(Voice::day).collect(Collectors.toSet());
    return of(modified).stream()
        .map(
            fact ->
                shown.contains(fact.value())
                    ? fact
                    : new Fact<>(fact.value(), fact.origin(), Math.min(UNSEEN, fact.confidence())))
        .sorted(PageReader.byTrust())
        .toList();
  }

  /** One fact a day, the most trusted first. */
  static List<Fact<LocalDate>> of(List<Voice> voices) {
    Map<LocalDate, Named> days = new LinkedHashMap<>();
    voices.forEach(v -> days.computeIfAbsent(v.day(), Named::new).hear(v));
    lendToNeighbours(voices, days);
    List<Named> likeliest =
        days.values().stream()
            .sorted(Comparator.comparingDouble(Named::together).reversed())
            .limit(MOST_DAYS)
            .toList();
    return likeliest.stream()
        .map(day -> day.against(likeliest))
        .sorted(PageReader.byTrust())
        .toList();
  }

  /** A day with those who name it, the best of each way of telling. */
  private static final class Named {

    private final LocalDate day;
    private final Map<String, Voice> ways = new LinkedHashMap<>();

    Named(LocalDate day) {
      this.day = day;
    }

    void hear(Voice voice) {
      ways.merge(voice.way(), voice, Named::better);
    }

    private static Voice better(Voice a, Voice b) {
      return a.weight() >= b.weight() ? a : b;
    }

    /** How sure all who name it make it, were there no other day. */
    double together() {
      double doubt = 1.0;
      for (Voice voice : ways.values()) {
        doubt *= 1.0 - voice.weight();
      }
      return 1.0 - doubt;
    }

    /** Whether all who name it also speak for the other, as moments of it. */
    boolean isLentTo(LocalDate other) {
      return ways.values().stream().allMatch(v -> v.elsewhere().filter(other::equals).isPresent());
    }

    Fact<LocalDate> against(Collection<Named> all) {
      double sum = together();
      double rival =
          all.stream()
              .filter(other -> other != this && !other.isLentTo(day))
              .mapToDouble(Named::together)
              .max()
              .orElse(0.0);
      double disputed = sum * (1.0 - rival) / (1.0 - sum * rival + 1e-9);
      String origin = ways.values().stream().reduce(Named::better).map(Voice::origin).orElse("");
      double most = ways.size() == 1 ? Certainty.ALONE : Certainty.NEVER_SURE;
      return new Fact<>(day, origin, Math.min(most, disputed));
    }
  }

  /**
   * Lets others speak for the day that the page prints, if theirs is the one beside it: an instant
   * in universal time is often the next local day, and notes cite what is printed.
   */
  private static void lendToNeighbours(List<Voice> voices, Map<LocalDate, Named> days) {
    Set<LocalDate> named =
        voices.stream()
            .filter(v -> v.elsewhere().isEmpty())
            .map(Voice::day)
            .collect(Collectors.toSet());
    Set<LocalDate> shown =
        voices.stream().filter(Voice::isShown).map(Voice::day).collect(Collectors.toSet());
    Set<LocalDate> seen =
        voices.stream().filter(Voice::isVisible).map(Voice::day).collect(Collectors.toSet());
    for (Voice voice : voices) {
      Set<LocalDate> tell = voice.elsewhere().isPresent() ? named : shown;
      for (LocalDate day : voice.elsewhere().map(List::of).orElseGet(() -> beside(voice.day()))) {
        Named neighbour = days.get(day);
        if (neighbour != null
            && tell.contains(day)
            && !tell.contains(voice.day())
            && !seen.contains(voice.day())) {
          neighbour.hear(voice);
        }
      }
    }
  }

  private static List<LocalDate> beside(LocalDate day) {
    return List.of(day.minusDays(1), day.plusDays(1));
  }
}
