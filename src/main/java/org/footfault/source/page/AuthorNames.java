package org.footfault.source.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the names out of a byline. */
final class AuthorNames {

  /** Takes “By ” and “Written by: ”; refuses “Byron”. */
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|posted|published|story|words)\\s++)?+(?:by|von|par|por|di|door|av)[\\s:]++",
          Pattern.CASE_INSENSITIVE);

  /** Takes “ and ” and “; ”; refuses “Anderson”. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*+[;|•]\\s*+|\\s*+,\\s++|\\s++(?:and|und|et|y|&)\\s++");

  private static final Set<String> NOBODY =
      Set.of("admin", "administrator", "home", "author", "webmaster", "editor", "root", "user");

  private AuthorNames() {}

  static List<String> of(String text) {
    String byline = text.replaceAll("[\\s\\p{Z}]++", " ").strip();
    if (byline.startsWith("http") || byline.length() > 200) {
      return List.of();
    }
    return Arrays.stream(BETWEEN.split(BY.matcher(byline).replaceFirst("")))
        .map(name -> name.replaceAll("^[\\s:,.-]++", "").strip())
        .filter(AuthorNames::isName)
        .toList();
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() < 60
        && name.indexOf('@') < 0
        && name.codePoints().noneMatch(Character::isDigit)
        && name.codePoints().anyMatch(Character::isLetter)
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
  }
}
