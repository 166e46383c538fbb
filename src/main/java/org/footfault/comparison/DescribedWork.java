package org.footfault.comparison;

import java.util.List;
import java.util.regex.Pattern;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;

/** Descriptions that notes give in place of a title; from {@code descriptions.txt}. */
final class DescribedWork {

  private static final List<String> PHRASES =
      DataFile.lines(DescribedWork.class, "descriptions.txt");

  /** Takes “Anna Roe’s long essay on tolls”; refuses “Anna Roe’s Tolls”. */
  private static final Pattern OF_SOMEBODY =
      Pattern.compile(
          "[\\p{L}. -]{2,60}['’]s (?:\\p{Ll}+ ){0,2}(?:essay|article|piece|column|post|report|book"
              + "|review|speech|interview|account|profile|obituary|story|editorial|thread|video"
              + "|talk|paper|study) (?:on|about|in|of|for|at|from)\\b.*");

  private DescribedWork() {}

  /** Takes “Editorial” and “Review of The Long War”; refuses “Editorial Secrets”. */
  static boolean isDescription(String title) {
    String folded = Folding.fold(title).text().replaceAll("[.,;:!\\s]++$", "");
    return OF_SOMEBODY.matcher(title).matches() || isKnown(folded);
  }

  private static boolean isKnown(String folded) {
    return PHRASES.stream()
        .anyMatch(
            phrase ->
                phrase.endsWith("*")
                    ? folded.startsWith(phrase.substring(0, phrase.length() - 1))
                    : folded.equals(phrase));
  }
}
