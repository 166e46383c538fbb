package org.footfault.source;

import java.util.List;
import java.util.Optional;
import org.footfault.date.PartialDate;

/**
 * The facts of a page that Footfault goes by, where the page says several things.
 *
 * @param title of the work
 * @param authors those who are told with the most confidence, in the page’s order
 * @param publisher newspaper, site or house
 * @param published the day to name for the page ({@link PageFacts#day})
 * @param modified the day of its last change
 */
public record ChosenFacts(
    Optional<Fact<String>> title,
    List<Fact<String>> authors,
    Optional<Fact<String>> publisher,
    Optional<Fact<PartialDate>> published,
    Optional<Fact<PartialDate>> modified) {

  /** Authors whose confidence differs by less than this are told in one and the same way. */
  private static final double AS_GOOD = 0.01;

  /** Copies the list. */
  public ChosenFacts {
    authors = List.copyOf(authors);
  }

  /** Chooses among what a page says. */
  public static ChosenFacts of(PageFacts facts) {
    double best = facts.authors().stream().mapToDouble(Fact::confidence).max().orElse(0);
    return new ChosenFacts(
        facts.titles().stream().findFirst(),
        facts.authors().stream().filter(f -> f.confidence() > best - AS_GOOD).toList(),
        facts.publishers().stream().findFirst(),
        facts.day(),
        facts.modified().stream().findFirst());
  }
}
