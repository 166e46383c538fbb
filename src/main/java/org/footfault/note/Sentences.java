package org.footfault.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.footfault.text.DataFile;
import org.footfault.text.Span;

/**
 * Where the sentences of a block begin. A full stop ends none after an abbreviation ({@code U.S.},
 * {@code Dep’t.}, {@code No.}), between figures, or in an ellipsis; marks and closing quotes belong
 * to the sentence before them.
 */
final class Sentences {

  private static final String ABBREVIATIONS_FILE = "abbreviations.txt";
  private static final Set<String> ABBREVIATIONS = abbreviations();

  /** Words that begin a sentence rather than a name, so that “the U.S. The” is an end. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "those",
          "it",
          "he",
          "she",
          "they",
          "we",
          "in",
          "on",
          "at",
          "but",
          "and",
          "however",
          "moreover",
          "a",
          "an",
          "as",
          "according",
          "another",
          "there",
          "after",
          "before",
          "when",
          "while",
          "for",
          "his",
          "her",
          "their",
          "its",
          "both",
          "i",
          "you",
          "if",
          "no",
          "not",
          "el",
          "la",
          "los",
          "las",
          "le",
          "les",
          "der",
          "die",
          "das",
          "o",
          "os",
          "nevertheless",
          "yet",
          "so",
          "then",
          "also");

  private static final int LONGEST_ABBREVIATION = 12;
  private static final String CLOSERS = "”’\"')]»›“";

  private final String text;
  private final Span block;
  private int[] starts = new int[8];
  private int count;

  private Sentences(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  static Sentences of(String text, Span block) {
    Sentences sentences = new Sentences(text, block);
    sentences.add(block.start());
    int i = block.start();
    while (i < block.end()) {
      char c = text.charAt(i);
      i = isTerminator(c) && sentences.ends(i) ? sentences.next(i) : i + 1;
    }
    return sentences;
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  /** The sentence that an offset of the block lies in. */
  Span at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    int index = Math.max(0, found >= 0 ? found : -found - 2);
    int end = index + 1 < count ? starts[index + 1] : block.end();
    return new Span(starts[index], end);
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isWide(c);
  }

  private static boolean isWide(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** Adds the start of the sentence after the one that ends here, and returns it. */
  private int next(int terminator) {
    int i = afterClosers(terminator + 1);
    while (i < block.end() && isSpace(text.charAt(i))) {
      i++;
    }
    if (i < block.end()) {
      add(i);
    }
    return Math.max(i, terminator + 1);
  }

  /** Whether a sentence ends at this terminator. */
  private boolean ends(int at) {
    char c = text.charAt(at);
    int after = afterClosers(at + 1);
    if (after >= block.end() || isWide(c)) {
      return true;
    }
    if (!isSpace(text.charAt(after))) {
      return false;
    }
    int next = after;
    while (next < block.end() && isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= block.end()) {
      return true;
    }
    char first = text.charAt(next);
    if (Character.isLowerCase(first) || first == '.' || ",;:)".indexOf(first) >= 0) {
      return false;
    }
    return c != '.' || after > at + 1 || !isAbbreviation(at, next);
  }

  private int afterClosers(int from) {
    int i = from;
    while (i < block.end()) {
      char c = text.charAt(i);
      int mark = markEnd(i);
      if (mark > i) {
        i = mark;
      } else if (isTerminator(c) || CLOSERS.indexOf(c) >= 0 || isRaised(c)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** The end of a {@code [1]} that begins here; the same place if none does. */
  private int markEnd(int at) {
    if (text.charAt(at) != '[') {
      return at;
    }
    int limit = Math.min(block.end(), at + 16);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i + 1;
      }
      if (c == '[' || isSpace(c)) {
        return at;
      }
    }
    return at;
  }

  private static boolean isRaised(char c) {
    return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹') || "*†‡".indexOf(c) >= 0;
  }

  private boolean isAbbreviation(int stop, int next) {
    int start = stop;
    while (start > block.start()
        && stop - start <= LONGEST_ABBREVIATION
        && isWordLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).replace('’', '\'').toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return stop > block.start() && text.charAt(stop - 1) == ' ';
    }
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean acronym = word.length() > 1 && isAcronym(word);
    if (acronym || letter) {
      return !STARTERS.contains(wordAt(next));
    }
    boolean number = word.equals("no") || word.equals("nos");
    return number ? Character.isDigit(text.charAt(next)) : ABBREVIATIONS.contains(word);
  }

  /** Whether it is single letters with stops between them: {@code u.s}, {@code d.c}. */
  private static boolean isAcronym(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean stop = word.charAt(i) == '.';
      if (stop != (i % 2 == 1)) {
        return false;
      }
    }
    return true;
  }

  private String wordAt(int start) {
    int end = start;
    while (end < block.end() && end - start < 16 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Set<String> abbreviations() {
    return Set.copyOf(DataFile.lines(Sentences.class, ABBREVIATIONS_FILE));
  }
}
