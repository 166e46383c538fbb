package org.footfault.date;

import java.time.LocalDate;
import java.util.Optional;
import org.footfault.text.Span;

/**
 * Words around a date that speak against it.
 *
 * @param voice whose words they are
 * @param said the words, as they stand there
 * @param span where they stand, in the passage or the title that the {@link DateContext} was given
 * @param meaning what they tell, as a few words for people: “the event, on 2016-10-14”
 * @param event the day of the event that they name; empty for other words
 */
public record Clue(Voice voice, String said, Span span, String meaning, Optional<LocalDate> event) {

  /** Who speaks. */
  public enum Voice {
    /** What the post says at the mark. */
    PASSAGE,
    /** The title of the cited work. */
    TITLE
  }
}
