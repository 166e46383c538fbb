package org.footfault.date;

import java.util.ArrayList;
import java.util.List;
import org.footfault.date.Vocabulary.MonthName;

/** Months whose name was misspelt by one slip of the hand. */
final class MonthSlips {

  private MonthSlips() {}

  /** The months that the word is one slip away from, the likeliest only: none, one, or several. */
  static List<Integer> months(String word) {
    return nearest(word, false);
  }

  /** The English month that the word is one slip away from; 0 if none, or if several could be. */
  static int english(String word) {
    List<Integer> months = nearest(word, true);
    return months.size() == 1 ? months.get(0) : 0;
  }

  /** The name of a month that comes nearest to a word: of its language, and as short or long. */
  static MonthName name(String word, int month) {
    String folded = Letters.folded(word);
    MonthName nearest = Vocabulary.months().get(0);
    int best = Integer.MAX_VALUE;
    for (MonthName name : Vocabulary.months()) {
      int distance =
          isSlip(folded, name.folded())
              ? 0
              : 1 + Math.abs(name.folded().length() - folded.length());
      if (name.month() == month && distance < best) {
        best = distance;
        nearest = name;
      }
    }
    return nearest;
  }

  /** Why a word is taken for a month, as a clause for people. */
  static String reason(String word, int month) {
    return "“" + word + "” is one slip away from " + name(word, month).name();
  }

  private static List<Integer> nearest(String word, boolean isEnglishOnly) {
    String folded = Letters.folded(word);
    List<Integer> found = new ArrayList<>(2);
    int best = Integer.MAX_VALUE;
    for (MonthName name : Vocabulary.months()) {
      if ((!isEnglishOnly || name.language().equals("en")) && isSlip(folded, name.folded())) {
        int rank = (name.language().equals("en") ? 0 : 10) - Math.min(9, name.folded().length());
        if (rank < best) {
          best = rank;
          found.clear();
        }
        if (rank == best && !found.contains(name.month())) {
          found.add(name.month());
        }
      }
    }
    return found;
  }

  /** Whether one slip makes the name into the word; short names allow fewer sorts. */
  private static boolean isSlip(String word, String name) {
    int difference = word.length() - name.length();
    if (Math.abs(difference) > 1 || word.equals(name) || name.length() < 3) {
      return false;
    }
    if (difference == 0) {
      return isExchange(word, name);
    }
    return difference > 0 ? isWithOneMore(word, name, name.length() < 5) : isDropped(word, name);
  }

  private static boolean isDropped(String word, String name) {
    return name.length() >= 4 && word.length() >= 3 && isWithOneMore(name, word, false);
  }

  /** Whether the longer is the shorter with one letter more; perhaps only a doubled one. */
  private static boolean isWithOneMore(String longer, String shorter, boolean isDoubledOnly) {
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    boolean isRestSame = isTail(longer, same + 1, shorter, same);
    boolean isDoubled = same > 0 && longer.charAt(same) == longer.charAt(same - 1);
    return isRestSame && (isDoubled || !isDoubledOnly);
  }

  /** Whether two neighbouring letters changed places, or one was hit beside its key. */
  private static boolean isExchange(String word, String name) {
    int first = 0;
    while (word.charAt(first) == name.charAt(first)) {
      first++;
    }
    if (isTail(word, first + 1, name, first + 1)) {
      return name.length() >= 5
          || (name.length() == 4 && Keys.areBeside(word.charAt(first), name.charAt(first)));
    }
    return first + 1 < name.length()
        && word.charAt(first) == name.charAt(first + 1)
        && word.charAt(first + 1) == name.charAt(first)
        && isTail(word, first + 2, name, first + 2);
  }

  /** Whether two words end alike, from these places on. */
  private static boolean isTail(String one, int from, String other, int otherFrom) {
    int length = one.length() - from;
    return length == other.length() - otherFrom
        && one.regionMatches(from, other, otherFrom, length);
  }
}
