package org.footfault.citation;

import java.time.LocalDate;
import java.util.List;
import org.footfault.note.Notes;
import org.footfault.post.Post;

/**
 * Everything that was understood of one post, without a look at any source.
 *
 * @param post the post
 * @param notes its notes and dangling marks
 * @param citations in the order of the text; those of one note stand together
 * @param today the day of the run, for dates that lie in the future
 */
public record Reading(Post post, Notes notes, List<Citation> citations, LocalDate today) {

  /** Copies the list. */
  public Reading {
    citations = List.copyOf(citations);
  }

  /**
   * The citations of one note, in its order.
   *
   * @param number which note of the post, from 1
   */
  public List<Citation> citationsOf(int number) {
    return citations.subList(firstFrom(number), firstFrom(number + 1));
  }

  /** The first citation of a note, or of one behind it. */
  private int firstFrom(int number) {
    int low = 0;
    int high = citations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (citations.get(middle).id().note() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
