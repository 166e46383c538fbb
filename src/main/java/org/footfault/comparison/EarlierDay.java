package org.footfault.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.date.PartialDate;
import org.footfault.source.PageFacts;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;

/**
 * Why a note may rightly give a day before that of its page: not the page was dated, but the
 * speech, the report, the issue or the first printing that it has.
 */
record EarlierDay(Citation citation, PartialDate cited, PartialDate published) {

  private static final Set<Citation.Kind> OF_AN_OCCASION =
      EnumSet.of(
          Citation.Kind.SPEECH,
          Citation.Kind.INTERVIEW,
          Citation.Kind.HEARING,
          Citation.Kind.PRESS_RELEASE,
          Citation.Kind.PERSONAL,
          Citation.Kind.CASE,
          Citation.Kind.STATUTE);

  private static final Set<Citation.Kind> OF_ITS_OWN =
      EnumSet.of(
          Citation.Kind.BOOK,
          Citation.Kind.CHAPTER,
          Citation.Kind.REPORT,
          Citation.Kind.THESIS,
          Citation.Kind.JOURNAL_ARTICLE);

  private static final List<String> OCCASIONS = DataFile.lines(EarlierDay.class, "occasions.txt");

  /** Issues of a month are put on the web so many months later, at the most. */
  private static final int ISSUE_MONTHS = 24;

  /** What another newspaper had first is printed again within so many days. */
  private static final int REPRINT_DAYS = 60;

  /** Whether there may be such a reason. */
  boolean isLikely(PublicationOutcome publication) {
    if (!cited.latest().isBefore(published.earliest())) {
      return false;
    }
    return OF_AN_OCCASION.contains(citation.kind())
        || (OF_ITS_OWN.contains(citation.kind()) && cited.precision() != PartialDate.Precision.DAY)
        || citation.title().map(Claim::value).filter(EarlierDay::isOfAnOccasion).isPresent()
        || cited.precision() == PartialDate.Precision.YEAR
        || isPublishersOwn()
        || isIssue()
        || isReprint(publication);
  }

  /** Tells whether the page is one of the cited publication’s; asked late, since it may be slow. */
  @FunctionalInterface
  interface PublicationOutcome {
    Outcome outcome();
  }

  private static boolean isOfAnOccasion(String title) {
    String folded = Folding.fold(title).text();
    return OCCASIONS.stream()
        .anyMatch(
            word ->
                folded.startsWith(word)
                    && (folded.length() == word.length()
                        || !Character.isLetter(folded.charAt(word.length()))));
  }

  /** “Walls Against Water. Tide Institute, 2012”: dated by its title page. */
  private boolean isPublishersOwn() {
    return citation.publication().isEmpty()
        && citation.publisher().isPresent()
        && cited.precision() != PartialDate.Precision.DAY;
  }

  private boolean isIssue() {
    return citation.publication().isPresent()
        && cited.precision() == PartialDate.Precision.MONTH
        && !cited.latest().plusMonths(ISSUE_MONTHS).isBefore(published.earliest());
  }

  private boolean isReprint(PublicationOutcome publication) {
    return citation.publication().isPresent()
        && !cited.latest().plusDays(REPRINT_DAYS).isBefore(published.earliest())
        && publication.outcome() != Outcome.AGREES;
  }

  static boolean explains(
      Citation citation, PartialDate cited, PageFacts facts, PublicationOutcome publication) {
    return facts.published().stream()
        .findFirst()
        .filter(day -> new EarlierDay(citation, cited, day.value()).isLikely(publication))
        .isPresent();
  }
}
