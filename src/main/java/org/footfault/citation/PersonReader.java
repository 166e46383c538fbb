package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author.Kind;

/** Reads a stretch as the name of one person: “Jane Q. Roe”, “Ludwig van Beethoven”, “@roe”. */
final class PersonReader {

  private final String text;
  private final Pairs pairs;

  PersonReader(String text, Pairs pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  /** How much one stretch looks like “Jane Q. Roe”; −5 and less if it cannot be. */
  double score(int from, int to) {
    List<int[]> words = nameWords(from, to);
    if (words.isEmpty() || words.size() > 7) {
      return -9;
    }
    double score = words.size() == 1 ? 1.1 : words.size() <= 3 ? 2 : words.size() == 4 ? 1.4 : 0;
    for (int i = 0; i < words.size(); i++) {
      String word = text.substring(words.get(i)[0], words.get(i)[1]);
      int kinds = WordKinds.of(word);
      boolean particle = (kinds & WordKinds.PARTICLE) != 0 && (i > 0 || words.size() > 1);
      if (Words.isInitials(word)) {
        score += i + 1 == words.size() && words.size() > 1 ? -2 : 1.2;
        continue;
      }
      if (!particle && !isNameWord(word)) {
        return words.size() == 1 && isHandle(word) ? 0.9 : -9;
      }
      boolean small = (kinds & WordKinds.SMALL) != 0 && !particle;
      boolean odd =
          word.endsWith(".") && i + 1 == words.size() && !word.equals("Jr.") && words.size() > 1;
      boolean isFirst = i == 0 && words.size() > 1;
      score += particle ? 0.2 : wordScore(word, kinds, isFirst);
      score -= small ? 4 : odd ? 1 : 0;
    }
    return score;
  }

  /**
   * A capitalised word of letters, apostrophes and hyphens; “O’Toole”, “Diaz-Bone”, “d’Alessandro”.
   */
  static boolean isNameWord(String word) {
    String bare = Words.bare(word);
    if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0)) && !startsApostrophe(bare)) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean fine =
          Character.isLetter(c)
              || "'’-‐.‘ʼ`".indexOf(c) >= 0
              || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  static boolean startsApostrophe(String word) {
    return word.length() > 2
        && (word.charAt(1) == '’' || word.charAt(1) == '\'')
        && Character.isUpperCase(word.charAt(2));
  }

  private static double wordScore(String word, int kinds, boolean isFirst) {
    double score = 0;
    if (isFirst && (kinds & WordKinds.GIVEN_NAME) != 0) {
      score += 1.8;
    }
    if ((kinds & (WordKinds.ORGANISATION | WordKinds.PUBLICATION)) != 0) {
      score -= 1.8;
    }
    if ((kinds & WordKinds.PROSE) != 0 || word.endsWith("’s") || word.endsWith("'s")) {
      score -= 4;
    }
    return score;
  }

  private static boolean isHandle(String word) {
    return word.startsWith("@")
        || word.length() > 2
            && Character.isLetter(word.charAt(0))
            && !Lexicon.SMALL_WORDS.has(word)
            && !Lexicon.PROSE_WORDS.has(word)
            && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }

  /** The words without a bracketed handle or nickname: “Donald J. Trump (@realDonaldTrump)”. */
  private List<int[]> nameWords(int from, int to) {
    int end = to;
    if (text.charAt(end - 1) == ')' && pairs.mate(end - 1) > from) {
      end = Words.trimEnd(text, from, pairs.mate(end - 1), "");
    }
    return Words.of(text, from, end);
  }

  /** The stretch as one person: “Roe” is the family name of “Jane Q. Roe”. */
  Name person(int from, int to) {
    List<int[]> words = nameWords(from, to);
    int last = words.size() - 1;
    String lastWord = text.substring(words.get(last)[0], words.get(last)[1]);
    if (last > 0 && Forms.isSuffix(lastWord)) {
      last--;
    }
    int first = last;
    while (first > 1 && isFamilyWord(first - 1, words)) {
      first--;
    }
    if (first == 1 && last > first && Lexicon.PARTICLES.has(wordAt(words, 0))) {
      first = 0;
    }
    int start = words.get(first)[0];
    int end = Words.trimEnd(text, start, words.get(last)[1], ",;");
    boolean stop = end - start > 2 && text.charAt(end - 1) == '.';
    end = stop && Character.isLowerCase(text.charAt(end - 2)) && last > 0 ? end - 1 : end;
    Optional<String> given =
        first == 0
            ? Optional.empty()
            : Optional.of(text.substring(words.get(0)[0], words.get(first - 1)[1]));
    return new Name(start, end, given, Kind.PERSON);
  }

  private String wordAt(List<int[]> words, int i) {
    return text.substring(words.get(i)[0], words.get(i)[1]);
  }

  /** Whether a word before the last belongs to the family name: a particle, a second surname. */
  private boolean isFamilyWord(int i, List<int[]> words) {
    String word = wordAt(words, i);
    return Lexicon.PARTICLES.has(word)
        || !Words.isInitials(word) && !word.endsWith(".") && !Lexicon.GIVEN_NAMES.has(word);
  }
}
