package org.footfault.config;

import java.util.Locale;
import org.footfault.finding.Severity;

/** The weight from which a finding makes a run fail. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** The word in options and settings: {@code error}, {@code never}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a finding of this weight makes the run fail. */
  public boolean isReachedBy(Severity severity) {
    return this != NEVER && severity.isAtLeast(Severity.valueOf(name()));
  }
}
