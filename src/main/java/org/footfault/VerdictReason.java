package org.footfault;

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
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.report.Obstacle;
import org.footfault.report.PostReport.Judged;
import org.footfault.source.Source;

/** Decides the verdicts of a post's citations, and says why. */
final class VerdictReason {

  /** “Ibid.” after “ibid.”: longer chains are nobody's writing. */
  private static final int MOST_STEPS = 1_000;

  private final Map<CitationId, Finding> errors = new HashMap<>();
  private final Map<CitationId, Citation> citations = new HashMap<>();
  private final Function<Citation, Source> sources;
  private final Locale language;

  /**
   * @param findings all findings about the citations
   * @param language of the post that cites
   */
  VerdictReason(
      List<Citation> citations,
      Function<Citation, Source> sources,
      List<Finding> findings,
      Locale language) {
    this.sources = sources;
    this.language = language;
    citations.forEach(citation -> this.citations.put(citation.id(), citation));
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR && finding.citation().isPresent()) {
        errors.merge(
            finding.citation().get(), finding, BinaryOperator.minBy(Comparator.naturalOrder()));
      }
    }
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
    Finding worst = errors.get(citation.id());
    if (worst != null) {
      return new Judged(citation, source, Verdict.CONTRADICTED, worst.message());
    }
    if (source instanceof Source.Page page) {
      return PageVerdict.of(citation, page, language);
    }
    return new Judged(citation, source, Verdict.UNVERIFIED, Obstacle.of(source));
  }
}
