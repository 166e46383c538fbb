package org.footfault.post;

import java.util.Locale;
import java.util.Set;
import org.footfault.text.DataFile;

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
    return Set.copyOf(DataFile.lines(NotesHeading.class, FILE));
  }
}
