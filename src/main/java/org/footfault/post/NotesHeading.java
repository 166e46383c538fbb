package org.footfault.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The headings under which people put their notes: “Notes”, “Works cited”, “Quellen”. */
public final class NotesHeading {

  private static final String FILE = "notes-headings.txt";

  /** No heading of notes is longer. */
  private static final int LONGEST = 40;

  private static final Set<String> WORDS = words();

  private NotesHeading() {}

  /** Whether a line is such a heading, whatever its case and with or without a colon. */
  public static boolean is(CharSequence line) {
    if (line.length() > LONGEST * 2) {
      return false;
    }
    String words = line.toString().strip();
    int start = 0;
    int end = words.length();
    while (start < end && isDecoration(words.charAt(start))) {
      start++;
    }
    while (end > start && isDecoration(words.charAt(end - 1))) {
      end--;
    }
    return WORDS.contains(words.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isDecoration(char c) {
    return ":#*_=-–—. \t".indexOf(c) >= 0;
  }

  private static Set<String> words() {
    try (InputStream in = NotesHeading.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
