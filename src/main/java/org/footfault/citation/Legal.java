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
  private static final List<String> CODES =
      List.of("U.S.C.", "U.S.C.A.", "C.F.R.", "Fed. Reg.", "Stat.", "FAR ", "U.S.C", "DFARS ");

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
    return text.startsWith("In re ") || text.startsWith("In Re") || text.startsWith("Ex parte ")
        ? 0
        : -1;
  }

  static boolean isReport(String text, int to) {
    for (String sign : REPORTS) {
      if (text.startsWith(sign) && to > sign.length()) {
        return true;
      }
    }
    return false;
  }

  /** Takes “12 U.S.C.A. 345(2)”, “FAR 12.3(a)”; such a citation names no work. */
  static boolean isCode(String text) {
    if (text.length() > 60) {
      return false;
    }
    for (String code : CODES) {
      int at = text.indexOf(code);
      boolean before =
          at == 0
              || at > 0
                  && text.substring(0, at).isBlank() == false
                  && text.substring(0, at).strip().chars().allMatch(Character::isDigit);
      boolean numbers = at >= 0 && Words.hasDigit(text.substring(at + code.length()));
      if (at >= 0 && before && numbers) {
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
