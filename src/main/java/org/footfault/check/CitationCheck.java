package org.footfault.check;

import java.util.List;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;

/** Looks at one citation at a time; needs no network. */
public non-sealed interface CitationCheck extends Check {

  /** What is wrong with the citation, in any order. */
  List<Finding> findings(Citation citation, Reading reading);
}
