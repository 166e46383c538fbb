package org.footfault.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/** The words that stand around names in bylines, from {@code author-words.txt}. */
final class AuthorWords {

  private static final Map<String, List<String>> WORDS = new HashMap<>();

  static {
    for (String line : DataFile.lines(AuthorWords.class, "author-words.txt")) {
      List<String> words = List.of(line.split("[ |]"));
      List<String> kind = WORDS.computeIfAbsent(words.get(0), k -> new ArrayList<>());
      words.stream().skip(1).map(w -> w.replace('_', ' ')).forEach(kind::add);
    }
  }

  private static final List<String> BEFORE =
      words("before").stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  private static final Set<String> AFTER = new HashSet<>(words("after"));
  private static final Set<String> AT_ONCE = new HashSet<>(words("at-once"));
  private static final Set<String> NOBODY = new HashSet<>(words("nobody"));
  private static final Set<String> DESK = new HashSet<>(words("desk"));
  private static final Set<String> BUTTON = new HashSet<>(words("button"));
  private static final Set<String> ORGANISATION = new HashSet<>(words("organisation"));
  private static final Set<String> AGENCY = new HashSet<>(words("agency"));
  private static final Set<String> ROLE = new HashSet<>(words("role"));
  private static final Set<String> WORK = new HashSet<>(words("work"));

  /** Takes “Reviewed by ” and “Fotos: ”; refuses “Reviewed”. */
  private static final Pattern OTHER_ROLE =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + words("other-role").stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private AuthorWords() {}

  private static List<String> words(String kind) {
    return WORDS.getOrDefault(kind, List.of());
  }

  /** How many letters at the start of a byline lead to its first name: “By ”, “Autor: ”. */
  static int lead(String byline) {
    String folded = byline.toLowerCase(Locale.ROOT);
    for (String phrase : BEFORE) {
      int end = phrase.length();
      if (folded.length() > end + 1
          && Folding.fold(folded.substring(0, end)).text().equals(phrase)) {
        int at = end;
        while (at < byline.length() && ": \u00A0|".indexOf(byline.charAt(at)) >= 0) {
          at++;
        }
        boolean glued =
            Character.isUpperCase(byline.charAt(end))
                && Character.isLowerCase(byline.charAt(end - 1));
        if (at < byline.length() && (at > end || glued)) {
          return at;
        }
      }
    }
    return 0;
  }

  /** Where the names of those begin who had another part in the work; else the text’s length. */
  static int otherRole(String byline) {
    Matcher other = OTHER_ROLE.matcher(byline);
    return other.find() ? other.start() : byline.length();
  }

  /** Whether a text is the label of those who had another part in the work: “Reviewed by”. */
  static boolean isOtherRole(String text) {
    return text.length() < 60 && OTHER_ROLE.matcher(text).find();
  }

  static boolean endsName(String word) {
    String folded = Folding.fold(word).text();
    return AFTER.contains(folded) || ROLE.contains(folded);
  }

  /** Whether a name ends before the word even after its first word: “Ann on Friday”. */
  static boolean endsNameAtOnce(String word) {
    return AT_ONCE.contains(Folding.fold(word).text());
  }

  /** Whether a text has the word of a role: “Staff Writer”. */
  static boolean isRole(String text) {
    return Likeness.words(text).stream().anyMatch(ROLE::contains);
  }

  /** Whether a text has a word for what one writes: “Guest post”. */
  static boolean isWork(String text) {
    return Likeness.words(text).stream().anyMatch(WORK::contains);
  }

  static boolean isAgency(String name) {
    return AGENCY.contains(Folding.fold(name).text().toLowerCase(Locale.ROOT));
  }

  static boolean isNobody(String name) {
    String folded = Folding.fold(name).text();
    List<String> words = Likeness.words(name);
    return NOBODY.contains(folded)
        || BEFORE.contains(folded)
        || words.stream().anyMatch(BUTTON::contains)
        || words.stream().allMatch(w -> AFTER.contains(w) || AT_ONCE.contains(w));
  }

  /** Takes “Web Editor” and “Herald Staff Report”; refuses “Ann Report”. */
  private static boolean isDesk(List<String> words) {
    int last = words.size() - 1;
    boolean report =
        last > 0
            && words.get(last).matches("reports?|writers?|reporters?")
            && words.get(last - 1).matches("staff|wires?");
    return last > 0 && (report || words.stream().allMatch(DESK::contains));
  }

  static boolean isOrganisation(String name) {
    List<String> words = Likeness.words(name);
    return words.stream().anyMatch(ORGANISATION::contains)
        || isDesk(words)
        || name.matches(".*\\.[a-z]{2,4}|.*\\p{L}\\.(?:com|org|net|de|at|ch|fr|es|it|uk)");
  }
}
