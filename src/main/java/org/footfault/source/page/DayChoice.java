package org.footfault.source.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footfault.source.Fact;

/**
 * Weighs the days that a page names. Ways of telling that do not depend on each other and agree are
 * right nearly always; one alone, or one that another contradicts, is not enough to contradict a
 * note.
 */
final class DayChoice {

  /** The most that one way of telling is worth. */
  private static final double ALONE = 0.8;

  /** What a day beside the title is worth that nobody on the page contradicts. */
  private static final double SHOWN_ALONE = 0.88;

  private static final double NEVER_SURE = 0.99;

  private DayChoice() {}

  /** Days of publication, the most trusted first. */
  static List<Fact<LocalDate>> published(List<Voice> published, List<Voice> modified) {
    List<Voice> weighed =
        published.stream().map(v -> v.weighing(weight(v, published, modified))).toList();
    List<Fact<LocalDate>> facts = new ArrayList<>(of(weighed));
    if (!facts.isEmpty()) {
      Fact<LocalDate> first = facts.get(0);
      double most = most(first.value(), weighed, modified);
      double confidence = most > SHOWN_ALONE - 0.001 ? most : Math.min(most, first.confidence());
      facts.set(0, new Fact<>(first.value(), first.origin(), confidence));
    }
    return facts;
  }

  /** The most that the first day can be worth, by who names it and who another. */
  private static double most(LocalDate day, List<Voice> published, List<Voice> modified) {
    boolean unopposed =
        published.stream().allMatch(v -> v.day().equals(day))
            && modified.stream().allMatch(v -> v.day().equals(day));
    boolean shown = published.stream().anyMatch(v -> isShown(v) && v.day().equals(day));
    if (unopposed && shown) {
      return Math.max(SHOWN_ALONE, of(published).get(0).confidence());
    }
    boolean otherShown =
        Stream.concat(published.stream(), shown ? Stream.of() : modified.stream())
            .anyMatch(v -> isShown(v) && !v.day().equals(day));
    boolean moved =
        shown
            && published.stream()
                .filter(v -> !isVisible(v) && v.weight() >= 0.7)
                .anyMatch(v -> isBeside(v, day) && v.elsewhere().filter(day::equals).isEmpty());
    boolean independent =
        published.stream()
                .filter(v -> v.day().equals(day) || v.elsewhere().filter(day::equals).isPresent())
                .map(v -> isVisible(v) ? "visible" : v.way())
                .filter(way -> !way.equals("script"))
                .distinct()
                .count()
            > 1;
    return otherShown || moved || !independent ? ALONE : NEVER_SURE;
  }

  private static boolean isBeside(Voice voice, LocalDate day) {
    return voice.day().equals(day.minusDays(1)) || voice.day().equals(day.plusDays(1));
  }

  /**
   * Some sites give the day of each change as that of publication too, and mark up the days of
   * comments like that of the work.
   */
  private static double weight(Voice voice, List<Voice> published, List<Voice> modified) {
    boolean markup = !isVisible(voice);
    boolean alsoChange =
        markup
            && modified.stream()
                .anyMatch(m -> m.way().equals(voice.way()) && m.day().equals(voice.day()));
    boolean earlierShown =
        published.stream()
            .anyMatch(p -> isVisible(p) && p.weight() > 0.6 && p.day().isBefore(voice.day()));
    double many = isVisible(voice) ? 1.0 : share(voice, published);
    return voice.weight() * (alsoChange && earlierShown ? 0.7 : 1.0) * many;
  }

  /**
   * What is left for one of many days that one way of telling names: the first is the likeliest.
   */
  private static double share(Voice voice, List<Voice> published) {
    List<LocalDate> days =
        published.stream()
            .filter(p -> p.way().equals(voice.way()))
            .map(Voice::day)
            .distinct()
            .toList();
    boolean first = days.get(0).equals(voice.day());
    return days.size() <= 2 ? 1.0 : first ? 0.85 : 0.3;
  }

  private static boolean isVisible(Voice voice) {
    return voice.way().equals("printed") || voice.way().equals("time");
  }

  /** One fact a day, the most trusted first. */
  static List<Fact<LocalDate>> of(List<Voice> voices) {
    Map<LocalDate, Named> days = new LinkedHashMap<>();
    voices.forEach(v -> days.computeIfAbsent(v.day(), Named::new).hear(v));
    lendToNeighbours(voices, days);
    return days.values().stream()
        .map(day -> day.against(days.values()))
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
      double most = ways.size() == 1 ? ALONE : NEVER_SURE;
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
        voices.stream().filter(DayChoice::isShown).map(Voice::day).collect(Collectors.toSet());
    for (Voice voice : voices) {
      Set<LocalDate> tell = voice.elsewhere().isPresent() ? named : shown;
      for (LocalDate day : voice.elsewhere().map(List::of).orElseGet(() -> beside(voice.day()))) {
        Named neighbour = days.get(day);
        if (neighbour != null && tell.contains(day) && !tell.contains(voice.day())) {
          neighbour.hear(voice);
        }
      }
    }
  }

  private static List<LocalDate> beside(LocalDate day) {
    return List.of(day.minusDays(1), day.plusDays(1));
  }

  private static boolean isShown(Voice voice) {
    return voice.way().equals("printed") && voice.weight() >= 0.7;
  }
}
