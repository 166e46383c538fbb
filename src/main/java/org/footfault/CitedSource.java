package org.footfault;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.post.Post;
import org.footfault.source.visit.Cited;

/** What a citation tells those who visit its source. */
final class CitedSource {

  private CitedSource() {}

  /** Empty for a citation without an address. */
  static Optional<Cited> of(Citation citation, Post post) {
    return citation
        .url()
        .map(
            url ->
                new Cited(
                    url.value(),
                    citation.title().map(Claim::value).map(Set::of).orElse(Set.of()),
                    day(citation, post),
                    citation.archiveUrl().map(Claim::value).map(Set::of).orElse(Set.of())));
  }

  /** The day of the source, as far as it is plain; else that of a visit; else that of the post. */
  private static Optional<LocalDate> day(Citation citation, Post post) {
    return Stream.of(plain(citation.date()), plain(citation.accessed()), post.published())
        .flatMap(Optional::stream)
        .findFirst()
        .map(PartialDate::earliest);
  }

  private static Optional<PartialDate> plain(Optional<Claim<ReadDate>> date) {
    return date.map(Claim::value).filter(d -> d.doubts().isEmpty()).flatMap(ReadDate::date);
  }
}
