package org.footfault.figure;

import java.util.List;
import java.util.Optional;
import org.footfault.figure.FigureWords.Sort;

/** The noun that a number counts, as far as its form shows it. */
final class CountedNoun {

  private static final int SHORTEST = 3;

  private final List<Token> tokens;
  private final FigureWords words;

  CountedNoun(List<Token> tokens, FigureWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * A noun.
   *
   * @param stem the same for one and for several
   * @param end the token behind it
   */
  record Found(String stem, int end) {}

  /**
   * The noun of several that begins at a token or, in English and German, behind an adjective;
   * empty where the form shows none.
   */
  Optional<Found> at(int index) {
    boolean adjectivesFirst = words.language().equals("en") || words.language().equals("de");
    int last = adjectivesFirst ? index + 2 : index;
    for (int i = index; i <= last && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || token.word().length() < SHORTEST) {
        return Optional.empty();
      }
      if (isNoun(token)) {
        return words.is(Sort.SKIP, token.word())
            ? Optional.empty()
            : Optional.of(new Found(stem(token.word()), i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isNoun(Token token) {
    return switch (words.language()) {
      case "de" -> token.isCapitalised();
      case "en" ->
          words.is(Sort.PEOPLE, token.word())
              || (token.word().endsWith("s") && !token.word().endsWith("ss"));
      default -> token.word().endsWith("s");
    };
  }

  private String stem(String word) {
    return switch (words.language()) {
      case "de" -> word.replaceFirst("(?:en|n|e|er|s)$", "");
      case "en" -> word.replaceFirst("ies$", "y").replaceFirst("s$", "");
      default -> word.replaceFirst("e?s$", "");
    };
  }
}
