package org.footfault.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.date.AddressDates;
import org.footfault.date.DateContext;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
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
    DateContext ofPost =
        DateContext.on(today)
            .withPosted(post.published())
            .withChanged(post.changed())
            .withLanguage(post.language());
    DateContext ofNote = ofPost;
    int note = 0;
    List<Citation> settled = new ArrayList<>(citations.size());
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = withVisit(citations.get(i), ofPost);
      if (citation.id().note() != note) {
        note = citation.id().note();
        ofNote = ofPost.withPassage(CitedPassage.of(citation).text());
      }
      settled.add(
          citation.date().isEmpty()
              ? citation
              : settled(citation, ofNote, neighbours(citations, i)));
    }
    return settled;
  }

  /** A visit is later than its source, by how much nobody knows: only the post is near to it. */
  private static Citation withVisit(Citation citation, DateContext ofPost) {
    if (citation.accessed().isEmpty()) {
      return citation;
    }
    Claim<ReadDate> visit = citation.accessed().get().map(ofPost::settle);
    return citation.toBuilder().accessed(visit).build();
  }

  /** The dates of the nearest other citations of the same note. */
  private static List<ReadDate> neighbours(List<Citation> citations, int at) {
    List<ReadDate> dates = new ArrayList<>();
    int note = citations.get(at).id().note();
    int from = Math.max(0, at - MOST_NEIGHBOURS / 2);
    int to = Math.min(citations.size(), at + MOST_NEIGHBOURS / 2);
    for (int i = from; i < to; i++) {
      if (i != at && citations.get(i).id().note() == note) {
        citations.get(i).date().map(Claim::value).ifPresent(dates::add);
      }
    }
    return dates;
  }

  private static Citation settled(
      Citation citation, DateContext ofNote, List<ReadDate> neighbours) {
    Claim<ReadDate> claim = citation.date().orElseThrow();
    DateContext context =
        ofNote.withSource(
            citation.title().map(Claim::value).orElse(""),
            neighbours,
            addressDates(citation),
            seen(citation));
    return citation.toBuilder().date(claim.map(context::settle)).build();
  }

  private static Stream<String> addresses(Citation citation) {
    return Stream.concat(citation.url().stream(), citation.archiveUrl().stream())
        .map(url -> url.value().written());
  }

  private static List<PartialDate> addressDates(Citation citation) {
    if (citation.url().isEmpty() && citation.archiveUrl().isEmpty()) {
      return List.of();
    }
    return addresses(citation).flatMap(url -> AddressDates.published(url).stream()).toList();
  }

  /** The first day on which an archive or the note’s writer saw the source. */
  private static Optional<PartialDate> seen(Citation citation) {
    if (citation.url().isEmpty()
        && citation.archiveUrl().isEmpty()
        && citation.accessed().isEmpty()) {
      return Optional.empty();
    }
    Stream<PartialDate> archived =
        addresses(citation).flatMap(url -> AddressDates.archived(url).stream());
    Stream<PartialDate> visited =
        citation.accessed().map(Claim::value).filter(d -> d.doubts().isEmpty()).stream()
            .flatMap(d -> d.date().stream());
    return Stream.concat(archived, visited).min(Comparator.comparing(PartialDate::earliest));
  }
}
