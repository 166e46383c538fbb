package org.footfault.source.page;

import java.util.List;
import java.util.Locale;
import org.footfault.text.DataFile;

/**
 * Tells a page whose text goes on only for those who pay or log in, by what it says at the place.
 * Such a line may also stand on a page that is whole, where a script hides it from readers; then
 * the page counts as a part too, for what cannot be known must not accuse.
 */
final class TeaserMarks {

  /** A mark is a short line of its own; a longer one is prose that speaks of such things. */
  private static final int LONGEST_LINE = 160;

  /** The words stand at the line’s start, or after one other short sentence. */
  private static final int WITHIN = 60;

  private static final List<String> PHRASES = phrases();

  private TeaserMarks() {}

  /** Whether a line of the text says that more of it is to be had elsewhere. */
  static boolean isIn(String text) {
    return text.lines().filter(line -> line.length() <= LONGEST_LINE).anyMatch(TeaserMarks::isMark);
  }

  private static boolean isMark(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    String start = lower.substring(0, Math.min(lower.length(), LONGEST_LINE));
    return PHRASES.stream().map(start::indexOf).anyMatch(at -> at >= 0 && at <= WITHIN);
  }

  private static List<String> phrases() {
    return DataFile.lines(TeaserMarks.class, "teasers.txt");
  }
}
