package org.footfault.citation;

import java.util.Locale;
import org.footfault.text.Span;

/** Finds the words that lead to an address: “available at”, “[Online]. Available:”. */
final class AddressWords {

  private final String text;
  private final Pairs pairs;

  AddressWords(String text, Pairs pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /** The address with its brackets and the words that lead to it. */
  Span around(Link link) {
    int start = link.start();
    int end = link.end();
    while (start > 0 && end < text.length() && pairs.mate(start - 1) == end) {
      start--;
      end++;
    }
    int before = start;
    while (true) {
      int trimmed = Words.trimEnd(text, 0, before, ":");
      int phrase = trimmed > 0 ? phraseBefore(trimmed) : -1;
      if (phrase < 0) {
        break;
      }
      before = phrase;
    }
    return new Span(before, end);
  }

  /** Where a phrase such as “available at” begins that ends here; −1 if there is none. */
  private int phraseBefore(int end) {
    int stop = Words.trimEnd(text, 0, end, ".");
    if (stop < end && stop > 0 && text.charAt(stop - 1) == ']') {
      return phraseBefore(stop);
    }
    if (end > 0 && text.charAt(end - 1) == ']' && pairs.mate(end - 1) >= 0) {
      String inside = text.substring(pairs.mate(end - 1) + 1, end - 1).toLowerCase(Locale.ROOT);
      return inside.startsWith("online") || inside.startsWith("en línea")
          ? pairs.mate(end - 1)
          : -1;
    }
    int trimmed = Words.trimEnd(text, 0, end, "(");
    int from = trimmed;
    int words = 0;
    int found = -1;
    while (from > 0 && words < 5) {
      int blank = text.lastIndexOf(' ', from - 1);
      String phrase = Words.bare(text.substring(blank + 1, trimmed));
      if (Lexicon.ACCESS_PHRASES.has(phrase)
          && (blank < 0 || isBreak(blank) || phrase.length() > 3)) {
        found = blank + 1;
      }
      from = Math.max(0, blank);
      words++;
    }
    return found;
  }

  private boolean isBreak(int blank) {
    return blank > 0 && ",.;:)]>”\"".indexOf(text.charAt(blank - 1)) >= 0;
  }
}
