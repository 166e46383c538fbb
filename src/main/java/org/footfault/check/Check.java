package org.footfault.check;

import org.footfault.finding.CheckInfo;

/**
 * Looks for one kind of fault. Found by {@link java.util.ServiceLoader}; what it looks at is its
 * type, and no check can fetch anything.
 */
public sealed interface Check
    permits PostCheck,
        CitationCheck,
        SourceCheck,
        PageCheck,
        QuotationCheck,
        PassageCheck,
        ChangeCheck {

  /** The check's text and examples; the same on every call. */
  CheckInfo info();
}
