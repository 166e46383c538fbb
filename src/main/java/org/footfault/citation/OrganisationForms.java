package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two names are one organisation's: “ACLU” and “American Civil Liberties Union”, “Nat'l
 * Labor Rels. Bd.” and “National Labor Relations Board”. Names are in small letters.
 */
final class OrganisationForms {

  private static final int SHORTEST_ACRONYM = 2;
  private static final int LONGEST_ACRONYM = 8;

  private OrganisationForms() {}

  /** The first letters of the words of a name that say something: “nlrb”. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    words(name).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /** The letters of a name that may be an acronym, else its initials. */
  static String acronym(String name) {
    String letters = name.replace(".", "");
    boolean one = letters.indexOf(' ') < 0 && letters.length() <= LONGEST_ACRONYM;
    return one ? letters : initials(name);
  }

  static boolean areSame(String one, String other) {
    if (isAcronym(one, other) || isAcronym(other, one)) {
      return true;
    }
    List<String> left = words(one);
    List<String> right = words(other);
    if (left.size() != right.size() || left.size() < 2) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!isSameWord(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAcronym(String acronym, String name) {
    String letters = acronym.replace(".", "");
    return letters.length() >= SHORTEST_ACRONYM
        && letters.length() <= LONGEST_ACRONYM
        && letters.indexOf(' ') < 0
        && name.indexOf(' ') > 0
        && letters.equals(initials(name));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (int[] w : Words.of(name, 0, name.length())) {
      String word = Words.bare(name.substring(w[0], w[1]));
      boolean says = !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
      if (says && !Lexicon.SMALL_WORDS.has(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** “bd.” and “board”, “rels.” and “relations”, “dep't” and “department”. */
  private static boolean isSameWord(String one, String other) {
    return one.equals(other) || abbreviates(one, other) || abbreviates(other, one);
  }

  private static boolean abbreviates(String brief, String full) {
    boolean marked = brief.endsWith(".") || brief.indexOf('\'') > 0 || brief.indexOf('’') > 0;
    if (!marked || brief.charAt(0) != full.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < brief.length(); i++) {
      char c = brief.charAt(i);
      if (Character.isLetter(c)) {
        at = full.indexOf(c, at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }
}
