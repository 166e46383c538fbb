package org.footfault.citation;

import java.util.Locale;
import java.util.Set;

/**
 * The beginning of an address with a slip in it: {@code htp://}, {@code http:/host}, {@code
 * http//host}. Somebody meant an address there, and no client can open it.
 */
final class MistypedScheme {

  private static final int LONGEST = 7;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private MistypedScheme() {}

  /** Takes {@code htpps://host}; refuses {@code https://host}, {@code the://}. */
  static boolean isAt(String text, int at) {
    if (at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '/')) {
      return false;
    }
    int end = at;
    while (end < text.length() && end - at <= LONGEST && isLetter(text.charAt(end))) {
      end++;
    }
    if (end == text.length() || ":;/".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    if (text.startsWith("://", end)) {
      return isHost(text, end + 3) && SCHEMES.stream().anyMatch(scheme -> isSlip(word, scheme));
    }
    int host =
        text.startsWith(":/", end) || text.startsWith("//", end)
            ? end + 2
            : text.startsWith(";//", end) ? end + 3 : -1;
    return host > 0 && SCHEMES.contains(word) && isHost(text, host);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether a name with a dot in it follows. */
  private static boolean isHost(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end > at
        && end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  /** Whether a word is another with one letter left out, written twice, or two of them swapped. */
  private static boolean isSlip(String word, String meant) {
    for (int i = 0; i < meant.length(); i++) {
      String head = meant.substring(0, i);
      String tail = meant.substring(i + 1);
      char letter = meant.charAt(i);
      boolean swapped =
          i + 1 < meant.length()
              && word.equals(head + meant.charAt(i + 1) + letter + meant.substring(i + 2));
      boolean found =
          word.equals(head + tail) || word.equals(head + letter + letter + tail) || swapped;
      if (found && !SCHEMES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
