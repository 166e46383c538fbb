package org.footfault.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footfault.text.DataFile;
import org.footfault.text.Likeness;

/**
 * Groups of three letters, edges of words among them, which show in what language words are spelled
 * where no small word does.
 */
final class LetterGroups {

  /** The commonest of English ({@code english-groups.txt}). */
  static final LetterGroups ENGLISH =
      new LetterGroups(
          DataFile.lines(LetterGroups.class, "english-groups.txt").stream()
              .flatMap(line -> Stream.of(line.split(" ")))
              .map(group -> group.replace('_', ' '))
              .collect(Collectors.toUnmodifiableSet()));

  /** A text with fewer groups does not show how its language is spelled. */
  private static final int MANY = 700;

  private final Set<String> groups;

  private LetterGroups(Set<String> groups) {
    this.groups = groups;
  }

  /** Those of a text, or of a title. */
  static LetterGroups of(String text) {
    return new LetterGroups(groups(Likeness.words(text)));
  }

  private static Set<String> groups(List<String> words) {
    Set<String> groups = new HashSet<>();
    for (String word : words) {
      String edged = " " + word + " ";
      for (int i = 0; i + 3 <= edged.length(); i++) {
        groups.add(edged.substring(i, i + 3));
      }
    }
    return groups;
  }

  /** Whether there are enough of them to have most of their language’s. */
  boolean isRich() {
    return groups.size() >= MANY;
  }

  int size() {
    return groups.size();
  }

  /** What share of a title’s groups is among these, 0.0 to 1.0. */
  double share(LetterGroups title) {
    long shared = title.groups.stream().filter(groups::contains).count();
    return title.groups.isEmpty() ? 0 : (double) shared / title.groups.size();
  }
}
