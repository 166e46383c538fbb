package org.footfault.comparison;

/** What comes of holding a claim against a page. */
public enum Outcome {
  AGREES,
  /** A reliable fact says otherwise, and nothing else on the page supports the claim. */
  DIFFERS,
  /**
   * Nothing on the page supports the claim, but there may be an innocent reason: a title may be
   * translated, or the page was not read whole.
   */
  MAY_DIFFER,
  CANNOT_TELL
}
