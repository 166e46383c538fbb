package org.footfault.source.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footfault.text.Likeness;

/**
 * The words of a page's address: many sites make the last part of it from the title that the work
 * had when it was published.
 */
record AddressWords(Set<String> words) {

  /** Shorter words stand in every address. */
  private static final int SHORTEST = 3;

  /** With fewer words, an address is a section's, or a number. */
  private static final int FEWEST = 2;

  /** Takes “/2015/ferry-returns” and its part “ferry-returns”; refuses “/ferry”. */
  private static final Pattern LAST_NAME = Pattern.compile("[^/]+[-_][^/]++(?=/?$)");

  static AddressWords of(URI address) {
    String path = Optional.ofNullable(address.getPath()).orElse("");
    Set<String> words =
        LAST_NAME
            .matcher(path)
            .results()
            .flatMap(name -> words(name.group()).stream())
            .filter(word -> word.length() >= SHORTEST && !Character.isDigit(word.charAt(0)))
            .collect(Collectors.toUnmodifiableSet());
    return new AddressWords(words);
  }

  /** The share of the address’s words that a text has, 0.0 to 1.0; 0.0 where it has too few. */
  double knownOf(String text) {
    if (words.size() < FEWEST) {
      return 0.0;
    }
    List<String> given = words(text);
    return (double) words.stream().filter(given::contains).count() / words.size();
  }

  /** Addresses write “ä” as “ae” or as “a”. */
  private static List<String> words(String text) {
    return Likeness.words(text.replace('_', ' ')).stream()
        .map(word -> word.replace("ae", "a").replace("oe", "o").replace("ue", "u"))
        .toList();
  }
}
