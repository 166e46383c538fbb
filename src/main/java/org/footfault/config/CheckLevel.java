package org.footfault.config;

import java.util.Locale;
import java.util.Optional;
import org.footfault.finding.Severity;

/** What the settings make of a check: the weight of its findings, or that it does not run. */
public enum CheckLevel {
  OFF,
  NOTE,
  WARNING,
  ERROR;

  /** The word in settings: {@code off}, {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The weight that replaces the check's own; empty for {@link #OFF}. */
  public Optional<Severity> severity() {
    return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }
}
