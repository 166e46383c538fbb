package org.footfault.finding;

import java.util.Locale;

/** What a run says of one citation. */
public enum Verdict {
  /** The source was read and agrees. */
  CONFIRMED,
  /** A finding of level error stands against it. */
  CONTRADICTED,
  /** Could not be verified. */
  UNVERIFIED;

  /** The word in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
