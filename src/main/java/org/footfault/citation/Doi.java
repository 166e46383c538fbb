package org.footfault.citation;

import java.util.Optional;

/** Finds DOIs, the numbers that begin with 10. (ISO 26324), in text and in addresses. */
final class Doi {

  private Doi() {}

  /** The DOI in an address such as {@code https://doi.org/10.1000/182}. */
  static Optional<String> in(String address) {
    int at = address.indexOf("10.");
    boolean begins = at > 0 && "/:=".indexOf(address.charAt(at - 1)) >= 0;
    return begins && isAt(address, at)
        ? Optional.of(address.substring(at, end(address, at)))
        : Optional.empty();
  }

  /** Takes “10.1145/2854146”; refuses “10.2% of”. */
  static boolean isAt(String text, int at) {
    int slash = Words.digitsEnd(text, at + 3, text.length());
    return text.startsWith("10.", at)
        && slash - at >= 7
        && slash < text.length()
        && text.charAt(slash) == '/'
        && slash + 1 < text.length()
        && text.charAt(slash + 1) != ' ';
  }

  /** Where the DOI ends that begins at a place. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length()
        && " <>\"”“".indexOf(text.charAt(end)) < 0
        && text.charAt(end) != '&') {
      end++;
    }
    int trimmed = Words.trimEnd(text, at, end, ".,;:)]'’/");
    while (trimmed < end && text.charAt(trimmed) == ')' && isOpenBracket(text, at, trimmed)) {
      trimmed++;
    }
    return trimmed;
  }

  /** “10.1016/0140(05)61234(X)”: the last bracket closes what the number itself opened. */
  private static boolean isOpenBracket(String text, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open > 0;
  }
}
