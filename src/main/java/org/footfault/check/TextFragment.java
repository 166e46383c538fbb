package org.footfault.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.text.Folding;

/**
 * The words that an address leads to: {@code #:~:text=prefix-,start,end,-suffix} (the WICG's URL
 * Fragment Text Directives).
 *
 * @param words the start and, where given, the end of each stretch of text; what stands before and
 *     behind it only tells like stretches apart
 */
record TextFragment(List<String> words) {

  private static final String MARK = ":~:";
  private static final String TEXT = "text=";

  /** Fewer letters may be found, or not, for any reason. */
  private static final int FEWEST_LETTERS = 4;

  /** Fewer words may be those of a menu or a caption, which are not read. */
  private static final int FEWEST_WORDS = 3;

  /**
   * Reads a fragment whose escapes were read once; empty if it names no words.
   *
   * @param fragment what stands behind the {@code #}
   */
  static Optional<TextFragment> of(String fragment) {
    int mark = fragment.indexOf(MARK);
    if (mark < 0) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (String directive : fragment.substring(mark + MARK.length()).split("&")) {
      if (directive.startsWith(TEXT)) {
        for (String part : directive.substring(TEXT.length()).split(",")) {
          if (!part.endsWith("-") && !part.startsWith("-")) {
            words.add(unescaped(part));
          }
        }
      }
    }
    return Optional.of(new TextFragment(words));
  }

  private static String unescaped(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }

  /** The first of the words that a text does not have; spaces and signs make no difference. */
  Optional<String> missing(String text) {
    String letters = letters(text);
    return words.stream()
        .filter(w -> letters(w).length() >= FEWEST_LETTERS)
        .filter(w -> w.strip().split("\\s+").length >= FEWEST_WORDS)
        .filter(w -> !letters.contains(letters(w)))
        .findFirst();
  }

  private static String letters(String text) {
    return Folding.fold(text).text().replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
