package org.footfault.report.html;

import java.util.List;
import java.util.Optional;

/**
 * How a source was reached.
 *
 * @param summary in words; empty if nobody looked
 * @param arrived the address that one arrived at, if it is not the one asked for
 * @param hops the way there; empty if there was no redirect
 * @param archived a copy in a web archive, with the day it was taken
 */
public record SourceLine(
    String summary, Optional<Link> arrived, List<Step> hops, Optional<Copy> archived) {

  /** A step of the way: “301, for good”. */
  public record Step(String status, String how, Link address) {}

  /** A copy in a web archive. */
  public record Copy(String day, Link address) {}
}
