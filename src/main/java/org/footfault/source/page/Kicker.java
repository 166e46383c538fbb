package org.footfault.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footfault.text.Likeness;
import org.jsoup.nodes.Element;

/** The few words before a headline, in its own element inside the heading: a place, a subject. */
final class Kicker {

  /** Takes “kicker” and “article__topline”; refuses “labelled”. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![a-z])(?:kicker|over-?line|top-?line|eyebrow|dachzeile|rubrik|topic-?label|(?:super|over|pre)-?title)(?![a-z])");

  /** A title of fewer words may stand at the end of any heading. */
  private static final int FEWEST_WORDS = 2;

  private static final int MOST_PIECES = 30;
  private static final int MOST_PARTS = 8;

  private Kicker() {}

  /**
   * Takes “Talks fail” of “Harbor strike Talks fail”, if “Harbor strike” has an element of its own,
   * and another title of the page is “Talks fail”, or has it as a part (“STRIKE | Talks fail”), or
   * the element is marked and no other title is the whole.
   */
  static String without(Element heading, List<String> others) {
    String whole = Headline.text(heading);
    List<String> words = Likeness.words(whole);
    for (String other : parts(others)) {
      if (isEnd(Likeness.words(other), words, heading)) {
        return other;
      }
    }
    boolean known = others.stream().anyMatch(other -> Likeness.words(other).equals(words));
    return known ? whole : rest(heading, words).orElse(whole);
  }

  /** The titles, and what stands between their strokes. */
  private static List<String> parts(List<String> titles) {
    List<String> parts = new ArrayList<>(titles);
    for (String title : titles) {
      if (title.indexOf('|') >= 0) {
        List.of(title.split("\\s*\\|\\s*", MOST_PARTS)).forEach(parts::add);
      }
    }
    return parts;
  }

  private static boolean isEnd(List<String> wanted, List<String> words, Element heading) {
    int before = words.size() - wanted.size();
    return before > 0
        && wanted.size() >= FEWEST_WORDS
        && words.subList(before, words.size()).equals(wanted)
        && pieces(heading).stream()
            .anyMatch(
                piece -> Likeness.words(Headline.text(piece)).equals(words.subList(0, before)));
  }

  private static List<Element> pieces(Element heading) {
    return heading.getAllElements().stream().skip(1).limit(MOST_PIECES).toList();
  }

  /** What stands behind a piece that is marked as a kicker. */
  private static Optional<String> rest(Element heading, List<String> words) {
    for (Element piece : pieces(heading)) {
      List<String> kicker = Likeness.words(Headline.text(piece));
      boolean marked = MARKED.matcher(piece.className()).find();
      if (marked
          && !kicker.isEmpty()
          && words.size() - kicker.size() >= FEWEST_WORDS
          && words.subList(0, kicker.size()).equals(kicker)) {
        String whole = Headline.text(heading);
        String rest = whole.substring(Math.min(whole.length(), Headline.text(piece).length()));
        return Optional.of(rest.replaceFirst("^[\\s:–—|·-]++", ""));
      }
    }
    return Optional.empty();
  }
}
