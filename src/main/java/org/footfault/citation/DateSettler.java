package org.footfault.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footfault.date.AddressDates;
import org.footfault.date.DateContext;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.footfault.note.Mark;
import org.footfault.post.Post;

/**
 * Settles each citation's date by its passage, its neighbours in the note, its title and its
 * address.
 */
final class DateSettler {

  /** More neighbours say no more. */
  private static final int MOST_NEIGHBOURS = 24;

  private final Post post;
  private final LocalDate today;

  DateSettler(Post post, LocalDate today) {
    this.post = post;
    this.today = today;
  }

  List<Citation> settled(List<Citation> citations) {
    Map<Integer, List<ReadDate>> byNote = new HashMap<>();
    for (Citation citation : citations) {
      citation
          .date()
          .ifPresent(
              d ->
                  byNote
                      .computeIfAbsent(citation.id().note(), n -> new ArrayList<>())
                      .add(d.value()));
    }
    List<Citation> settled = new ArrayList<>(citations.size());
    for (Citation citation : citations) {
      settled.add(settled(citation, byNote.getOrDefault(citation.id().note(), List.of())));
    }
    return settled;
  }

  // Two sources of one day have equal dates; only the citation's own is no neighbour of itself.
  @SuppressWarnings("ReferenceEquality")
  private Citation settled(Citation citation, List<ReadDate> ofNote) {
    if (citation.date().isEmpty()) {
      return citation;
    }
    Claim<ReadDate> claim = citation.date().get();
    List<ReadDate> neighbours = new ArrayList<>();
    for (ReadDate other : ofNote) {
      if (other != claim.value() && neighbours.size() < MOST_NEIGHBOURS) {
        neighbours.add(other);
      }
    }
    DateContext context =
        DateContext.on(today)
            .withPosted(post.published())
            .withPassage(passage(citation))
            .withTitle(citation.title().map(Claim::value).orElse(""))
            .withNeighbours(neighbours)
            .withAddressDates(addressDates(citation))
            .withLanguage(post.language());
    ReadDate settled = context.settle(claim.value());
    return citation.toBuilder().date(claim.map(d -> settled)).build();
  }

  private static String passage(Citation citation) {
    StringBuilder passage = new StringBuilder();
    for (Mark mark : citation.note().marks()) {
      if (passage.length() < 4000) {
        passage.append(mark.passage().text()).append('\n');
      }
    }
    return passage.toString();
  }

  private static List<PartialDate> addressDates(Citation citation) {
    return Optional.of(citation)
        .flatMap(Citation::url)
        .flatMap(url -> AddressDates.published(url.value().written()))
        .map(List::of)
        .orElse(List.of());
  }
}
