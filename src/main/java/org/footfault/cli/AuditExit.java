package org.footfault.cli;

import org.footfault.config.FailOn;
import org.footfault.config.Settings;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.report.Report;
import org.footfault.report.RunInfo.Completeness;
import org.footfault.source.Source;

/** What the end of an audit tells a script: the one of {@link ExitCode} that weighs most. */
final class AuditExit {

  private AuditExit() {}

  /**
   * The code of a report.
   *
   * @param complete whether all that was asked for was read and written
   * @param settings from which level findings count, and whether doubts count
   */
  static int code(Report report, boolean complete, Settings settings) {
    FailOn level = settings.failOn().orElse(FailOn.ERROR);
    boolean unread = report.posts().stream().anyMatch(post -> post.problem().isPresent());
    if (report.run().completeness() == Completeness.INTERRUPTED) {
      return ExitCode.INTERRUPTED;
    }
    if (unread || !complete || isWithoutNetwork(report)) {
      return ExitCode.INCOMPLETE;
    }
    for (Severity severity : Severity.values()) {
      if (level.isReachedBy(severity) && report.count(severity) > 0) {
        return ExitCode.FINDINGS;
      }
    }
    boolean unverified = report.count(Verdict.UNVERIFIED) > 0;
    return settings.strict().orElse(false) && unverified ? ExitCode.UNVERIFIED : ExitCode.CLEAN;
  }

  /** Whether sources were not judged because the network itself fails. */
  private static boolean isWithoutNetwork(Report report) {
    return report.posts().stream()
        .flatMap(post -> post.citations().stream())
        .anyMatch(
            judged ->
                judged.source() instanceof Source.Unchecked unchecked
                    && unchecked.reason() == Source.Reason.NETWORK_PROBLEM);
  }
}
