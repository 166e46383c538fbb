package org.footfault.quotation;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One spelling for a word that may be written in several without being another word: British and
 * American endings, small numbers in letters and in figures, a number's separators, and the figure
 * of a footnote that sticks to a word of a page.
 */
final class Spelling {

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"));

  /** Takes {@code organised} and {@code realisation}; refuses {@code wise}, {@code this}. */
  private static final Pattern WITH_S =
      Pattern.compile("(?<stem>[a-z]{3,20}i)s(?<ending>e|ed|es|er|ers|ing|ation|ations)");

  /** Takes {@code labour} and {@code honoured}; refuses {@code hour}, {@code pour}. */
  private static final Pattern WITH_U =
      Pattern.compile("(?<stem>[a-z]{3,20}o)u(?<ending>r|rs|red|ring|rable|rably|rer|rers|rite)");

  /** Takes {@code ended12}; refuses {@code 12}, {@code f16}. */
  private static final Pattern WITH_NOTE = Pattern.compile("(?<word>\\p{L}{4,})\\d{1,2}");

  private Spelling() {}

  /** A folded word in its one spelling. */
  static String of(String folded) {
    String word = folded;
    if (Character.isDigit(word.charAt(0))) {
      return number(word);
    }
    if (word.indexOf('\'') >= 0) {
      word = word.replace("'", "");
    }
    if (word.length() > 4 && Character.isDigit(word.charAt(word.length() - 1))) {
      var noted = WITH_NOTE.matcher(word);
      word = noted.matches() ? noted.group("word") : word;
    }
    if (word.length() < 6) {
      return NUMBERS.getOrDefault(word, word);
    }
    return ending(NUMBERS.getOrDefault(word, word));
  }

  /** Whether a word is 20, 30, … 90 in its one spelling. */
  static boolean isTens(String word) {
    return word.length() == 2
        && word.charAt(0) >= '2'
        && word.charAt(0) <= '9'
        && word.charAt(1) == '0';
  }

  /** What a word in its one spelling adds to “forty-”: 1 to 9; 0 if nothing. */
  static int unit(String word) {
    if (word.equals("one")) {
      return 1;
    }
    return word.length() == 1 && word.charAt(0) >= '2' && word.charAt(0) <= '9'
        ? word.charAt(0) - '0'
        : 0;
  }

  private static String ending(String word) {
    if (word.contains("is")) {
      var matched = WITH_S.matcher(word);
      if (matched.matches()) {
        return matched.group("stem") + "z" + matched.group("ending");
      }
    }
    if (word.contains("our")) {
      var matched = WITH_U.matcher(word);
      if (matched.matches()) {
        return matched.group("stem") + matched.group("ending");
      }
    }
    return word;
  }

  /** {@code 1,500} is {@code 1500}; {@code 1.5} stays, and so does {@code 1.500}. */
  private static String number(String word) {
    return word.indexOf(',') < 0 && word.indexOf('\'') < 0
        ? word
        : word.replaceAll(",(?=\\d{3}(?!\\d))", "").replace("'", "");
  }
}
