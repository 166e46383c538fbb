package org.footfault.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.date.Clue.Voice;
import org.footfault.text.DataFile;
import org.footfault.text.Likeness;
import org.footfault.text.Span;

/**
 * Whether a source is cited as a report of an event, by the words of the passage and of its title.
 * The words are those of {@code events.tells}.
 */
final class EventTells {

  /** Words shorter than this (“the”, “with”) do not show that a title is about the event. */
  private static final int TELLING_LENGTH = 5;

  private static final String FILE = "events.tells";

  /** From a kind (“ahead”) to its phrases, each with a blank before and behind. */
  private static final Map<String, List<String>> PHRASES = load();

  private EventTells() {}

  /**
   * The words that tell of the event as done; none where nothing does, or something looks ahead.
   */
  static List<Clue> reports(Tale passage, Tale title, LocalDate event) {
    if (title.first(phrases("ahead")).isPresent() || passage.first(phrases("ahead")).isPresent()) {
      return List.of();
    }
    return passage
        .first(phrases("after"))
        .map(after -> List.of(clue(Voice.PASSAGE, passage, after, "told as past in the passage")))
        .or(() -> title.first(phrases("past")).map(past -> inTitle(past, passage, title, event)))
        .orElse(List.of());
  }

  private static List<Clue> inTitle(Span past, Tale passage, Tale title, LocalDate event) {
    List<Clue> about = about(passage, title, event);
    if (about.isEmpty()) {
      return List.of();
    }
    List<Clue> clues = new ArrayList<>();
    clues.add(clue(Voice.TITLE, title, past, "told as past in the title"));
    clues.addAll(about);
    return clues;
  }

  private static Clue clue(Voice voice, Tale tale, Span span, String meaning) {
    return new Clue(voice, span.in(tale.text()), span, meaning, Optional.empty());
  }

  /** What shows that a title is about the event: its weekday, or two words of the passage. */
  private static List<Clue> about(Tale passage, Tale title, LocalDate event) {
    Set<String> told = new HashSet<>(Likeness.words(passage.text()));
    Set<String> seen = new HashSet<>();
    List<Clue> shared = new ArrayList<>();
    for (Span span : title.spans()) {
      String word = span.in(title.text());
      int weekday = Vocabulary.weekday(Vocabulary.meanings(word));
      if (weekday == event.getDayOfWeek().getValue() && word.length() >= TELLING_LENGTH) {
        return List.of(clue(Voice.TITLE, title, span, "the weekday of the event in the title"));
      }
      for (String folded : Likeness.words(word)) {
        if (folded.length() >= TELLING_LENGTH && told.contains(folded) && seen.add(folded)) {
          shared.add(clue(Voice.TITLE, title, span, "a word of the passage in the title"));
        }
      }
    }
    return shared.size() >= 2 ? shared.subList(0, 2) : List.of();
  }

  private static List<String> phrases(String kind) {
    return PHRASES.getOrDefault(kind, List.of());
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> phrases = new HashMap<>();
    for (String line : DataFile.lines(EventTells.class, FILE)) {
      String[] parts = line.replace('’', '\'').split(" ", 2);
      phrases.computeIfAbsent(parts[0], kind -> new ArrayList<>()).add(" " + parts[1] + " ");
    }
    return phrases;
  }
}
