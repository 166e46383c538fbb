package org.footfault.report.bibliography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.citation.Author;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.text.Address;

/**
 * Collects the works that posts cite, each once, in the order of the posts. “Ibid.” and its kin are
 * no works. Words that were taken for a title on a whim are left out: an empty field is better than
 * a wrong one.
 */
public final class Entries {

  /** Below this a title is only the words of a link. */
  private static final double LIKELY = 0.55;

  private final Set<Entry> works = new LinkedHashSet<>();

  /** Adds what a post cites. */
  public void add(Reading reading) {
    for (Citation citation : reading.citations()) {
      if (citation.backReference().isEmpty()) {
        works.add(entry(citation));
      }
    }
  }

  /**
   * All works so far, each with a key of its own: author, year and the first long word of the
   * title; a letter behind it where that is another's already.
   */
  public List<Entry> all() {
    Set<String> taken = new HashSet<>();
    List<Entry> all = new ArrayList<>();
    for (Entry work : works) {
      String key = Key.of(work);
      String free = key;
      for (int n = 2; !taken.add(free); n++) {
        free = key + Key.suffix(n);
      }
      all.add(work.withKey(free));
    }
    return all;
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
