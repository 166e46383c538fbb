package org.footfault.report.html;

import java.util.List;
import org.footfault.finding.Verdict;

/**
 * A citation on a page.
 *
 * @param id its deep link: {@code fn-3-2}
 * @param number its number in its note; 0 if it is the note's only one
 * @param written the letters of the note, claims and faults marked
 * @param fields as understood
 * @param verdict what the run says of it
 * @param why the verdict's reason
 * @param source how the source was reached
 * @param findings about it
 * @param checks the ids of their checks, for the filters, with a space between two
 * @param levels their levels, likewise
 */
public record CitationCard(
    String id,
    int number,
    List<Piece> written,
    List<Field> fields,
    Verdict verdict,
    String why,
    SourceLine source,
    List<FindingBox> findings,
    String checks,
    String levels) {

  /** Whether the source was read, so that there is something to compare. */
  public boolean isCompared() {
    return fields.stream().anyMatch(field -> field.found().isPresent());
  }
}
