package org.footfault.check;

import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;

/** Compares a passage with the sources that its marks cite for it. */
public non-sealed interface PassageCheck extends Check {

  /** What is wrong with the passage, in any order. */
  List<Finding> findings(SupportedPassage passage, Reading reading);
}
