package org.footfault.check;

/** What comes of holding a claim against a page. */
public enum Outcome {
  AGREES,
  /** A reliable fact says otherwise, and nothing else on the page supports the claim. */
  DIFFERS,
  CANNOT_TELL
}
