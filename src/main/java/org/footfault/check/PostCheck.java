package org.footfault.check;

import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;

/** Looks at a post as a whole; needs no network. */
public non-sealed interface PostCheck extends Check {

  /** What is wrong with the post, in any order. */
  List<Finding> findings(Reading reading);
}
