package org.footfault.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/**
 * Whether a source is cited as a report of an event, by the words of the passage and of its title.
 * The words are those of {@code events.tells}.
 */
final class EventTells {

  /** Words shorter than this (“the”, “with”) do not show that a title is about the event. */
  private static final int TELLING_LENGTH = 5;

  private static final List<String> LINES = lines();

  private EventTells() {}

  static boolean reports(String passage, String title, LocalDate event) {
    String said = " " + plain(passage) + " ";
    String named = " " + plain(title) + " ";
    if (has("ahead", named) || has("ahead", said)) {
      return false;
    }
    return has("after", said) || (has("past", named) && isAbout(said, named, event));
  }

  private static boolean has(String kind, String text) {
    return LINES.stream()
        .filter(line -> line.startsWith(kind + " "))
        .anyMatch(line -> text.contains(line.substring(kind.length()) + " "));
  }

  private static boolean isAbout(String passage, String title, LocalDate event) {
    for (String word : Likeness.words(title)) {
      int weekday = Vocabulary.weekday(Vocabulary.meanings(word));
      if (weekday == event.getDayOfWeek().getValue() && word.length() >= TELLING_LENGTH) {
        return true;
      }
    }
    Set<String> shared = new HashSet<>(Likeness.words(title));
    shared.retainAll(Likeness.words(passage));
    return shared.stream().filter(word -> word.length() >= TELLING_LENGTH).count() >= 2;
  }

  private static String plain(String text) {
    return Folding.fold(text)
        .text()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}']", " ")
        .replaceAll(" {2,}", " ");
  }

  private static List<String> lines() {
    String name = "events.tells";
    try (InputStream in =
        Objects.requireNonNull(EventTells.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.replace('’', '\''))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
