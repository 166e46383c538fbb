package org.footfault.citation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.footfault.text.DataFile;
import org.jspecify.annotations.Nullable;

/** A list of words or phrases from a readable file beside this class; {@code #} begins a remark. */
final class WordList {

  private final Table table;
  private final Table firstWords;
  private final int longest;
  private final Set<String> entries;

  private WordList(Set<String> entries) {
    this.entries = Set.copyOf(entries);
    this.table = new Table(entries);
    this.firstWords =
        new Table(
            entries.stream().map(e -> e.substring(0, wordEnd(e, 0))).collect(Collectors.toSet()));
    this.longest = entries.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Folded strings, looked up by letters of a text without copying these. */
  private static final class Table {

    private static final int LETTERS = 64;

    private final @Nullable String[] slots;

    /** By the first letter, which lengths there are: most of what is asked for is none of them. */
    private final long[] lengths = new long[LETTERS];

    Table(Set<String> strings) {
      slots = new String[Integer.highestOneBit(Math.max(8, strings.size() * 3)) * 2];
      for (String string : strings) {
        int slot = hash(string, 0, string.length()) & (slots.length - 1);
        while (slots[slot] != null) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = string;
        lengths[letter(string, 0, string.length())] |= length(0, string.length());
      }
    }

    private static int letter(CharSequence text, int from, int to) {
      return from == to ? 0 : folded(text.charAt(from)) & LETTERS - 1;
    }

    /** The longest share a bit. */
    private static long length(int from, int to) {
      return 1L << Math.min(to - from, Long.SIZE - 1);
    }

    boolean has(CharSequence text, int from, int to) {
      if ((lengths[letter(text, from, to)] & length(from, to)) == 0) {
        return false;
      }
      int slot = hash(text, from, to) & (slots.length - 1);
      for (String string = slots[slot]; string != null; string = slots[slot]) {
        if (isSame(string, text, from, to)) {
          return true;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      return false;
    }
  }

  /** These words or phrases. */
  static WordList of(Collection<String> phrases) {
    Set<String> found = new HashSet<>();
    phrases.forEach(phrase -> found.add(key(phrase)));
    return new WordList(found);
  }

  /** One entry a word. */
  static WordList words(String file) {
    Set<String> found = new HashSet<>();
    for (String line : DataFile.lines(WordList.class, file)) {
      for (String word : line.strip().split("\\s+")) {
        found.add(key(word));
      }
    }
    return new WordList(found);
  }

  /** One entry a line. */
  static WordList phrases(String file) {
    return of(DataFile.lines(WordList.class, file));
  }

  /** All entries, folded. */
  Set<String> entries() {
    return entries;
  }

  boolean has(CharSequence phrase) {
    return has(phrase, 0, phrase.length());
  }

  /** Whether a stretch is an entry; looked up without copying it. */
  boolean has(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end - start > 4 && isThe(text, start)) {
      start += 4;
    }
    return end - start <= longest && end > start && table.has(text, start, end);
  }

  private static boolean isThe(CharSequence text, int at) {
    return folded(text.charAt(at)) == 't'
        && folded(text.charAt(at + 1)) == 'h'
        && folded(text.charAt(at + 2)) == 'e'
        && folded(text.charAt(at + 3)) == ' ';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || Character.isWhitespace(c);
  }

  static int hash(CharSequence text, int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + folded(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  static boolean isSame(String entry, CharSequence text, int from, int to) {
    if (entry.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (entry.charAt(i - from) != folded(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char folded(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
    }
    return c == '\u2019' || c == '\u2018' ? '\'' : c == '\u00A0' ? ' ' : Character.toLowerCase(c);
  }

  private static int wordEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The length of the longest entry that stands at a place of the text, as whole words; or 0. */
  int longestAt(String text, int from) {
    if (!firstWords.has(text, from, wordEnd(text, from))) {
      return 0;
    }
    int limit = Math.min(text.length(), from + longest);
    for (int end = limit; end > from; end--) {
      boolean wordEnds = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (wordEnds && !Character.isWhitespace(text.charAt(end - 1)) && has(text, from, end)) {
        return end - from;
      }
    }
    return 0;
  }

  /** Lower case, plain quotes and spaces, no accents on the commonest letters, no leading “the”. */
  static String key(CharSequence phrase) {
    int from = 0;
    int to = phrase.length();
    while (from < to && isBlank(phrase.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(phrase.charAt(to - 1))) {
      to--;
    }
    boolean the = to - from > 4 && isThe(phrase, from);
    from += the ? 4 : 0;
    char[] key = new char[to - from];
    for (int i = from; i < to; i++) {
      key[i - from] = folded(phrase.charAt(i));
    }
    return new String(key);
  }
}
