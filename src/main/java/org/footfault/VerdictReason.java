package org.footfault;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.footfault.citation.BackReference;
import org.footfault.citation.Citation;
import org.footfault.citation.CitationId;
import org.footfault.comparison.Comparisons;
import org.footfault.comparison.PageComparison;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.report.Obstacle;
import org.footfault.report.PostReport.Judged;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Source;

/** Decides the verdicts of a post's citations, and says why. */
final class VerdictReason {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** “Ibid.” after “ibid.”: longer chains are nobody's writing. */
  private static final int MOST_STEPS = 1_000;

  private final Map<CitationId, Finding> errors = new HashMap<>();

  /** Those that are not about the link alone. */
  private final Map<CitationId, Finding> errorsOfClaims = new HashMap<>();

  private final Map<CitationId, Citation> citations = new HashMap<>();
  private final Function<Citation, Source> sources;
  private final Comparisons comparisons;

  /**
   * @param findings all findings about the citations
   * @param comparisons the citations against their pages
   */
  VerdictReason(
      List<Citation> citations,
      Function<Citation, Source> sources,
      List<Finding> findings,
      Comparisons comparisons) {
    this.sources = sources;
    this.comparisons = comparisons;
    citations.forEach(citation -> this.citations.put(citation.id(), citation));
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR && finding.citation().isPresent()) {
        note(errors, finding.citation().get(), finding);
        if (!finding.check().family().equals("link")) {
          note(errorsOfClaims, finding.citation().get(), finding);
        }
      }
    }
  }

  private static void note(Map<CitationId, Finding> errors, CitationId id, Finding finding) {
    errors.merge(id, finding, BinaryOperator.minBy(Comparator.naturalOrder()));
  }

  /**
   * A citation with its verdict: an error contradicts it, a page that carries its title confirms.
   * One that only points back (“Ibid.”) has the source and the verdict of what it repeats, unless
   * it is wrong itself.
   */
  Judged judged(Citation citation) {
    if (errors.containsKey(citation.id())) {
      return judgedItself(citation, sources.apply(citation));
    }
    Citation repeated = repeated(citation);
    Judged judged = judgedItself(repeated, sources.apply(repeated));
    return new Judged(citation, judged.source(), judged.verdict(), judged.why());
  }

  /** The citation that one repeats, through several steps; itself if it repeats none. */
  private Citation repeated(Citation citation) {
    Citation found = citation;
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<Citation> target =
          found.backReference().flatMap(BackReference::target).map(citations::get);
      if (target.isEmpty()) {
        return found;
      }
      found = target.get();
    }
    return citation;
  }

  private Judged judgedItself(Citation citation, Source source) {
    Optional<String> found = inItsPlace(citation, source);
    // That an address is lost is a fault of the note, and no word against the citation where the
    // source itself was read.
    Finding worst = (found.isEmpty() ? errors : errorsOfClaims).get(citation.id());
    if (worst != null) {
      return new Judged(citation, source, Verdict.CONTRADICTED, worst.message());
    }
    if (found.isPresent()) {
      return new Judged(citation, source, Verdict.CONFIRMED, found.get());
    }
    Optional<PageComparison> compared = comparisons.of(citation);
    if (source instanceof Source.Page && compared.isPresent()) {
      return PageVerdict.of(compared.get());
    }
    return new Judged(citation, source, Verdict.UNVERIFIED, Obstacle.of(source));
  }

  /** Where a source that is gone or blocked was read instead, if that confirms it. */
  private Optional<String> inItsPlace(Citation citation, Source source) {
    if (source instanceof Source.Page) {
      return Optional.empty();
    }
    return comparisons
        .of(citation)
        .filter(compared -> PageVerdict.of(compared).verdict() == Verdict.CONFIRMED)
        .flatMap(compared -> where(source, compared.page()));
  }

  private static Optional<String> where(Source source, Source.Page read) {
    if (source instanceof Source.Gone gone && gone.elsewhere().isPresent()) {
      return Optional.of("confirmed at its new address " + read.visit().arrived());
    }
    return copy(source).map(copy -> "confirmed from a copy of " + DAY.format(copy.captured()));
  }

  private static Optional<ArchivedCopy> copy(Source source) {
    if (source instanceof Source.Gone gone) {
      return gone.archived();
    }
    return source instanceof Source.Blocked blocked ? blocked.archived() : Optional.empty();
  }
}
