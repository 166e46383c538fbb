package org.footfault;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.footfault.finding.Severity;
import org.footfault.note.NoteOptions;
import org.footfault.report.RunInfo;
import org.footfault.source.EarlierPage;
import org.footfault.source.archive.ArchiveSettings;
import org.footfault.source.web.WebSettings;

/**
 * What a run is asked to do.
 *
 * @param version Footfault's version, for the report
 * @param mode whether sources are looked at
 * @param notes what counts as a note
 * @param today the day that dates are held against
 * @param web how the network is used; not looked at in an offline run
 * @param archives where copies of lost sources are looked for
 * @param disabledChecks ids of checks that do not run
 * @param severities levels that replace the checks' own, by id; a check that runs only on request
 *     is requested by one
 * @param earlier what an earlier audit kept of pages, by the addresses that notes cite
 */
public record AuditOptions(
    String version,
    RunInfo.Mode mode,
    NoteOptions notes,
    LocalDate today,
    WebSettings web,
    ArchiveSettings archives,
    Set<String> disabledChecks,
    Map<String, Severity> severities,
    Map<String, EarlierPage> earlier) {

  /** A run that knows of none before it. */
  public AuditOptions(
      String version,
      RunInfo.Mode mode,
      NoteOptions notes,
      LocalDate today,
      WebSettings web,
      ArchiveSettings archives,
      Set<String> disabledChecks,
      Map<String, Severity> severities) {
    this(version, mode, notes, today, web, archives, disabledChecks, severities, Map.of());
  }

  /** A run that asks no archive. */
  public AuditOptions(
      String version,
      RunInfo.Mode mode,
      NoteOptions notes,
      LocalDate today,
      WebSettings web,
      Set<String> disabledChecks,
      Map<String, Severity> severities) {
    this(version, mode, notes, today, web, ArchiveSettings.none(), disabledChecks, severities);
  }

  /** Copies the collections. */
  public AuditOptions {
    disabledChecks = Set.copyOf(disabledChecks);
    severities = Map.copyOf(severities);
    earlier = Map.copyOf(earlier);
  }

  /** The same, with the archives asked to keep what they do not have. */
  public AuditOptions archiving() {
    return new AuditOptions(
        version,
        mode,
        notes,
        today,
        web,
        archives.keepingWhatIsMissing(),
        disabledChecks,
        severities,
        earlier);
  }

  /** The same, with the pages of an earlier audit to hold sources against. */
  public AuditOptions since(Map<String, EarlierPage> audit) {
    return new AuditOptions(
        version, mode, notes, today, web, archives, disabledChecks, severities, audit);
  }
}
