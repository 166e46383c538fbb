package org.footfault.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footfault.source.Fact;
import org.footfault.text.Likeness;

/**
 * Chooses among the bylines of a page: ways of telling that agree, persons before organisations,
 * and the whole list before a part of it.
 */
final class AuthorChoice {

  /** The most that one way of telling is worth: not enough to contradict a note. */
  private static final double ALONE = 0.8;

  private static final double NEVER_SURE = 0.99;

  /** The site’s own name is what markup gives where nobody entered an author. */
  private static final double SITE = 0.4;

  /** A page that shows it as its author’s means it, as blogs do. */
  private static final double SITE_SHOWN = 0.7;

  private static final double ORGANISATION = 0.6;

  /**
   * Markup often has one author of several; seldom does a page print one who is none. Links lead to
   * editors and reviewers too.
   */
  private static final double LONGER = 0.5;

  /** A longer list is one of all who write for the site. */
  private static final int MOST = 12;

  private AuthorChoice() {}

  /** One fact a name; the authors of the work share the highest confidence. */
  static List<Fact<String>> of(List<Byline> bylines, List<Fact<String>> publishers, String host) {
    List<Byline> weighed =
        bylines.stream()
            .filter(b -> !b.names().isEmpty() && b.names().size() <= MOST)
            .map(b -> new Byline(b.names(), b.origin(), b.weight() * trust(b, publishers, host)))
            .toList();
    Optional<Byline> first =
        weighed.stream().max(Comparator.comparingDouble(b -> together(b, weighed)));
    if (first.isEmpty()) {
      return List.of();
    }
    double confidence = together(first.get(), weighed);
    Byline whole = whole(first.get(), weighed);
    Map<String, Fact<String>> facts = new LinkedHashMap<>();
    whole.names().forEach(n -> put(facts, new Fact<>(n, whole.origin(), confidence)));
    List<Fact<String>> others = new ArrayList<>();
    for (Byline byline : weighed) {
      double less = Math.max(0.0, Math.min(confidence - 0.05, byline.weight() - 0.05));
      byline.names().forEach(n -> others.add(new Fact<>(n, byline.origin(), less)));
    }
    others.sort(PageReader.byTrust());
    others.forEach(fact -> put(facts, fact));
    return List.copyOf(facts.values());
  }

  private static void put(Map<String, Fact<String>> facts, Fact<String> fact) {
    facts.putIfAbsent(String.join(" ", Likeness.words(fact.value())), fact);
  }

  private static double trust(Byline byline, List<Fact<String>> publishers, String host) {
    boolean organisation =
        byline.names().stream()
            .allMatch(n -> AuthorWords.isOrganisation(n) || isSite(n, publishers, host));
    boolean site = byline.names().stream().anyMatch(name -> isSite(name, publishers, host));
    if (!organisation) {
      return 1.0;
    }
    boolean shown = way(byline).equals("printed");
    return !site ? ORGANISATION : shown ? SITE_SHOWN : SITE;
  }

  private static boolean isSite(String name, List<Fact<String>> publishers, String host) {
    String letters = letters(name);
    String house = letters(host.replaceFirst("^www\\.", "").replaceFirst("\\.[a-z.]{2,6}$", ""));
    return (letters.length() > 2 && letters(host).contains(letters))
        || (house.length() > 4 && letters.contains(house))
        || publishers.stream()
            .map(p -> letters(p.value()))
            .anyMatch(p -> p.length() > 2 && (p.equals(letters) || letters.contains(p)));
  }

  private static String letters(String text) {
    return String.join("", Likeness.words(text)).toLowerCase(Locale.ROOT);
  }

  /** What a byline is worth with all that name the same. */
  private static double together(Byline byline, List<Byline> all) {
    Map<String, Double> ways = new LinkedHashMap<>();
    for (Byline other : all) {
      boolean same = isPart(byline, other) || isPart(other, byline);
      if (same) {
        ways.merge(way(other), other.weight(), Math::max);
      }
    }
    double doubt = 1.0;
    for (double weight : ways.values()) {
      doubt *= 1.0 - weight;
    }
    return Math.min(ways.size() == 1 ? ALONE : NEVER_SURE, 1.0 - doubt);
  }

  /** Markup and meta tags are filled from one field; what is printed in two ways is one byline. */
  private static String way(Byline byline) {
    String origin = byline.origin();
    return origin.startsWith("JSON-LD") || origin.startsWith("meta") ? origin : "printed";
  }

  /** The list with all names of this one that most ways of telling give as it is. */
  private static Byline whole(Byline byline, List<Byline> all) {
    Byline best = byline;
    double most = exactly(byline, all);
    for (Byline other : all) {
      boolean longer = other.names().size() > byline.names().size() && isPart(byline, other);
      if (longer && other.names().stream().allMatch(AuthorNames::isPerson)) {
        double sure = exactly(other, all) + (other.origin().startsWith("link") ? 0 : LONGER);
        if (sure > most) {
          most = sure;
          best = other;
        }
      }
    }
    return best;
  }

  /** What a byline is worth with those that name the same persons and no other. */
  private static double exactly(Byline byline, List<Byline> all) {
    double sum = 0;
    for (Byline other : all) {
      sum += isPart(byline, other) && isPart(other, byline) ? other.weight() : 0;
    }
    return sum;
  }

  private static boolean isPart(Byline part, Byline whole) {
    return part.names().stream()
        .allMatch(name -> whole.names().stream().anyMatch(other -> isSame(name, other)));
  }

  private static boolean isSame(String name, String other) {
    return Likeness.contained(name, other) > 0.99 || Likeness.contained(other, name) > 0.99;
  }
}
