package org.footfault.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.CitationId;
import org.footfault.post.PostId;
import org.footfault.text.Span;

/**
 * Something that is wrong, or that could not be verified.
 *
 * @param check what kind of fault
 * @param severity how much it weighs
 * @param post in which post
 * @param citation about which citation, if about one
 * @param where in the post's text
 * @param message one sentence in the user's own words, without a full stop
 * @param evidence what shows it, the strongest first; never empty for a warning or an error
 * @param fix what would mend it, if we know
 */
public record Finding(
    CheckInfo check,
    Severity severity,
    PostId post,
    Optional<CitationId> citation,
    Span where,
    String message,
    List<Evidence> evidence,
    Optional<Fix> fix)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::post)
          .thenComparing(Finding::where)
          .thenComparing(finding -> finding.check().id())
          .thenComparing(Finding::message);

  /** Copies the list. */
  public Finding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() && severity.isAtLeast(Severity.WARNING)) {
      throw new IllegalArgumentException(check.id() + " accuses without evidence");
    }
  }

  /** By post, then place, then check, then message. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
