package org.footfault.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the names out of a byline. */
final class AuthorNames {

  /** Takes “ and ” and “; ”; refuses “Anderson”. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*+[;|•·–—]\\s*+|\\s++[-/]\\s++|\\s*+,\\s++|\\s++(?:and|und|et|y|e|en|og|och|i|with|mit|&)\\s++");

  /** Takes “(obe)” and “[Reuters]”; refuses an open bracket. */
  private static final Pattern BRACKETS = Pattern.compile("\\s*+[(\\[][^)\\]]{0,60}[)\\]]");

  /** What may stand in small letters inside a name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "des",
          "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "zur", "vom", "af",
          "av");

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 6;

  private AuthorNames() {}

  /** The names in their order; empty where the text names nobody. */
  static List<String> of(String text) {
    String byline = BRACKETS.matcher(text.replaceAll("[\\s\\p{Z}]++", " ")).replaceAll("").strip();
    if (byline.startsWith("http") || byline.length() > LONGEST) {
      return List.of();
    }
    int lead = AuthorWords.lead(byline);
    for (int i = 0; lead > 0 && i < 3; i++) {
      byline = byline.substring(lead);
      lead = AuthorWords.lead(byline);
    }
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(byline)) {
      String name = name(part);
      boolean more = names.isEmpty() || !isPerson(names.get(0)) || isPerson(name);
      if (more && isName(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** A part of a byline up to where it no longer is a name: a role, a day. */
  private static String name(String part) {
    String text = part.replaceAll("^[\\s:,.\\-]++|[\\s:,\\-→»]++$", "").strip();
    if (text.startsWith("and ") || text.startsWith("und ")) {
      text = text.substring(4);
    }
    String[] words = text.split(" ");
    boolean capital = Character.isUpperCase(text.isEmpty() ? ' ' : text.codePointAt(0));
    int end = 0;
    while (end < words.length && !stops(words, end, capital)) {
      end++;
    }
    return String.join(" ", Arrays.copyOf(words, end)).replaceAll("[,:]$", "");
  }

  /**
   * Whether a word is no longer of the name: a role, a month with its day, a word of a sentence.
   */
  private static boolean stops(String[] words, int at, boolean capital) {
    String word = words[at];
    boolean month = MonthNames.number(word.replace(".", "")) > 0;
    boolean dated = at + 1 == words.length || Character.isDigit(words[at + 1].codePointAt(0));
    if (month && dated) {
      return true;
    }
    if (at == 0) {
      return false;
    }
    boolean sentence =
        at > 1
            && capital
            && Character.isLowerCase(word.codePointAt(0))
            && !PARTICLES.contains(word);
    return sentence
        || Character.isDigit(word.codePointAt(0))
        || word.startsWith("@")
        || (at > 1 && AuthorWords.endsName(word.replaceAll("[:,.|»]", "")))
        || word.equals("»");
  }

  /**
   * Whether a name has the shape of a person’s: two to five words, the outer ones with capitals.
   */
  static boolean isPerson(String name) {
    String[] words = name.split(" ");
    return words.length > 1
        && words.length < 6
        && Character.isUpperCase(words[0].codePointAt(0))
        && Character.isUpperCase(words[words.length - 1].codePointAt(0))
        && name.codePoints().noneMatch(Character::isDigit)
        && !AuthorWords.isOrganisation(name);
  }

  static boolean isName(String name) {
    return name.length() > 1
        && name.length() < 60
        && name.split(" ").length <= MOST_WORDS
        && name.indexOf('@') < 0
        && name.indexOf('/') < 0
        && name.indexOf(':') < 0
        && (name.indexOf(' ') < 0 || name.codePoints().noneMatch(Character::isDigit))
        && name.codePoints().anyMatch(Character::isLetter)
        && !AuthorWords.isNobody(name);
  }
}
