package org.footfault;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.report.Obstacle;
import org.footfault.report.PostReport.Judged;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.text.Likeness;

/** Decides a citation's verdict, and says why. */
final class VerdictReason {

  /** Titles this alike are the same work's: a subtitle or a site's name makes up the rest. */
  private static final double SAME_TITLE = 0.8;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private VerdictReason() {}

  /**
   * A citation with its verdict: an error contradicts it, a page that carries its title confirms.
   */
  static Judged judged(Citation citation, Source source, List<Finding> findings) {
    Optional<String> found = inItsPlace(citation, source);
    Optional<Finding> worst =
        findings.stream()
            .filter(f -> f.citation().filter(citation.id()::equals).isPresent())
            .filter(f -> f.severity() == Severity.ERROR)
            // That an address is lost is a fault of the note, and no word against the citation
            // where the source itself was read.
            .filter(f -> found.isEmpty() || !f.check().family().equals("link"))
            .min(Comparator.naturalOrder());
    if (worst.isPresent()) {
      return new Judged(citation, source, Verdict.CONTRADICTED, worst.get().message());
    }
    if (found.isPresent()) {
      return new Judged(citation, source, Verdict.CONFIRMED, found.get());
    }
    if (source instanceof Source.Page page) {
      return read(citation, page);
    }
    return new Judged(citation, source, Verdict.UNVERIFIED, Obstacle.of(source));
  }

  /** Where a source that is gone or blocked was read instead, if that carries the cited title. */
  private static Optional<String> inItsPlace(Citation citation, Source source) {
    Optional<Source.Page> page =
        source instanceof Source.Page ? Optional.empty() : source.readable();
    return page.filter(
            read -> citation.title().filter(t -> carriesTitle(t, read.facts())).isPresent())
        .flatMap(read -> where(source, read));
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

  private static Judged read(Citation citation, Source.Page page) {
    if (citation.title().isEmpty()) {
      return new Judged(
          citation,
          page,
          Verdict.UNVERIFIED,
          "the source was reached, but the note gives no title to compare");
    }
    boolean carried = carriesTitle(citation.title().get(), page.facts());
    return carried
        ? new Judged(citation, page, Verdict.CONFIRMED, "the source carries the cited title")
        : new Judged(
            citation,
            page,
            Verdict.UNVERIFIED,
            "the source was reached, but the cited title was not found in what it says of itself");
  }

  private static boolean carriesTitle(Claim<String> title, PageFacts facts) {
    return facts.titles().stream()
        .map(Fact::value)
        .anyMatch(found -> Likeness.of(title.value(), found) >= SAME_TITLE);
  }
}
