package org.footfault.citation;

import java.time.LocalDate;
import java.util.List;
import org.footfault.note.Note;
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

  /** The citations of one note, in its order. */
  public List<Citation> citationsOf(Note note) {
    return citations.stream().filter(c -> c.note().equals(note)).toList();
  }
}
