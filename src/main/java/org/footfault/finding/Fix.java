package org.footfault.finding;

import org.footfault.text.Span;

/**
 * What would mend a finding.
 *
 * @param replace which letters of the post's text
 * @param with what to write instead
 * @param safety whether a program may do it unasked
 */
public record Fix(Span replace, String with, Safety safety) {

  /** Whether a program may apply a fix unasked. */
  public enum Safety {
    SAFE,
    NEEDS_A_LOOK
  }
}
