package org.footfault.comparison;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.citation.Author;
import org.footfault.text.DataFile;
import org.footfault.text.Folding;

/** The names and numbers of a title, which a translation keeps. */
final class TitleNames {

  /** Takes “Gaza”, “NATO”, “1961”, “Marzipanify2”; refuses “the”, “5”. */
  private static final Pattern NAME =
      Pattern.compile("(?U)\\b(?:\\p{Lu}[\\p{L}\\p{N}]{2,}+|\\p{Lu}{2}|\\p{N}{2,}+)\\b");

  private static final Pattern SENTENCE_END = Pattern.compile("[.:?!–—\"“„«‘\\-]\\s*+$");

  /** Takes “Donald Trump”, “Mark van der Meadows”; whether the first is a given name is asked. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?U)\\b(?<given>\\p{Lu}\\p{Ll}{2,})(?: \\p{Lu}\\.)?(?: van| von| de| der| den| da| di){0,2}"
              + " (?<family>\\p{Lu}\\p{L}{2,})\\b");

  /** Takes “HackerRank”, “iPhone”; refuses “Hacker”, “NATO”. */
  private static final Pattern COINED =
      Pattern.compile("(?U)\\b\\p{L}*\\p{Ll}\\p{Lu}\\p{L}{2,}\\b");

  private static final Pattern LONG = Pattern.compile("(?U)\\p{L}{4,}+");

  private static final Pattern LONG_AND_SMALL = Pattern.compile("(?U)\\b\\p{Ll}{4,}+");

  /** Takes “german”, “russians”, “chinese”, “swedish”: every language has its own word. */
  private static final Pattern OF_A_PEOPLE = Pattern.compile("\\p{L}{2,}(?:ans?|ish|ese|ic)");

  /** Names of countries and cities that are others in other languages: “Vienna”, “Wien”. */
  private static final Set<String> TRANSLATED = translated();

  private TitleNames() {}

  private static Set<String> translated() {
    Set<String> names =
        new HashSet<>(
            TitleWords.inOrder(String.join(" ", DataFile.lines(TitleNames.class, "exonyms.txt"))));
    for (String country : Locale.getISOCountries()) {
      names.addAll(TitleWords.inOrder(new Locale("", country).getDisplayCountry(Locale.ENGLISH)));
    }
    return Set.copyOf(names);
  }

  /**
   * Those of a title, folded. A title whose words all begin with a capital does not show which of
   * them are names; it has only its numbers, the persons whose given name is known, and names that
   * somebody coined.
   */
  static Set<String> of(String title, Tongue tongue) {
    boolean showsNames =
        title.codePoints().anyMatch(Character::isUpperCase)
            && !tongue.language().filter("de"::equals).isPresent()
            && count(LONG_AND_SMALL, title) * 2 >= count(LONG, title);
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(title);
    while (matcher.find()) {
      boolean number = Character.isDigit(title.charAt(matcher.start()));
      boolean first =
          matcher.start() == 0 || SENTENCE_END.matcher(title.substring(0, matcher.start())).find();
      if (number || (showsNames && !first)) {
        names.add(folded(matcher.group()));
      }
    }
    addPersons(title, names);
    COINED.matcher(title).results().forEach(found -> names.add(folded(found.group())));
    names.removeIf(
        name ->
            Tongue.isSmall(name)
                || TRANSLATED.contains(name)
                || OF_A_PEOPLE.matcher(name).matches());
    return names;
  }

  private static void addPersons(String title, Set<String> names) {
    Matcher person = PERSON.matcher(title);
    for (int from = 0; person.find(from); ) {
      boolean known = Author.isGivenName(person.group("given"));
      if (known) {
        names.add(folded(person.group("given")));
        names.add(folded(person.group("family")));
      }
      from = known ? person.end() : person.end("given");
    }
  }

  private static String folded(String name) {
    return Folding.fold(name).text();
  }

  private static long count(Pattern what, String title) {
    return what.matcher(title).results().count();
  }
}
