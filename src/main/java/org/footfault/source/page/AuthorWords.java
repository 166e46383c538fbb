package org.footfault.source.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/** The words that stand around names in bylines, from {@code author-words.txt}. */
final class AuthorWords {

  private static final Map<String, List<String>> WORDS = new HashMap<>();

  static {
    for (String line : DataFile.lines(AuthorWords.class, "author-words.txt")) {
      List<String> words = List.of(line.split("[ |]"));
      WORDS.put(words.get(0), words.stream().skip(1).map(w -> w.replace('_', ' ')).toList());
    }
  }

  private static final List<String> BEFORE =
      words("before").stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  private static final Set<String> AFTER = new HashSet<>(words("after"));
  private static final Set<String> NOBODY = new HashSet<>(words("nobody"));
  private static final Set<String> ORGANISATION = new HashSet<>(words("organisation"));

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
        while (at < byline.length() && ": \u00A0".indexOf(byline.charAt(at)) >= 0) {
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

  static boolean endsName(String word) {
    return AFTER.contains(Folding.fold(word).text());
  }

  static boolean isNobody(String name) {
    String folded = Folding.fold(name).text();
    return NOBODY.contains(folded) || BEFORE.contains(folded);
  }

  static boolean isOrganisation(String name) {
    return Likeness.words(name).stream().anyMatch(ORGANISATION::contains)
        || name.matches(".*\\.[a-z]{2,4}|.*\\p{L}\\.(?:com|org|net|de|at|ch|fr|es|it|uk)");
  }
}
