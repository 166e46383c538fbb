package org.footfault.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.note.Note;
import org.footfault.post.Run;
import org.footfault.post.Style;
import org.footfault.text.Span;

/**
 * A title that a note sets off by italics or markup shows where it begins and ends: it is as sure
 * as one between quotation marks.
 */
final class SetTitle {

  private static final double SURE = 0.88;

  private static final Set<Style> SETTINGS = EnumSet.of(Style.ITALIC, Style.CITED, Style.QUOTED);

  private SetTitle() {}

  /** The citation, with its title surer if that is set off from the rest of the note. */
  static Citation of(Citation citation, String post) {
    Optional<Claim<String>> title =
        citation
            .title()
            .filter(t -> !t.isSure())
            .filter(t -> isSet(t.span(), citation.note(), post));
    return title
        .map(t -> new Claim<>(t.value(), t.written(), t.span(), SURE))
        .map(t -> citation.toBuilder().title(t).build())
        .orElse(citation);
  }

  /** Whether runs that are set so, side by side, cover the title and nothing more. */
  private static boolean isSet(Span title, Note note, String post) {
    return stretches(note, SETTINGS).stream()
        .filter(set -> set.start() <= title.start() && title.end() <= set.end())
        .anyMatch(set -> letters(set.in(post)) == letters(title.in(post)));
  }

  /** The stretches of a note that stand in italics, in their order. */
  static List<Span> italics(Note note) {
    return stretches(note, Set.of(Style.ITALIC));
  }

  private static List<Span> stretches(Note note, Set<Style> settings) {
    List<Span> found = new ArrayList<>();
    for (Run run : note.runs()) {
      if (run.styles().stream().noneMatch(settings::contains) || run.mark().isPresent()) {
        continue;
      }
      int last = found.size() - 1;
      boolean goesOn = last >= 0 && found.get(last).end() == run.span().start();
      if (goesOn) {
        found.set(last, found.get(last).cover(run.span()));
      } else {
        found.add(run.span());
      }
    }
    return found;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
