package org.footfault.source.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footfault.text.DataFile;
import org.footfault.text.Likeness;

/** What the words beside a day say that it is the day of; from {@code date-labels.txt}. */
enum DateLabel {
  PUBLISHED,
  MODIFIED,
  /** Of a birth, an event, a visit: no day of the page. */
  ELSEWHERE,
  NONE;

  private static final Map<DateLabel, List<String>> WORDS = new EnumMap<>(DateLabel.class);

  static {
    for (String line : DataFile.lines(DateLabel.class, "date-labels.txt")) {
      List<String> words = List.of(line.split(" "));
      WORDS.put(valueOf(words.get(0).toUpperCase(Locale.ROOT)), words.subList(1, words.size()));
    }
  }

  /** What the last telling word of a text says: “Posted by Ann Roe on” is of publication. */
  static DateLabel last(String before) {
    DateLabel found = NONE;
    for (String word : Likeness.words(before)) {
      DateLabel says = of(word);
      found = says == NONE ? found : says;
    }
    return found;
  }

  private static DateLabel of(String word) {
    for (DateLabel label : List.of(ELSEWHERE, MODIFIED, PUBLISHED)) {
      if (WORDS.getOrDefault(label, List.of()).stream().anyMatch(word::startsWith)) {
        return label;
      }
    }
    return NONE;
  }
}
