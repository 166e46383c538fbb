package org.footfault.comparison;

import java.util.List;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;

/** Descriptions that notes give in place of a title; from {@code descriptions.txt}. */
final class DescribedWork {

  private static final List<String> PHRASES =
      DataFile.lines(DescribedWork.class, "descriptions.txt");

  private DescribedWork() {}

  /** Takes “Editorial” and “Review of The Long War”; refuses “Editorial Secrets”. */
  static boolean isDescription(String title) {
    String folded = Folding.fold(title).text().replaceAll("[.,;:!\\s]++$", "");
    return PHRASES.stream()
        .anyMatch(
            phrase ->
                phrase.endsWith("*")
                    ? folded.startsWith(phrase.substring(0, phrase.length() - 1))
                    : folded.equals(phrase));
  }
}
