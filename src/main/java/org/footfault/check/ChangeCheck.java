package org.footfault.check;

import java.util.List;
import org.footfault.citation.Citation;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.source.EarlierPage;
import org.footfault.source.Source;

/** Compares a page that was read whole with what an earlier audit kept of it. */
public non-sealed interface ChangeCheck extends Check {

  /** What is other than it was, in any order. */
  List<Finding> findings(Citation citation, Source.Page page, EarlierPage earlier, Reading reading);
}
