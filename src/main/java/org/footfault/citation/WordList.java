package org.footfault.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A list of words or phrases from a readable file beside this class; {@code #} begins a remark. */
final class WordList {

  private final Set<String> entries;
  private final int longest;

  private WordList(Set<String> entries) {
    this.entries = entries;
    this.longest = entries.stream().mapToInt(String::length).max().orElse(0);
  }

  /** One entry a word. */
  static WordList words(String file) {
    Set<String> found = new HashSet<>();
    for (String line : lines(file)) {
      for (String word : line.strip().split("\\s+")) {
        found.add(key(word));
      }
    }
    return new WordList(found);
  }

  /** One entry a line. */
  static WordList phrases(String file) {
    Set<String> found = new HashSet<>();
    lines(file).forEach(line -> found.add(key(line)));
    return new WordList(found);
  }

  private static List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  boolean has(CharSequence phrase) {
    return phrase.length() <= longest + 4 && entries.contains(key(phrase));
  }

  /** The length of the longest entry that stands at a place of the text, as whole words; or 0. */
  int longestAt(String text, int from) {
    int limit = Math.min(text.length(), from + longest);
    for (int end = limit; end > from; end--) {
      boolean wordEnds = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (wordEnds
          && !Character.isWhitespace(text.charAt(end - 1))
          && entries.contains(key(text.substring(from, end)))) {
        return end - from;
      }
    }
    return 0;
  }

  /** Lower case, plain quotes and spaces, no accents on the commonest letters, no leading “the”. */
  static String key(CharSequence phrase) {
    StringBuilder key = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c == '\u2019' || c == '\u2018' || c == '`') {
        c = '\'';
      } else if (c == '\u00A0') {
        c = ' ';
      }
      key.append(c < 0x80 && c >= 'A' && c <= 'Z' ? (char) (c + 32) : Character.toLowerCase(c));
    }
    String made = key.toString().strip();
    return made.startsWith("the ") ? made.substring(4) : made.toLowerCase(Locale.ROOT);
  }
}
