package org.footfault.citation.law;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * A series that is cited by volume and page, as {@code series.txt} knows it: “U.S.C.”, “F. 3d”,
 * “Fed. Reg.”.
 *
 * @param end the place behind its name
 */
record Series(Kind kind, int end) {

  /** What such a series holds. */
  enum Kind {
    CASE,
    CODE,
    LAWS,
    TREATY,
    RECORD,
    JOURNAL
  }

  private static final Set<Kind> LAWS = EnumSet.of(Kind.CODE, Kind.LAWS, Kind.TREATY);

  private static final Node ROOT = names();

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(4);
    @Nullable Kind kind;
  }

  /** The longest name that stands at a place of a text and ends a word there. */
  static Optional<Series> at(String text, int from) {
    if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
      return Optional.empty();
    }
    @Nullable Node node = ROOT;
    @Nullable Kind found = null;
    int end = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isFiller(c)) {
        continue;
      }
      node = node.next.get(folded(c));
      if (node == null) {
        break;
      }
      boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (node.kind != null && ends) {
        found = node.kind;
        end = i + 1;
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    boolean stop = end < text.length() && text.charAt(end) == '.';
    return Optional.of(new Series(found, stop ? end + 1 : end));
  }

  /** Whether a name is that of a collection of laws or treaties: “Fed. Reg.”, “U.N.T.S.”. */
  static boolean isOfLaws(String name) {
    return at(name, 0)
        .filter(series -> series.end() == name.length())
        .filter(series -> LAWS.contains(series.kind()))
        .isPresent();
  }

  private static boolean isFiller(char c) {
    return c == '.' || c == ' ' || c == '\'' || c == '’';
  }

  private static char folded(char c) {
    return Character.toLowerCase(c);
  }

  private static Node names() {
    Node root = new Node();
    for (String line : DataFile.lines(Series.class, "series.txt")) {
      int blank = line.indexOf(' ');
      Node node = root;
      for (char c : line.substring(blank + 1).toCharArray()) {
        if (!isFiller(c)) {
          node = node.next.computeIfAbsent(folded(c), key -> new Node());
        }
      }
      node.kind = Kind.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT));
    }
    return root;
  }
}
