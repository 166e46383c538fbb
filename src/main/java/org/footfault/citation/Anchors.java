package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.footfault.note.Note;
import org.footfault.post.Run;
import org.footfault.text.Address;
import org.footfault.text.Span;

/**
 * Finds the words of a note that are links: the address stands behind them, where the text does not
 * show it.
 */
final class Anchors {

  private Anchors() {}

  /**
   * Words that lead to an address.
   *
   * @param words the letters
   * @param span where they stand in the post's text
   * @param href the address, as the post's markup has it
   */
  record Anchor(String words, Span span, String href) {

    /**
     * Whether the address looks like that of one article: its last part has hyphens between words,
     * or digits.
     */
    boolean isArticle() {
      int host = href.indexOf("//") + 2;
      int path = href.indexOf('/', host);
      String rest = path < 0 ? "" : href.substring(path);
      String last = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
      String name = last.substring(last.lastIndexOf('/') + 1);
      return name.chars().filter(c -> c == '-' || c == '_').count() >= 2
          || name.chars().anyMatch(Character::isDigit);
    }
  }

  /**
   * Words of a slate that are a link.
   *
   * @param leadsOnly whether they only lead to the source, as “here” does
   */
  record Placed(int start, int end, boolean leadsOnly) {}

  /** Where the links stand in a slate; those of which no letter is in it are left out. */
  static List<Placed> placed(List<Anchor> anchors, Slate slate) {
    List<Placed> placed = new ArrayList<>(anchors.size());
    for (Anchor anchor : anchors) {
      int[] place = slate.place(anchor.span());
      if (Draft.has(place)) {
        placed.add(new Placed(place[0], place[1], LinkWords.leadsOnly(anchor.words())));
      }
    }
    return placed;
  }

  /**
   * The links of a note that lead to the web; marks of other notes are none. In the order of the
   * text.
   */
  static List<Anchor> of(Note note, String text) {
    List<Run> found = new ArrayList<>();
    for (Run run : note.runs()) {
      if (run.mark().isPresent() || run.link().filter(Anchors::isWeb).isEmpty()) {
        continue;
      }
      Run last = found.isEmpty() ? Run.plain(new Span(0, 0)) : found.get(found.size() - 1);
      if (last.link().equals(run.link()) && last.span().end() == run.span().start()) {
        found.remove(found.size() - 1);
        found.add(new Run(last.span().cover(run.span()), Set.of(), run.link(), run.mark()));
      } else {
        found.add(run);
      }
    }
    List<Anchor> all = new ArrayList<>();
    for (Run run : found) {
      Span span = run.span().strip(text);
      String words = span.in(text);
      if (words.chars().anyMatch(Character::isLetterOrDigit)) {
        all.add(new Anchor(words, span, run.link().orElseThrow()));
      }
    }
    return all;
  }

  private static boolean isWeb(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    return (lower.startsWith("http://") || lower.startsWith("https://"))
        && Address.of(link).uri().isPresent();
  }
}
