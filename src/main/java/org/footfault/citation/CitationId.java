package org.footfault.citation;

/**
 * Which citation of a post.
 *
 * @param note place of its note among the post's notes, from 1
 * @param number place in that note, from 1
 */
public record CitationId(int note, int number) implements Comparable<CitationId> {

  @Override
  public int compareTo(CitationId other) {
    int byNote = Integer.compare(note, other.note);
    return byNote != 0 ? byNote : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return note + "." + number;
  }
}
