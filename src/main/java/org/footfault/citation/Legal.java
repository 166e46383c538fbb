package org.footfault.citation;

import java.util.List;

/** Signs of cases, statutes and legislative papers. */
final class Legal {

  private static final List<String> REPORTS =
      List.of(
          "H.R. Rep.",
          "S. Rep.",
          "H. Rep.",
          "H.R. Doc.",
          "S. Doc.",
          "H.R. Conf. Rep.",
          "H.R. Res.",
          "S. Res.");

  /** What the name of a case without a second party begins with. */
  private static final List<String> UNOPPOSED =
      List.of("In re ", "In Re", "Ex parte ", "Reference re ", "Re ", "Matter of ");

  private static final List<String> VERSUS = List.of(" v. ", " v ", " vs. ", " c. ");

  private Legal() {}

  /** Where the “v.” of a case name stands; −1 if there is none. */
  static int versus(String text, int to) {
    for (String sign : VERSUS) {
      int at = text.indexOf(sign);
      boolean capitals =
          at > 0
              && at + sign.length() < to
              && (Character.isUpperCase(text.charAt(at + sign.length()))
                  || text.charAt(at + sign.length()) == '$')
              && Character.isUpperCase(text.charAt(0));
      if (capitals && at < to) {
        return at;
      }
    }
    return UNOPPOSED.stream().anyMatch(text::startsWith) ? 0 : -1;
  }

  static boolean isReport(String text, int to) {
    for (String sign : REPORTS) {
      if (text.startsWith(sign) && to > sign.length()) {
        return true;
      }
    }
    return false;
  }

  /** Takes “ANDES L. REV. ONLINE”, “Fed. Times”; refuses “Great Books of Our Time”. */
  static boolean isAbbreviatedJournal(String name) {
    List<int[]> words = Words.of(name, 0, name.length());
    int dotted = 0;
    int signs = 0;
    for (int[] w : words) {
      String word = name.substring(w[0], w[1]);
      dotted += word.endsWith(".") ? 1 : 0;
      signs += Lexicon.PUBLICATION_WORDS.has(Words.bare(word)) ? 1 : 0;
    }
    return words.size() >= 2 && dotted >= 2 && signs >= 1;
  }
}
