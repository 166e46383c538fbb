package org.footfault.date;

import java.util.EnumSet;
import java.util.Set;

/**
 * Dates of the Julian calendar, “Old Style”, which has a February 29 in 1700, 1800 and 1900, and
 * other weekdays.
 */
final class OldStyle {

  /** Catholic countries changed over in October 1582; before, every date is of the old calendar. */
  private static final int FIRST_NEW_YEAR = 1583;

  /** Britain and its colonies changed over in 1752; before, a date may be of either calendar. */
  private static final int LAST_MIXED_YEAR = 1752;

  /** Greece changed over in 1923, the last country to do so. */
  private static final int LAST_OLD_YEAR = 1923;

  private OldStyle() {}

  /** Whether what is doubtful about a date is right by the old calendar. */
  static boolean explains(DateParts parts, Tokens tokens, int first, int next) {
    boolean isPossible = parts.isYearWhole && parts.dayStart >= 0 && parts.year <= LAST_OLD_YEAR;
    if (!isPossible || parts.month < 1 || parts.month > 12) {
      return false;
    }
    if (parts.isImpossible()) {
      boolean isLeapDay = parts.month == 2 && parts.day == 29 && parts.year % 100 == 0;
      return isLeapDay && (parts.year <= LAST_MIXED_YEAR || isMarked(tokens, first, next));
    }
    if (parts.weekday == 0) {
      return false;
    }
    return parts.year < FIRST_NEW_YEAR
        || parts.weekday == weekday(parts)
        || isMarked(tokens, first, next);
  }

  static Set<Doubt> without(Set<Doubt> doubts) {
    if (!doubts.contains(Doubt.IMPOSSIBLE) && !doubts.contains(Doubt.WEEKDAY_WRONG)) {
      return doubts;
    }
    EnumSet<Doubt> fewer = EnumSet.copyOf(doubts);
    fewer.remove(Doubt.IMPOSSIBLE);
    fewer.remove(Doubt.WEEKDAY_WRONG);
    return fewer;
  }

  /** The weekday by the old calendar, 1 for Monday, from the Julian day number. */
  private static int weekday(DateParts parts) {
    int winter = parts.month <= 2 ? 1 : 0;
    int year = parts.year + 4800 - winter;
    int month = parts.month + 12 * winter - 3;
    int day = parts.day + (153 * month + 2) / 5 + 365 * year + year / 4 - 32083;
    return day % 7 + 1;
  }

  /** “(O.S.)”, “Old Style”, “(Julian)” behind the date or before it. */
  private static boolean isMarked(Tokens tokens, int first, int next) {
    int after = next;
    while (after < next + 2 && isLeading(tokens, after)) {
      after++;
    }
    int before = first - 1;
    while (before > first - 4 && isLeading(tokens, before)) {
      before--;
    }
    return isMark(tokens, after)
        || isMark(tokens, before)
        || isMark(tokens, before - 1)
        || isMark(tokens, before - 2);
  }

  private static boolean isLeading(Tokens tokens, int i) {
    return tokens.isSign(i, '(')
        || tokens.isSign(i, '[')
        || tokens.isSign(i, ',')
        || tokens.isSign(i, '.');
  }

  private static boolean isMark(Tokens tokens, int i) {
    if (tokens.type(i) != Tokens.WORD) {
      return false;
    }
    String word = tokens.word(i);
    return tokens.means(i, Vocabulary.OLD_STYLE)
        || tokens.phrase(i, Vocabulary.OLD_STYLE) > 0
        || word.equals("OS")
        || (word.equals("O")
            && tokens.isSign(i + 1, '.')
            && tokens.type(i + 2) == Tokens.WORD
            && tokens.word(i + 2).equals("S"));
  }
}
