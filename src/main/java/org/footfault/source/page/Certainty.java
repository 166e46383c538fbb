package org.footfault.source.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.footfault.source.Fact;

/**
 * How sure a day can be, by who names it and who names another. From {@link Fact#RELIABLE} up it
 * may contradict a note.
 *
 * @param published who names a day of publication
 * @param modified who names a day of change
 */
record Certainty(List<Voice> published, List<Voice> modified) {

  /** The most that one way of telling is worth. */
  static final double ALONE = 0.8;

  /** What a day beside the title is worth that nobody on the page contradicts. */
  private static final double SHOWN_ALONE = 0.88;

  /** What a day is worth that only the markup has, where nothing on the page contradicts it. */
  private static final double MARKED = 0.86;

  static final double NEVER_SURE = 0.99;

  /** What a time element weighs that stands nearest to the title. */
  private static final double TIMED = 0.72;

  /** From here on, a voice for another day counts. */
  private static final double STRONG = 0.8;

  /** Tags of a page's head in which publication and change have a name each. */
  private static final double NAMED = 0.84;

  /**
   * The confidence in the day that most speaks for.
   *
   * @param first that day, with the confidence that those who name it give it
   */
  double of(Fact<LocalDate> first) {
    LocalDate day = first.value();
    boolean shown = published.stream().anyMatch(v -> v.isShown() && v.day().equals(day));
    boolean unopposed =
        published.stream().allMatch(v -> v.day().equals(day))
            && modified.stream().allMatch(v -> v.day().equals(day));
    if (unopposed && shown) {
      return Math.max(SHOWN_ALONE, first.confidence());
    }
    if (unopposed && isTimed(day)) {
      return Math.max(MARKED, first.confidence());
    }
    if (isUnopposed(day) && (isToldApart(day) || isNamed(day))) {
      return Math.max(MARKED, first.confidence());
    }
    boolean sure = isIndependent(day) && !isOtherShown(day, shown) && !isOpposed(day, shown);
    return Math.min(sure ? NEVER_SURE : ALONE, first.confidence());
  }

  /** Whether an element for times holds the day, near the title of the work. */
  private boolean isTimed(LocalDate day) {
    return published.stream()
            .anyMatch(v -> v.day().equals(day) && v.way().equals("time") && v.weight() >= TIMED)
        && modified.stream().noneMatch(Voice::isShown);
  }

  /** Whether nobody names another day of publication, and readers see none. */
  private boolean isUnopposed(LocalDate day) {
    return published.stream().allMatch(v -> v.day().equals(day))
        && modified.stream().noneMatch(v -> v.isVisible() || v.day().isBefore(day));
  }

  /** Whether the markup tells the day from that of the last change. */
  private boolean isToldApart(LocalDate day) {
    return isNamed(day, "")
        && !modified.isEmpty()
        && modified.stream().allMatch(v -> v.day().isAfter(day));
  }

  /** Whether a tag whose name says so gives the day; JSON-LD often has that of the last build. */
  private boolean isNamed(LocalDate day) {
    return isNamed(day, "JSON-LD");
  }

  private boolean isNamed(LocalDate day, String except) {
    return published.stream()
        .anyMatch(
            v ->
                v.day().equals(day)
                    && !v.isVisible()
                    && v.weight() >= NAMED
                    && !v.way().equals(except)
                    && !v.way().equals("address"));
  }

  /** Whether two that are not filled by one template name the day. */
  private boolean isIndependent(LocalDate day) {
    return published.stream()
            .filter(v -> v.tells(day))
            .map(v -> v.isVisible() ? "visible" : v.way())
            .filter(way -> !way.equals("script"))
            .distinct()
            .count()
        > 1;
  }

  private boolean isOtherShown(LocalDate day, boolean shown) {
    return Stream.concat(published.stream(), shown ? Stream.of() : modified.stream())
        .anyMatch(v -> v.isShown() && !v.day().equals(day));
  }

  /**
   * Whether another day is told as plainly: one beside the day that is shown, or one that cannot be
   * the same moment.
   */
  private boolean isOpposed(LocalDate day, boolean shown) {
    return published.stream()
        .filter(v -> !v.tells(day))
        .anyMatch(
            v ->
                v.isBeside(day)
                    ? shown && !v.isVisible() && v.weight() >= 0.7
                    : v.weight() >= STRONG);
  }
}
