package org.footfault.check;

import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;

/** Compares one quotation with the sources that its marks cite for it. */
public non-sealed interface QuotationCheck extends Check {

  /** What is wrong with the quotation, in any order. */
  List<Finding> findings(CitedQuotation quotation, Reading reading);
}
