package org.footfault.comparison;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footfault.source.Fact;
import org.footfault.source.PageFacts;
import org.footfault.text.DataFile;

/** Titles that differ in nothing but a number: “Enters Its Third Year”, “Enters Its Ninth Year”. */
final class TitleNumbers {

  /** Fewer other words may be alike by chance: “Part 2”. */
  private static final int FEWEST_OTHERS = 2;

  /** Takes “3”, “3rd”, “19th”; refuses “3d”, “g20”. */
  private static final Pattern FIGURE = Pattern.compile("(\\d{1,9})(?:st|nd|rd|th)?");

  private static final Map<String, String> FIGURES = figures();

  private TitleNumbers() {}

  private static Map<String, String> figures() {
    Map<String, String> figures = new HashMap<>();
    for (String line : DataFile.lines(TitleNumbers.class, "number-words.txt")) {
      List<String> words = List.of(line.split(" "));
      words.subList(1, words.size()).forEach(word -> figures.put(word, words.get(0)));
    }
    return figures;
  }

  /**
   * Whether a title is one of the page’s but for its numbers, and these stand nowhere on the page.
   * Headlines are kept up to date, so it proves nothing.
   */
  static boolean areOthers(String cited, PageFacts facts) {
    Set<String> numbers = numbers(cited);
    List<String> others = withoutNumbers(cited);
    List<Fact<String>> titles = facts.titles();
    return !numbers.isEmpty()
        && others.size() >= FEWEST_OTHERS
        && titles.stream().anyMatch(title -> isAlike(title.value(), others))
        && titles.stream().noneMatch(title -> hasOneOf(title.value(), numbers))
        && !hasOneOf(facts.text(), numbers);
  }

  private static boolean isAlike(String title, List<String> words) {
    return !numbers(title).isEmpty() && withoutNumbers(title).equals(words);
  }

  private static boolean hasOneOf(String text, Set<String> numbers) {
    return !Collections.disjoint(numbers(text), numbers);
  }

  private static Set<String> numbers(String text) {
    return TitleWords.inOrder(text).stream()
        .flatMap(word -> figure(word).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> withoutNumbers(String text) {
    return TitleWords.inOrder(text).stream().filter(word -> figure(word).isEmpty()).toList();
  }

  /** The figure that a word is, or stands for. */
  private static Optional<String> figure(String word) {
    Matcher figure = FIGURE.matcher(word);
    return figure.matches() ? Optional.of(figure.group(1)) : Optional.ofNullable(FIGURES.get(word));
  }
}
