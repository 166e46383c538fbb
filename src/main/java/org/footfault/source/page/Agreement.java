package org.footfault.source.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.footfault.source.Fact;
import org.footfault.text.Likeness;

/**
 * Weighs facts that say the same. One way of telling alone can be wrong, however good it is on the
 * whole; two that do not depend on each other and agree are right nearly always.
 */
final class Agreement {

  /** The most that one way of telling is worth: not enough to contradict a note. */
  private static final double ALONE = 0.8;

  private static final double NEVER_SURE = 0.99;

  private Agreement() {}

  /** One fact for each value, with the confidence of all who say it; the most trusted first. */
  static <T> List<Fact<T>> of(List<Fact<T>> facts) {
    return of(facts, Fact::value);
  }

  /** The same for texts, which agree if they have the same words. */
  static List<Fact<String>> ofTexts(List<Fact<String>> facts) {
    return of(facts, fact -> Likeness.words(fact.value()));
  }

  private static <T> List<Fact<T>> of(List<Fact<T>> facts, Function<Fact<T>, Object> key) {
    Map<Object, Map<String, Fact<T>>> values = new LinkedHashMap<>();
    for (Fact<T> fact : facts.stream().sorted(PageReader.byTrust()).toList()) {
      values
          .computeIfAbsent(key.apply(fact), k -> new LinkedHashMap<>())
          .putIfAbsent(way(fact.origin()), fact);
    }
    return values.values().stream().map(Agreement::joined).sorted(PageReader.byTrust()).toList();
  }

  private static <T> Fact<T> joined(Map<String, Fact<T>> ways) {
    Fact<T> best = ways.values().iterator().next();
    double doubt = 1.0;
    for (Fact<T> fact : ways.values()) {
      doubt *= 1.0 - fact.confidence();
    }
    double confidence = ways.size() == 1 ? Math.min(ALONE, 1.0 - doubt) : 1.0 - doubt;
    return new Fact<>(best.value(), best.origin(), Math.min(NEVER_SURE, confidence));
  }

  /** “meta og:title” and “meta date” are one way of telling: one template fills them. */
  private static String way(String origin) {
    int space = origin.indexOf(' ');
    return space < 0 ? origin : origin.substring(0, space);
  }
}
