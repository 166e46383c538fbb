package org.footfault.citation.law;

import java.util.HashSet;
import java.util.Set;
import org.footfault.text.DataFile;

/** Tells, by a look at each word, whether a text may refer to a law at all: few do. */
final class LawWords {

  /** No such word is longer. */
  private static final int LONGEST = 20;

  private static final String LAW = "Law";

  private static final Set<String> SIGNS = of("law-words.txt");

  /** By their first two letters: most words of a text need not be looked up. */
  private static final boolean[] BEGINNINGS = beginnings();

  private LawWords() {}

  /** Whether any word of a text is one that references to laws have. */
  static boolean mayName(String text) {
    for (int start = 0; start < text.length(); ) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      if (isSign(text, start, end)) {
        return true;
      }
      start = end + 1;
    }
    return text.indexOf('§') >= 0;
  }

  private static boolean isSign(String text, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    char first = text.charAt(from);
    boolean letter = first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z';
    if (letter && !BEGINNINGS[beginning(first, text.charAt(from + 1))]) {
      return false;
    }
    int start = from;
    int end = to;
    while (start < end && "([“\"‘'„".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ",;:)]”\"’'“".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean may =
        end - start >= 2
            && end - start <= LONGEST
            && BEGINNINGS[beginning(text.charAt(start), text.charAt(start + 1))];
    return may && SIGNS.contains(text.substring(start, end)) && !isJournal(text, start, end);
  }

  /** “Journal of Tidal Law, 12(3)”: a law’s name goes on behind the word with a number. */
  private static boolean isJournal(String text, int start, int end) {
    return end - start == LAW.length() && text.startsWith(LAW, start) && text.startsWith(",", end);
  }

  private static boolean[] beginnings() {
    boolean[] found = new boolean[1 << 14];
    SIGNS.forEach(word -> found[beginning(word.charAt(0), word.charAt(1))] = true);
    return found;
  }

  private static int beginning(char first, char second) {
    return (first & 127) << 7 | second & 127;
  }

  /** The words of a file, parted by white space. */
  static Set<String> of(String file) {
    Set<String> words = new HashSet<>();
    for (String line : DataFile.lines(LawWords.class, file)) {
      words.addAll(Set.of(line.split("\\s+")));
    }
    return Set.copyOf(words);
  }
}
