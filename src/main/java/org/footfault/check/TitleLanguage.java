package org.footfault.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footfault.source.PageFacts;
import org.footfault.text.DataFile;
import org.footfault.text.Likeness;

/** Which language a title or a page is in, by its small words; from {@code title-languages.txt}. */
final class TitleLanguage {

  /** So much of a page's text shows its language. */
  private static final int ENOUGH = 6_000;

  /** From so many small words on a text shows its language. */
  private static final int LEAST = 8;

  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    for (String line : DataFile.lines(TitleLanguage.class, "title-languages.txt")) {
      List<String> words = List.of(line.split(" "));
      WORDS.put(words.get(0), new HashSet<>(words.subList(1, words.size())));
    }
  }

  private TitleLanguage() {}

  /** The language of a page: the one that it gives, else the one of its words. */
  static Optional<String> of(PageFacts facts) {
    return facts
        .language()
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
        .filter(language -> !language.isEmpty())
        .or(() -> clear(beginning(facts), LEAST));
  }

  private static String beginning(PageFacts facts) {
    String text = facts.text();
    return text.substring(0, Math.min(text.length(), ENOUGH));
  }

  /** The language of a title; empty where no small word, or one of several languages, shows it. */
  static Optional<String> of(String title) {
    return clear(title, 1);
  }

  private static Optional<String> clear(String text, int least) {
    List<String> words = Likeness.words(text);
    List<String> best = new ArrayList<>();
    long most = least;
    for (Map.Entry<String, Set<String>> each : WORDS.entrySet()) {
      long hits = words.stream().filter(each.getValue()::contains).count();
      if (hits > most) {
        best.clear();
      }
      if (hits >= most) {
        most = hits;
        best.add(each.getKey());
      }
    }
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }
}
