package org.footfault.note;

/** Two marks with a dash between them stand for those between, too: {@code [2]–[4]}. */
final class MarkRange {

  /** A wider range is something else. */
  static final int LONGEST = 20;

  private MarkRange() {}

  /** Whether nothing but a dash stands between two marks. */
  static boolean isJoined(String text, int from, int to) {
    if (to <= from || to - from > 3) {
      return false;
    }
    String between = text.substring(from, to).strip();
    return between.equals("–") || between.equals("-") || between.equals("‑");
  }
}
