package org.footfault.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.date.PartialDate;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;

/**
 * Why a note may rightly give another day than that of its page: not the page was dated, but the
 * speech, the report, the issue or the first printing that it has, or the visit.
 */
record OtherDay(Citation citation, PartialDate cited, PartialDate published) {

  private static final Set<Citation.Kind> OF_AN_OCCASION =
      EnumSet.of(Citation.Kind.SPEECH, Citation.Kind.PRESS_RELEASE);

  /** What its title page dates. */
  private static final Set<Citation.Kind> OF_ITS_OWN =
      EnumSet.of(Citation.Kind.REPORT, Citation.Kind.THESIS);

  private static final List<String> OCCASIONS = DataFile.lines(OtherDay.class, "occasions.txt");

  /** Issues of a month are put on the web so many months later, at the most. */
  private static final int ISSUE_MONTHS = 24;

  /** What another newspaper had first is printed again within so many days. */
  private static final int REPRINT_DAYS = 60;

  /**
   * Whether there may be such a reason.
   *
   * @param publication whether the page is one of the cited publication’s; asked last, since it may
   *     have to read the page’s text
   */
  boolean isExplained(Supplier<Outcome> publication) {
    if (cited.latest().isBefore(published.earliest())) {
      return isOfAnOccasion() || isOfItsOwn() || isReprint(publication);
    }
    return cited.earliest().isAfter(published.latest()) && isBehindAddress();
  }

  private boolean isOfAnOccasion() {
    return OF_AN_OCCASION.contains(citation.kind())
        || citation.title().map(Claim::value).filter(OtherDay::isOccasion).isPresent();
  }

  private static boolean isOccasion(String title) {
    String folded = Folding.fold(title).text();
    return OCCASIONS.stream()
        .anyMatch(
            word ->
                folded.startsWith(word)
                    && (folded.length() == word.length()
                        || !Character.isLetter(folded.charAt(word.length()))));
  }

  /** “Walls Against Water. Tide Institute, 2012”; “Coast Monthly, November 2018”. */
  private boolean isOfItsOwn() {
    return switch (cited.precision()) {
      case YEAR -> true;
      case MONTH ->
          OF_ITS_OWN.contains(citation.kind())
              || (citation.publication().isPresent()
                  ? !cited.latest().plusMonths(ISSUE_MONTHS).isBefore(published.earliest())
                  : citation.publisher().isPresent());
      case DAY -> false;
    };
  }

  private boolean isReprint(Supplier<Outcome> publication) {
    return citation.publication().isPresent()
        && !cited.latest().plusDays(REPRINT_DAYS).isBefore(published.earliest())
        && publication.get() != Outcome.AGREES;
  }

  /** “https://courier.example/a (June 3, 2018)”: many give the day of their visit so. */
  private boolean isBehindAddress() {
    return citation
        .date()
        .flatMap(date -> citation.url().map(url -> date.span().start() >= url.span().end()))
        .orElse(false);
  }
}
