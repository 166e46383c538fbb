package org.footfault.date;

import java.util.ArrayList;
import java.util.List;

/** The years that one slip of the hand turns into the figures that were written. */
final class YearSlips {

  private YearSlips() {}

  /**
   * A year that may have been meant.
   *
   * @param year of four figures
   * @param weight how usual the slip is, 0.0 to 1.0
   * @param reason what happened, as a clause
   */
  record Slip(int year, double weight, String reason) {}

  /** Every year that is one slip away, the same year once, by its likeliest slip. */
  static List<Slip> of(String written) {
    List<Slip> slips = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    boolean hasLetter = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int digit = Letters.isDigit(c) ? Character.digit(c, 10) : Letters.lookalike(c);
      hasLetter |= !Letters.isDigit(c);
      digits.append(Math.max(0, digit));
    }
    if (hasLetter) {
      add(slips, digits, 1.0, "a letter stands for a digit");
      return slips;
    }
    exchange(slips, digits);
    double more = digits.length() == 5 ? 0.3 : 0.0;
    for (int i = 0; digits.length() == 5 && i < digits.length(); i++) {
      boolean isDoubled = i > 0 && digits.charAt(i) == digits.charAt(i - 1);
      add(
          slips,
          new StringBuilder(digits).deleteCharAt(i),
          isDoubled ? 1.0 : more,
          isDoubled ? "a digit was typed twice" : "there is a digit too many");
    }
    if (digits.length() == 3) {
      insert(slips, digits);
    }
    if (digits.length() == 4) {
      substitute(slips, digits);
    }
    return slips;
  }

  private static void exchange(List<Slip> slips, StringBuilder digits) {
    for (int i = 0; digits.length() == 4 && i + 1 < digits.length(); i++) {
      StringBuilder swapped = new StringBuilder(digits);
      swapped.setCharAt(i, digits.charAt(i + 1));
      swapped.setCharAt(i + 1, digits.charAt(i));
      add(slips, swapped, 1.0, "two digits changed places");
    }
  }

  private static void insert(List<Slip> slips, StringBuilder digits) {
    for (int i = 0; i <= digits.length(); i++) {
      for (char d = '0'; d <= '9'; d++) {
        add(slips, new StringBuilder(digits).insert(i, d), 0.6, "a digit was left out");
      }
    }
  }

  private static void substitute(List<Slip> slips, StringBuilder digits) {
    for (int i = 0; i < digits.length(); i++) {
      char hit = digits.charAt(i);
      for (char d = '0'; d <= '9'; d++) {
        if (d == hit) {
          continue;
        }
        StringBuilder other = new StringBuilder(digits);
        other.setCharAt(i, d);
        if (Keys.areBeside(hit, d)) {
          add(slips, other, 0.8, "the " + hit + " lies beside the " + d + " on the keyboard");
        } else {
          add(slips, other, i < 2 ? 0.4 : 0.2, "the " + hit + " stands for a " + d);
        }
      }
    }
  }

  private static void add(List<Slip> slips, CharSequence figures, double weight, String reason) {
    if (figures.length() != 4) {
      return;
    }
    int year = Integer.parseInt(figures.toString());
    for (int i = 0; i < slips.size(); i++) {
      if (slips.get(i).year() == year) {
        if (slips.get(i).weight() < weight) {
          slips.set(i, new Slip(year, weight, reason));
        }
        return;
      }
    }
    slips.add(new Slip(year, weight, reason));
  }
}
