package org.footfault.check;

import java.util.List;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.source.Source;

/** Compares one citation with what its source turned out to be. */
public non-sealed interface SourceCheck extends Check {

  /** What is wrong, in any order. */
  List<Finding> findings(Citation citation, Source source, Reading reading);
}
