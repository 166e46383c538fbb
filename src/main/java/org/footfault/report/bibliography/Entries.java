package org.footfault.report.bibliography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.text.Address;

/**
 * The works that posts cite, each once, in the order of the posts. “Ibid.” and its kin are no
 * works. Words that were taken for a title on a whim are left out: an empty field is better than a
 * wrong one.
 *
 * <p>Of a work that was given only its key and a print of its fields are kept, so that the memory
 * hardly grows with the works.
 */
public final class Entries {

  /** Below this a title is only the words of a link. */
  private static final double LIKELY = 0.55;

  private final Set<Print> known = new HashSet<>();

  /** The keys that are taken, and how many works wanted each. */
  private final Map<String, Integer> keys = new HashMap<>();

  /**
   * What a post cites and no post before it did, each with a key of its own: author, year and the
   * first long word of the title; a letter behind it where that is another's already. To be gone
   * through once.
   */
  public Stream<Entry> of(Reading reading) {
    return reading.citations().stream()
        .filter(citation -> citation.backReference().isEmpty())
        .map(Entries::entry)
        .filter(entry -> known.add(Print.of(entry)))
        .map(entry -> entry.withKey(freeKey(Key.of(entry))));
  }

  private String freeKey(String key) {
    Integer wanted = keys.putIfAbsent(key, 1);
    if (wanted == null) {
      return key;
    }
    int n = wanted + 1;
    while (keys.putIfAbsent(key + Key.suffix(n), 1) != null) {
      n++;
    }
    keys.put(key, n);
    return key + Key.suffix(n);
  }

  private static Entry entry(Citation citation) {
    Optional<ReadDate> date = citation.date().map(Claim::value);
    Optional<PartialDate> issued = date.flatMap(ReadDate::date);
    List<Author> authors =
        citation.authors().stream()
            .map(Claim::value)
            .filter(author -> !OneLine.of(author.name()).isEmpty())
            .toList();
    return new Entry(
        "",
        citation.kind(),
        authors,
        text(citation.title().filter(t -> t.confidence() >= LIKELY)),
        text(citation.publication()),
        text(citation.publisher()),
        issued,
        issued.flatMap(day -> date.flatMap(ReadDate::until)),
        issued.isPresent() ? Optional.empty() : date.map(ReadDate::written),
        citation.accessed().map(Claim::value).flatMap(ReadDate::date),
        citation.url().map(Claim::value).map(Address::written),
        copy(citation),
        citation.identifiers().stream().map(Claim::value).toList(),
        text(citation.volume()),
        text(citation.issue()),
        pages(citation));
  }

  private static Optional<String> text(Optional<Claim<String>> claim) {
    return claim.map(Claim::value).map(OneLine::of).filter(line -> !line.isEmpty());
  }

  private static Optional<String> copy(Citation citation) {
    Optional<Address> url = citation.url().map(Claim::value);
    return citation
        .archiveUrl()
        .map(Claim::value)
        .filter(copy -> !url.equals(Optional.of(copy)))
        .map(Address::written);
  }

  /** Where the work stands in what it appeared in; a page that a book is cited for is none. */
  private static Optional<String> pages(Citation citation) {
    boolean whole = citation.publication().isEmpty();
    return whole
        ? Optional.empty()
        : text(citation.pages()).map(PageRange::of).map(PageRange::whole);
  }
}
