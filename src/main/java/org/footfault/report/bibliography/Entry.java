package org.footfault.report.bibliography;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.Identifier;
import org.footfault.date.PartialDate;

/**
 * One cited work, whatever format it goes into.
 *
 * @param key names it in its bibliography: lower-case ASCII letters and digits, {@code roe2015long}
 * @param issued its date; the last day of a range in {@code until}
 * @param writtenDate the letters of a date that no calendar has (“May 18, 20015”), where there is
 *     no other
 * @param url the address, as written
 * @param archiveUrl an archived copy, where it is another address
 * @param pages where the work stands in what it appeared in: a range, or its first page
 */
public record Entry(
    String key,
    Citation.Kind kind,
    List<Author> authors,
    Optional<String> title,
    Optional<String> publication,
    Optional<String> publisher,
    Optional<PartialDate> issued,
    Optional<PartialDate> until,
    Optional<String> writtenDate,
    Optional<PartialDate> accessed,
    Optional<String> url,
    Optional<String> archiveUrl,
    List<Identifier> identifiers,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages) {

  /** Copies the lists. */
  public Entry {
    authors = List.copyOf(authors);
    identifiers = List.copyOf(identifiers);
  }

  /** The value of the first identifier of a scheme. */
  Optional<String> identifier(Identifier.Scheme scheme) {
    return identifiers.stream()
        .filter(i -> i.scheme() == scheme)
        .map(Identifier::value)
        .findFirst();
  }

  Entry withKey(String other) {
    return new Entry(
        other,
        kind,
        authors,
        title,
        publication,
        publisher,
        issued,
        until,
        writtenDate,
        accessed,
        url,
        archiveUrl,
        identifiers,
        volume,
        issue,
        pages);
  }
}
