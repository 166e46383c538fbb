package org.footfault.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names out of a byline. */
final class AuthorNames {

  private static final String AND = "(?:and|und|et|y|e|en|og|och|i|with|mit|&)";

  /** Takes “and ” and “, ” at the start of what goes on; refuses “Anderson”. */
  static final Pattern GOES_ON =
      Pattern.compile("(?:,|" + AND + ")\\s++", Pattern.CASE_INSENSITIVE);

  /** Takes “ and ” and “; ”; refuses “Anderson”. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*+[;|•·⋅–—]\\s*+|\\s++[-/+]\\s++|\\s*+,\\s++|\\s++" + AND + "\\s++");

  /** Takes “(obe)” and “[Reuters]”; refuses an open bracket. */
  private static final Pattern BRACKETS = Pattern.compile("\\s*+[(\\[][^)\\]]{0,60}[)\\]]");

  /** Takes “Posted on March 3, 2015 by ” and “Erstellt von ”; refuses “By the way”. */
  private static final Pattern LED =
      Pattern.compile(
          "^(.{1,60}?)(?<=[\\s|:,.\\d])(?:by|von|par|por|door|af|przez)(?::\\s*+|\\s++)(?=\\p{Lu}|\\p{Ll}++\\d|\\p{L}++$)",
          Pattern.CASE_INSENSITIVE);

  /** Takes “Roe, Ann B.”; refuses “Ann Roe, Ben Lim”. */
  private static final Pattern INVERTED =
      Pattern.compile("(\\p{L}[\\p{L}'’-]*+),\\s++(\\p{Lu}[\\p{L}.'’ -]{0,40}+)");

  /** What may stand in small letters inside a name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "des",
          "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "zur", "vom", "af", "av",
          "y");

  /** Takes “page.extra.author”, a field that a template left unfilled; refuses “times.com”. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\w++(?:\\.\\w++){2,}+");

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 6;

  private AuthorNames() {}

  /** The names in their order; empty where the text names nobody. */
  static List<String> of(String text) {
    String byline = BRACKETS.matcher(text.replaceAll("[\\s\\p{Z}]++", " ")).replaceAll("").strip();
    if (byline.startsWith("http") || byline.length() > LONGEST) {
      return List.of();
    }
    byline = afterLead(byline);
    byline = byline.substring(0, AuthorWords.otherRole(byline)).strip();
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(byline)) {
      String name = name(part);
      boolean more =
          names.isEmpty()
              || !isPerson(names.get(0))
              || isPerson(name)
              || AuthorWords.isAgency(name);
      if (more && isName(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /**
   * The same for a field of markup: a word such as “Expert” belongs to a name that is one there.
   */
  static List<String> ofField(String text) {
    String name = text.replaceAll("[\\s\\p{Z}]++", " ").strip();
    int words = name.split(" ").length;
    boolean role =
        words > 1 && words < 5 && AuthorWords.isRole(name.substring(name.lastIndexOf(' ')));
    boolean plain = role && !BETWEEN.matcher(name).find() && AuthorWords.lead(name) == 0;
    return plain && isName(name) ? List.of(name) : of(text);
  }

  /** The same for a tag that holds one name, maybe with the family name first. */
  static List<String> ofOne(String text) {
    Matcher inverted = INVERTED.matcher(text.strip());
    boolean two = inverted.matches() && !AuthorWords.isRole(inverted.group(2));
    return of(two ? inverted.group(2) + " " + inverted.group(1) : text);
  }

  /** What stands behind “By” and its like, at the start or after a day and a verb. */
  private static String afterLead(String text) {
    String byline = text;
    int lead = AuthorWords.lead(byline);
    for (int i = 0; lead > 0 && i < 3; i++) {
      byline = byline.substring(lead);
      lead = AuthorWords.lead(byline);
    }
    Matcher led = LED.matcher(byline);
    if (led.find() && isNoName(led.group(1))) {
      return byline.substring(led.end());
    }
    return byline;
  }

  /** Whether what stands before “by” says when, where or that something was published. */
  private static boolean isNoName(String before) {
    return AuthorWords.otherRole(before + " ") == before.length() + 1
        && (before.codePoints().anyMatch(Character::isDigit)
            || DateLabel.last(before) == DateLabel.PUBLISHED
            || !Character.isUpperCase(before.codePointAt(0))
            || AuthorWords.isWork(before));
  }

  /** A part of a byline up to where it no longer is a name: a role, a day. */
  private static String name(String part) {
    String text = part.replaceAll("^[\\s:,.\\-]++|[\\s:,\\-→»|]++$", "").strip();
    if (text.startsWith("and ") || text.startsWith("und ")) {
      text = text.substring(4);
    }
    String[] words = text.split(" ");
    boolean capital = Character.isUpperCase(text.isEmpty() ? ' ' : text.codePointAt(0));
    int start = 0;
    while (start + 2 < words.length && AuthorWords.isRole(words[start])) {
      start++;
    }
    int end = start;
    while (end < words.length && !stops(words, end, start, capital)) {
      end++;
    }
    return String.join(" ", Arrays.copyOfRange(words, start, end)).replaceAll("[,:]$", "");
  }

  /**
   * Whether a word is no longer of the name: a role, a month with its day, a word of a sentence.
   */
  private static boolean stops(String[] words, int at, int start, boolean capital) {
    String word = words[at];
    if (word.isEmpty()) {
      return true;
    }
    boolean month = MonthNames.number(word.replace(".", "")) > 0;
    boolean dated = at + 1 == words.length || words[at + 1].matches("\\d.*");
    if (month && dated) {
      return true;
    }
    if (at == start) {
      return false;
    }
    boolean sentence =
        at > start + 1
            && capital
            && Character.isLowerCase(word.codePointAt(0))
            && !PARTICLES.contains(word);
    return sentence
        || Character.isDigit(word.codePointAt(0))
        || word.startsWith("@")
        || AuthorWords.endsNameAtOnce(word)
        || (at > start + 1 && AuthorWords.endsName(word.replaceAll("[:,.|»]", "")))
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
        && !AuthorWords.isOrganisation(name)
        && !AuthorWords.isRole(name);
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
        && !isDegree(name)
        && !PLACEHOLDER.matcher(name).matches()
        && !AuthorWords.isNobody(name);
  }

  /** Takes “PhD” and “CSCS.”; refuses “AP”, which is an agency, and “Ann”. */
  private static boolean isDegree(String name) {
    return name.toLowerCase(Locale.ROOT)
        .matches("ph\\.?d\\.?|m\\.?d\\.?|m\\.?b\\.?a\\.?|r\\.?n\\.?");
  }
}
