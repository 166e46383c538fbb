package org.footfault.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.date.DateReader;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.text.Likeness;

/** Holds a cited date against every day that a page gives for itself. */
final class DateComparison {

  /** The same moment is another day elsewhere, and a newspaper prints what the web had before. */
  private static final int NEIGHBOURS = 1;

  /** A note may give the day of an early update, which the page no longer shows. */
  private static final int UPDATES_FOR = 7;

  /** Monthly issues are dated at most so many days ahead. */
  private static final int AHEAD = 35;

  /** From so many years on, an older date is that of a first printing. */
  private static final int REPRINT = 10;

  /** A dateline stands at the head of a page, in UTF-16 units of its text. */
  private static final int HEAD = 6_000;

  private static final DateReader DATES = new DateReader();

  private DateComparison() {}

  /** Holds a date against a page. */
  static Outcome of(PartialDate cited, PageFacts facts) {
    if (agrees(cited, facts)) {
      return Outcome.AGREES;
    }
    return contradicting(facts).isEmpty() ? Outcome.CANNOT_TELL : apart(cited, facts);
  }

  /** The same, where the page’s day need not be reliable: not for accusing. */
  static Outcome likely(PartialDate cited, PageFacts facts) {
    return agrees(cited, facts) ? Outcome.AGREES : apart(cited, facts);
  }

  private static Outcome apart(PartialDate cited, PageFacts facts) {
    Optional<PartialDate> published = facts.published().stream().findFirst().map(Fact::value);
    boolean explained =
        published.isEmpty()
            || mayBeUpdate(cited, published.get(), facts)
            || mayBeOtherEdition(cited, published.get())
            || isOfTitle(cited, facts)
            || isPrinted(cited, facts.text());
    return explained ? Outcome.CANNOT_TELL : Outcome.DIFFERS;
  }

  /** Whether any day of the page can be the cited one. */
  static boolean agrees(PartialDate cited, PageFacts facts) {
    return Stream.concat(facts.published().stream(), facts.modified().stream())
        .anyMatch(fact -> isNear(cited, fact.value()));
  }

  /** The day that contradicts: the first, if it is reliable. */
  static Optional<Fact<PartialDate>> contradicting(PageFacts facts) {
    return facts.published().stream().findFirst().filter(Fact::isReliable);
  }

  private static boolean isNear(PartialDate a, PartialDate b) {
    return !a.earliest().minusDays(NEIGHBOURS).isAfter(b.latest())
        && !b.earliest().isAfter(a.latest().plusDays(NEIGHBOURS));
  }

  private static boolean mayBeUpdate(PartialDate cited, PartialDate published, PageFacts facts) {
    LocalDate day = cited.earliest();
    boolean soonAfter =
        day.isAfter(published.earliest()) && !day.isAfter(published.latest().plusDays(UPDATES_FOR));
    return soonAfter && facts.modified().stream().anyMatch(m -> m.value().latest().isAfter(day));
  }

  /**
   * Issues are dated ahead of the day on which the web has them, and old works are put on the web
   * decades after they were printed.
   */
  private static boolean mayBeOtherEdition(PartialDate cited, PartialDate published) {
    boolean ahead =
        cited.earliest().isAfter(published.latest())
            && !cited.earliest().isAfter(published.latest().plusDays(AHEAD));
    return ahead || cited.latest().plusYears(REPRINT).isBefore(published.earliest());
  }

  /** “Best Boats (2024)”: the year of what the work is about, not of the page. */
  private static boolean isOfTitle(PartialDate cited, PageFacts facts) {
    String year = String.valueOf(cited.year());
    return cited.precision() == PartialDate.Precision.YEAR
        && facts.titles().stream().anyMatch(title -> Likeness.words(title.value()).contains(year));
  }

  private static boolean isPrinted(PartialDate cited, String text) {
    return DATES.read(text.substring(0, Math.min(text.length(), HEAD))).stream()
        .map(ReadDate::date)
        .flatMap(Optional::stream)
        .anyMatch(date -> date.precision() == PartialDate.Precision.DAY && isNear(cited, date));
  }
}
