package org.footfault;

import java.util.Locale;
import java.util.Optional;
import org.footfault.check.AuthorComparison;
import org.footfault.check.DateComparison;
import org.footfault.check.Outcome;
import org.footfault.check.TitleComparison;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.date.PartialDate;
import org.footfault.finding.Verdict;
import org.footfault.report.PostReport.Judged;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/** The verdict that a page which was read gives, and what of the citation it bears out. */
final class PageVerdict {

  private PageVerdict() {}

  /** An error is decided elsewhere: a page that was read confirms or leaves open. */
  static Judged of(Citation citation, Source.Page page, Locale language) {
    if (citation.title().isEmpty()) {
      return new Judged(
          citation,
          page,
          Verdict.UNVERIFIED,
          "the source was reached, but the note gives no title to compare");
    }
    PageFacts facts = page.facts();
    if (TitleComparison.of(citation.title().get().value(), facts, language) != Outcome.AGREES) {
      return new Judged(citation, page, Verdict.UNVERIFIED, withoutTitle(facts.wholeness()));
    }
    Outcome date = date(citation, facts);
    Outcome author =
        AuthorComparison.of(citation.authors().stream().map(Claim::value).toList(), facts);
    if (date == Outcome.DIFFERS || author == Outcome.DIFFERS) {
      String other = date == Outcome.DIFFERS ? "day" : "author";
      return new Judged(
          citation,
          page,
          Verdict.UNVERIFIED,
          "the source carries the cited title, but gives another " + other);
    }
    return new Judged(citation, page, Verdict.CONFIRMED, agreed(date, author));
  }

  private static String withoutTitle(PageFacts.Wholeness wholeness) {
    return switch (wholeness) {
      case WHOLE ->
          "the source was reached, but the cited title was not found in what it says of itself";
      case PART -> "the source was reached, but only a part of it came, without the cited title";
      case NONE -> "the source was reached, but has little or no text that could be read";
    };
  }

  private static String agreed(Outcome date, Outcome author) {
    if (date != Outcome.AGREES) {
      return author == Outcome.AGREES
          ? "the source carries the cited title and author"
          : "the source carries the cited title";
    }
    return author == Outcome.AGREES
        ? "the source carries the cited title, author and date"
        : "the source carries the cited title and date";
  }

  /** A day of the page that is not the cited one keeps from confirming, however little is sure. */
  private static Outcome date(Citation citation, PageFacts facts) {
    Optional<PartialDate> cited = citation.date().flatMap(claim -> claim.value().date());
    if (cited.isEmpty() || facts.published().isEmpty()) {
      return Outcome.CANNOT_TELL;
    }
    return DateComparison.likely(cited.get(), facts);
  }
}
