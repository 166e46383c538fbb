package org.footfault.post;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.footfault.text.DataFile;
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
    return DataFile.lines(HtmlMarkup.class, FILE).stream()
        .filter(line -> line.regionMatches(true, 0, kind + " ", 0, kind.length() + 1))
        .map(line -> line.substring(kind.length()).strip())
        .collect(Collectors.joining(", "));
  }
}
