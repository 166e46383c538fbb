package org.footfault.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The markup of the producers whose notes are known, from {@code html-notes.selectors}. */
enum HtmlMarkup {
  /** Links that lead to a note. */
  MARK,
  /** Links from a note back to its marks. */
  BACK,
  /** What repeats a note's label in the note. */
  LABEL;

  private static final String FILE = "html-notes.selectors";

  private final String selectors = selectors(name());

  /** The elements of a page with this markup. */
  Set<Element> in(Element body) {
    return new HashSet<>(body.select(selectors));
  }

  private static String selectors(String kind) {
    try (InputStream in = HtmlMarkup.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      return lines.stream()
          .filter(line -> line.regionMatches(true, 0, kind + " ", 0, kind.length() + 1))
          .map(line -> line.substring(kind.length()).strip())
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
