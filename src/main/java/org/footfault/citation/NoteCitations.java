package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.citation.Anchors.Anchor;
import org.footfault.note.Note;
import org.footfault.post.Post;
import org.footfault.text.Span;

/**
 * The citations of one note, in its order: those that its words make, and between them those links
 * that belong to none of these and name a source by themselves.
 */
final class NoteCitations {

  private final Post post;
  private final Note note;
  private final int number;
  private final Slate slate;
  private final List<Anchor> anchors;
  private final List<Citation> found = new ArrayList<>();
  private int next;

  /**
   * @param number which note of the post it is, from 1
   */
  NoteCitations(Post post, Note note, int number) {
    this.post = post;
    this.note = note;
    this.number = number;
    this.slate = Slate.of(post.text(), note.span());
    this.anchors = Anchors.of(note, post.text());
  }

  /** All of them. */
  List<Citation> read(PieceReader reader) {
    List<Span> italics = SetTitle.italics(note);
    for (Span piece : Splitter.split(slate, Anchors.placed(anchors, slate))) {
      Slate part = slate.part(piece.start(), piece.end());
      Span span = part.original(0, part.length());
      anchorsBefore(span.start()).forEach(this::add);
      List<Anchor> inside = anchorsBefore(span.end());
      Citation.Builder builder = new Citation.Builder(id(), note, span);
      Optional<Citation> citation =
          reader
              .read(part, inside, italics, builder)
              .map(Citation.Builder::build)
              .map(read -> SetTitle.of(read, post.text()));
      citation.ifPresent(found::add);
      inside.stream().filter(a -> !isAddressOf(citation, a)).forEach(this::add);
    }
    anchorsBefore(note.span().end()).forEach(this::add);
    return found;
  }

  private CitationId id() {
    return new CitationId(number, found.size() + 1);
  }

  private void add(Anchor anchor) {
    found.add(LinkWords.citation(id(), note, anchor));
  }

  /** The links that begin before a place and were not given yet. */
  private List<Anchor> anchorsBefore(int place) {
    int from = next;
    while (next < anchors.size() && anchors.get(next).span().start() < place) {
      next++;
    }
    return anchors.subList(from, next);
  }

  private static boolean isAddressOf(Optional<Citation> citation, Anchor anchor) {
    return citation.stream()
        .flatMap(c -> Stream.concat(c.url().stream(), c.archiveUrl().stream()))
        .anyMatch(url -> url.span().overlaps(anchor.span()));
  }
}
