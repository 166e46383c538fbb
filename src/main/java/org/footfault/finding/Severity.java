package org.footfault.finding;

import java.util.Locale;

/** How much a finding weighs; the order of the constants is from light to heavy. */
public enum Severity {
  /** Worth a look, or could not be verified. */
  NOTE,
  /** Probably a fault. */
  WARNING,
  /** A fault. */
  ERROR;

  /** {@code error}, {@code warning} or {@code note}: the word in options and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
