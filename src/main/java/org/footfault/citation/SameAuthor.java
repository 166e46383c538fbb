package org.footfault.citation;

import java.util.List;
import java.util.Optional;

/**
 * “Ders., Die Häfen des Südens, 2015”: a work of its own, by the author of the source just before.
 */
final class SameAuthor {

  private static final WordList WORDS = WordList.phrases("same-author.txt");

  /** Such a piece has a comma, a title of so many words, and a date. */
  private static final int FEWEST_WORDS = 5;

  /** Too weak to be held against a page. */
  private static final double INFERRED = 0.5;

  private SameAuthor() {}

  /** Where such words end that open a piece and do not only repeat a work; 0 if none do. */
  static int end(Scan scan) {
    String text = scan.text;
    int length = WORDS.longestAt(text, 0);
    boolean named =
        length > 0
            && text.startsWith(", ", length)
            && !scan.dates().isEmpty()
            && Words.of(text, length, text.length()).size() >= FEWEST_WORDS;
    int next = length + 2;
    boolean isTitle =
        named && (Character.isUpperCase(text.charAt(next)) || scan.pairs().beginsQuote(next));
    return isTitle && References.kind(text.substring(next)).isEmpty() ? length : 0;
  }

  /** The place behind “ders., ” or “dies.: ” before the book that holds a chapter. */
  static int behind(String text, int from) {
    int end = from + WORDS.longestAt(text, from);
    boolean parted = end > from && (text.startsWith(", ", end) || text.startsWith(": ", end));
    return parted ? end + 2 : from;
  }

  /** The words as an author, until it is known whom they stand for. */
  static Claim<Author> claim(Slate piece, int end) {
    return piece.claim(Author.person(piece.text().substring(0, end)), 0, end, INFERRED);
  }

  /**
   * The citation with the authors that such words stand for: those of the source just before in its
   * note, or of the only one in the note before. Without one it has none.
   */
  static Citation resolved(Citation citation, List<Citation> before) {
    Optional<Claim<Author>> words =
        citation.authors().stream().filter(a -> WORDS.has(a.written())).findFirst();
    if (words.isEmpty()) {
      return citation;
    }
    List<Claim<Author>> authors =
        source(citation, before).map(Citation::authors).orElse(List.of()).stream()
            .map(a -> new Claim<>(a.value(), words.get().written(), words.get().span(), INFERRED))
            .toList();
    return citation.toBuilder().authors(authors).build();
  }

  private static Optional<Citation> source(Citation citation, List<Citation> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Citation last = before.get(before.size() - 1);
    int note = last.id().note();
    boolean alone = before.size() < 2 || before.get(before.size() - 2).id().note() != note;
    boolean near = note == citation.id().note() || note == citation.id().note() - 1 && alone;
    return near ? work(last, before) : Optional.empty();
  }

  /** The source itself; of one that only points back, what it repeats. */
  private static Optional<Citation> work(Citation last, List<Citation> before) {
    Optional<CitationId> target = last.backReference().flatMap(BackReference::target);
    return target.isEmpty()
        ? Optional.of(last)
        : before.stream().filter(c -> c.id().equals(target.get())).findFirst();
  }
}
