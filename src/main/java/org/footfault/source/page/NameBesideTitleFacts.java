package org.footfault.source.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads names that stand beside the title without a word that says so: on the line of the day (“3
 * March 2015 – Ann Roe”), or alone on a line beside it, or beside the author’s picture.
 */
@AutoService(FactReader.class)
public final class NameBesideTitleFacts implements FactReader {

  private static final int BEFORE = 150;
  private static final int AFTER = 400;
  private static final int LONGEST = 80;
  private static final int MOST_IMAGES = 200;

  /** Takes “3 March 2015”, “Mar. 3, 2015”, “03.03.2015”, “2015-03-03” and times of day. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2}+[./-]\\d{1,2}+[./-]\\d{2,4}+|\\d{4}-\\d\\d-\\d\\d|(?:\\p{L}{2,12}+\\.?+,\\s++)?+(?:\\d{1,2}+(?:st|nd|rd|th|\\.)?+\\s++\\p{L}{3,10}+\\.?+,?+\\s++\\d{4}|\\p{L}{3,10}+\\.?+\\s++\\d{1,2}+(?:st|nd|rd|th)?+,?+\\s++\\d{4})|\\d{1,2}+:\\d\\d(?:\\s?+[AaPp]\\.?[Mm]\\.?)?+(?:\\s?+Uhr)?+|\\d{1,2}+\\s?+(?:min(?:utes?)?|mins)\\.?(?:\\s(?:read|reading))?+");

  @Override
  public String name() {
    return "names beside the title";
  }

  @Override
  public void read(HtmlPage page, Found found) {
    Outline outline = page.outline();
    if (outline.title().isEmpty()) {
      return;
    }
    Set<String> pictures = pictures(page);
    boolean told = false;
    for (Outline.Line line : outline.lines()) {
      int distance = outline.distance(line);
      if (distance > AFTER) {
        return;
      }
      if (told || distance < -BEFORE || !isCandidate(line, outline)) {
        continue;
      }
      Optional<String> dated = onTheLineOfTheDay(line.text());
      Optional<String> alone = dated.isPresent() ? dated : alone(line, outline, pictures);
      if (alone.isPresent()) {
        double weight =
            dated.isPresent() ? 0.5 : pictures.contains(folded(alone.get())) ? 0.5 : 0.4;
        found.byline(List.of(alone.get()), "name beside the title", weight);
        told = true;
      }
    }
  }

  private static boolean isCandidate(Outline.Line line, Outline outline) {
    boolean title = outline.title().filter(line::equals).isPresent();
    return !title
        && line.isArticle()
        && line.text().length() <= LONGEST
        && !outline.isInOtherArticle(line.element());
  }

  private static Optional<String> onTheLineOfTheDay(String line) {
    String rest = DAY.matcher(line).replaceAll("|");
    if (rest.equals(line)) {
      return Optional.empty();
    }
    for (String part : rest.split("[|•·–—,]|\\s-\\s")) {
      Optional<String> person = person(part.strip());
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  /** A line that is a name and nothing else, with a day or the author's picture beside it. */
  private static Optional<String> alone(Outline.Line line, Outline outline, Set<String> pictures) {
    Optional<String> person = person(line.text());
    if (person.isEmpty()) {
      return person;
    }
    boolean pictured = pictures.contains(folded(person.get()));
    boolean dated = isDay(line.index() - 1, outline) || isDay(line.index() + 1, outline);
    return pictured || dated ? person : Optional.empty();
  }

  private static boolean isDay(int index, Outline outline) {
    if (index < 0 || index >= outline.lines().size()) {
      return false;
    }
    String text = outline.lines().get(index).text();
    return text.length() <= LONGEST && DAY.matcher(text).find();
  }

  /** A name of two to four words, all with capitals but particles. */
  private static Optional<String> person(String text) {
    if (text.length() < 5 || text.length() > 40 || AuthorWords.isOtherRole(text)) {
      return Optional.empty();
    }
    List<String> names = AuthorNames.of(text);
    boolean whole = names.size() == 1 && names.get(0).length() >= text.length() - 1;
    return whole && AuthorNames.isPerson(names.get(0)) && isWritten(names.get(0))
        ? Optional.of(names.get(0))
        : Optional.empty();
  }

  private static boolean isWritten(String name) {
    String[] words = name.split(" ");
    for (String word : words) {
      if (!word.matches(
              "(?:\\p{Lu}\\p{Ll}[\\p{L}'’.-]*+|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*+|\\p{Lu}{2,}+|[\\p{Ll}]{2,3}|Mc\\p{Lu}\\p{Ll}++|[OD]['’]\\p{L}++)")
          || MonthNames.number(word) > 0
          || AuthorWords.endsNameAtOnce(word)) {
        return false;
      }
    }
    return words.length <= 4;
  }

  /** The names under which pictures stand: portraits have the name of whom they show. */
  private static Set<String> pictures(HtmlPage page) {
    return page.pictures().stream()
        .limit(MOST_IMAGES)
        .filter(alt -> alt.length() < 60)
        .map(NameBesideTitleFacts::folded)
        .collect(Collectors.toSet());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
