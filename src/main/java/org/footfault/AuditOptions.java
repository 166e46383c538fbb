package org.footfault;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.footfault.finding.Severity;
import org.footfault.note.NoteOptions;
import org.footfault.report.RunInfo;
import org.footfault.source.web.WebSettings;

/**
 * What a run is asked to do.
 *
 * @param version Footfault's version, for the report
 * @param mode whether sources are looked at
 * @param notes what counts as a note
 * @param today the day that dates are held against
 * @param web how the network is used; not looked at in an offline run
 * @param disabledChecks ids of checks that do not run
 * @param severities levels that replace the checks' own, by id
 */
public record AuditOptions(
    String version,
    RunInfo.Mode mode,
    NoteOptions notes,
    LocalDate today,
    WebSettings web,
    Set<String> disabledChecks,
    Map<String, Severity> severities) {

  /** Copies the collections. */
  public AuditOptions {
    disabledChecks = Set.copyOf(disabledChecks);
    severities = Map.copyOf(severities);
  }
}
