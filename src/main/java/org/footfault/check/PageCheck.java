package org.footfault.check;

import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.comparison.PageComparison;
import org.footfault.finding.Finding;

/** Judges one citation by what came of holding it against the page that was read for it. */
public non-sealed interface PageCheck extends Check {

  /** What is wrong, in any order. */
  List<Finding> findings(PageComparison compared, Reading reading);
}
