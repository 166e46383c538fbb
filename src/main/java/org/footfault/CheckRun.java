package org.footfault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.footfault.check.ChangeCheck;
import org.footfault.check.Check;
import org.footfault.check.Checks;
import org.footfault.check.CitationCheck;
import org.footfault.check.CitedQuotation;
import org.footfault.check.CitedQuotations;
import org.footfault.check.CitedTexts;
import org.footfault.check.PageCheck;
import org.footfault.check.PassageCheck;
import org.footfault.check.PostCheck;
import org.footfault.check.QuotationCheck;
import org.footfault.check.SourceCheck;
import org.footfault.check.SupportedPassage;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.comparison.Comparisons;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.source.EarlierPage;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/** Runs the checks that the options leave on, at the levels that the options give. */
final class CheckRun {

  private final AuditOptions options;
  private final List<Check> checks;

  CheckRun(AuditOptions options) {
    this.options = options;
    this.checks = Checks.all().stream().filter(check -> runs(check.info())).toList();
  }

  private boolean runs(CheckInfo check) {
    boolean asked =
        check.usage() == CheckInfo.Usage.ALWAYS || options.severities().containsKey(check.id());
    return asked && !options.disabledChecks().contains(check.id());
  }

  /** Everything that is wrong with a post, its citations and their sources, in its total order. */
  List<Finding> findings(
      Reading reading, Function<Citation, Source> sources, Comparisons comparisons) {
    List<Finding> found = new ArrayList<>();
    CitedTexts texts = new CitedTexts(sources);
    List<CitedQuotation> quotations = CitedQuotations.of(reading, texts);
    List<SupportedPassage> passages = SupportedPassage.of(reading, texts);
    for (Check check : checks) {
      if (check instanceof PostCheck postCheck) {
        found.addAll(postCheck.findings(reading));
      } else if (check instanceof CitationCheck citationCheck) {
        reading.citations().forEach(c -> found.addAll(citationCheck.findings(c, reading)));
      } else if (check instanceof SourceCheck sourceCheck) {
        reading.citations().stream()
            .filter(c -> c.backReference().isEmpty())
            .forEach(c -> found.addAll(sourceCheck.findings(c, sources.apply(c), reading)));
      } else if (check instanceof PageCheck pageCheck) {
        reading.citations().stream()
            .filter(c -> c.backReference().isEmpty())
            .flatMap(c -> comparisons.of(c).stream())
            .filter(compared -> !compared.page().visit().leadsHome())
            .forEach(compared -> found.addAll(pageCheck.findings(compared, reading)));
      } else if (check instanceof QuotationCheck quotationCheck) {
        quotations.forEach(q -> found.addAll(quotationCheck.findings(q, reading)));
      } else if (check instanceof PassageCheck passageCheck) {
        passages.forEach(p -> found.addAll(passageCheck.findings(p, reading)));
      } else if (check instanceof ChangeCheck changeCheck) {
        reading.citations().forEach(c -> found.addAll(changes(changeCheck, c, sources, reading)));
      }
    }
    return found.stream().map(this::atItsLevel).distinct().sorted().toList();
  }

  /** Only a page that was read whole, now and then, is compared. */
  private List<Finding> changes(
      ChangeCheck check, Citation citation, Function<Citation, Source> sources, Reading reading) {
    Optional<EarlierPage> earlier =
        citation
            .url()
            .flatMap(url -> url.value().uri())
            .map(uri -> options.earlier().get(uri.toString()));
    boolean whole =
        sources.apply(citation) instanceof Source.Page page
            && page.facts().wholeness() == PageFacts.Wholeness.WHOLE;
    return earlier.isPresent() && whole
        ? check.findings(citation, (Source.Page) sources.apply(citation), earlier.get(), reading)
        : List.of();
  }

  private Finding atItsLevel(Finding finding) {
    Severity severity = options.severities().getOrDefault(finding.check().id(), finding.severity());
    return new Finding(
        finding.check(),
        severity,
        finding.post(),
        finding.citation(),
        finding.where(),
        finding.message(),
        finding.evidence(),
        finding.fix());
  }
}
