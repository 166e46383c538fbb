package org.footfault.citation;

/**
 * “144 U. Pa. L. Rev. 2021”, “12 Harv. J.L. & Tech. 33”: a volume, the shortened name of a series,
 * and a page. No full stop within ends anything.
 */
final class VolumeAndSeries {

  /** The names of series have no more words. */
  private static final int MOST_WORDS = 9;

  private static final int FEWEST_SHORTENED = 2;
  private static final int LONGEST_VOLUME = 4;

  private VolumeAndSeries() {}

  /** Whether the full stop at a place stands within one. */
  static boolean holds(String text, int stop) {
    int next = stop + 1;
    if (next + 1 >= text.length() || text.charAt(next) != ' ') {
      return false;
    }
    int shortened = 0;
    boolean law = false;
    int start = stop;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = start == stop ? stop + 1 : start - 1;
      start = text.lastIndexOf(' ', end - 1) + 1;
      if (isVolume(text, start, end)) {
        boolean year = end - start == LONGEST_VOLUME;
        int after = shortenedBeforePage(text, next + 1);
        law |= text.startsWith("L. ", next + 1) || text.startsWith("L.J. ", next + 1);
        return after >= 0 && shortened + after >= FEWEST_SHORTENED && (!year || law);
      }
      if (start == 0 || !isName(text, start, end)) {
        return false;
      }
      shortened += text.charAt(end - 1) == '.' ? 1 : 0;
      law |= text.startsWith("L.", start);
    }
    return false;
  }

  /** How many shortened words stand before the page; −1 if there is none. */
  private static int shortenedBeforePage(String text, int from) {
    int shortened = 0;
    int start = from;
    for (int words = 0; words < MOST_WORDS && start < text.length(); words++) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      if (Character.isDigit(text.charAt(start)) && Words.digitsEnd(text, start, end) > start + 1) {
        return shortened;
      }
      if (!isName(text, start, end)) {
        return -1;
      }
      shortened += text.charAt(end - 1) == '.' ? 1 : 0;
      start = end + 1;
    }
    return -1;
  }

  /** Digits behind a comma, a closing quotation mark, or at the start. */
  private static boolean isVolume(String text, int start, int end) {
    boolean digits = end - start <= LONGEST_VOLUME && Words.digitsEnd(text, start, end) == end;
    return digits
        && end > start
        && (start == 0 || start > 1 && ",”’\"".indexOf(text.charAt(start - 2)) >= 0);
  }

  private static boolean isName(String text, int start, int end) {
    if (end <= start || ",;:".indexOf(text.charAt(end - 1)) >= 0) {
      return false;
    }
    char first = text.charAt(start);
    return Character.isUpperCase(first) || first == '&' || text.startsWith("of ", start);
  }
}
