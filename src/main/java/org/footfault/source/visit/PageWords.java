package org.footfault.source.visit;

import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.source.Visit;

/** A page's own words, as evidence that people read. */
final class PageWords {

  /** Longer words are shortened when they are told, in UTF-16 units. */
  private static final int MOST = 120;

  private PageWords() {}

  /** What the page calls itself, or how its text begins. */
  static String name(PageFacts facts) {
    return facts.titles().stream().map(Fact::value).findFirst().orElse(facts.text());
  }

  /** All that a short page says; of a longer one, what it calls itself. */
  static String gist(PageFacts facts) {
    String text = facts.text().strip();
    return text.isEmpty() || text.length() > MOST ? name(facts) : text;
  }

  /** “the page says …”. */
  static String said(String words) {
    return "the page says “" + shortened(words) + "”";
  }

  /** The same, against the status that the page came with. */
  static String butSays(Visit visit, String words) {
    return StatusWords.of(visit.status()) + ", but " + said(words);
  }

  private static String shortened(String words) {
    String text = words.strip();
    return text.length() <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST / 2)) + "…";
  }
}
