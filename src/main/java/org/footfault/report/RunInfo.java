package org.footfault.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When and how a run was made.
 *
 * @param version Footfault's version
 * @param startedAt when it began
 * @param today the day that dates are held against
 * @param mode whether sources were looked at
 * @param completeness whether it came to its end
 * @param remarks what a reader should know: “network problem: no source was judged”
 */
public record RunInfo(
    String version,
    Instant startedAt,
    LocalDate today,
    Mode mode,
    Completeness completeness,
    List<String> remarks) {

  /** Copies the list. */
  public RunInfo {
    remarks = List.copyOf(remarks);
  }

  /** Whether sources were looked at. */
  public enum Mode {
    ONLINE,
    OFFLINE
  }

  /** Whether a run came to its end. */
  public enum Completeness {
    COMPLETE,
    INTERRUPTED
  }
}
