package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author.Kind;

/** Reads a stretch as the name of one person: “Jane Q. Roe”, “Ludwig van Beethoven”, “@roe”. */
final class PersonReader {

  /** Longer stretches are the name of nobody. */
  private static final int MOST_WORDS = 7;

  private static final double NO_NAME = -9;

  private final String text;
  private final Pairs pairs;
  private final NameWords facts;
  private final StretchMap<NamePart> parts = new StretchMap<>();

  PersonReader(String text, Pairs pairs, NameWords facts) {
    this.text = text;
    this.pairs = pairs;
    this.facts = facts;
  }

  /** What one stretch may be as a name. */
  NamePart part(int from, int to) {
    Optional<NamePart> known = parts.of(from, to);
    if (known.isPresent()) {
      return known.get();
    }
    List<int[]> words = Words.of(text, from, to);
    int end = behindName(from, to);
    double score = score(end == to ? words : Words.of(text, from, end));
    return parts.put(from, to, new NamePart(text, facts, words, from, to, score));
  }

  /** How much one stretch looks like “Jane Q. Roe”; −5 and less if it cannot be. */
  double score(int from, int to) {
    return part(from, to).score();
  }

  private double score(List<int[]> words) {
    int size = words.size();
    if (size == 0 || size > MOST_WORDS) {
      return NO_NAME;
    }
    double score = size == 1 ? 1.1 : size <= 3 ? 2 : size == 4 ? 1.4 : 0;
    for (int i = 0; i < size; i++) {
      int[] word = words.get(i);
      int shown = facts.of(word);
      boolean particle = (shown & WordKinds.PARTICLE) != 0 && size > 1;
      boolean last = i + 1 == size && size > 1;
      if ((shown & NameWords.INITIALS) != 0) {
        score += last ? -2 : 1.2;
        continue;
      }
      if (!particle && (shown & NameWords.NAME_WORD) == 0) {
        return size == 1 && isHandle(text.substring(word[0], word[1])) ? 0.9 : NO_NAME;
      }
      boolean small = (shown & WordKinds.SMALL) != 0 && !particle;
      boolean odd = last && text.charAt(word[1] - 1) == '.' && !isJunior(word);
      boolean isFirst = i == 0 && size > 1;
      score += particle ? 0.2 : wordScore(word, shown, isFirst);
      score -= small ? 4 : odd ? 1 : 0;
    }
    return score;
  }

  private boolean isJunior(int[] word) {
    return word[1] - word[0] == 3 && text.startsWith("Jr.", word[0]);
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

  private double wordScore(int[] word, int kinds, boolean isFirst) {
    double score = 0;
    if (isFirst && (kinds & WordKinds.GIVEN_NAME) != 0) {
      score += 1.8;
    }
    if ((kinds & (WordKinds.ORGANISATION | WordKinds.PUBLICATION)) != 0) {
      score -= 1.8;
    }
    if ((kinds & WordKinds.PROSE) != 0 || isGenitive(word)) {
      score -= 4;
    }
    return score;
  }

  /** “Alder’s”: whose something is, and no name. */
  private boolean isGenitive(int[] word) {
    int s = word[1] - 1;
    return s > word[0]
        && text.charAt(s) == 's'
        && (text.charAt(s - 1) == '’' || text.charAt(s - 1) == '\'');
  }

  private static boolean isHandle(String word) {
    return word.startsWith("@")
        || word.length() > 2
            && Character.isLetter(word.charAt(0))
            && !Lexicon.SMALL_WORDS.has(word)
            && !Lexicon.PROSE_WORDS.has(word)
            && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }

  /** Where a name ends before a bracketed handle: “Donald J. Trump (@realDonaldTrump)”. */
  private int behindName(int from, int to) {
    boolean bracketed = text.charAt(to - 1) == ')' && pairs.mate(to - 1) > from;
    return bracketed ? Words.trimEnd(text, from, pairs.mate(to - 1), "") : to;
  }

  /** The stretch as one person: “Roe” is the family name of “Jane Q. Roe”. */
  Name person(int from, int to) {
    List<int[]> words = Words.of(text, from, behindName(from, to));
    int last = words.size() - 1;
    int shouted = shoutedFirst(words);
    if (shouted > 0) {
      return new Name(
          words.get(0)[0],
          words.get(shouted - 1)[1],
          Optional.of(text.substring(words.get(shouted)[0], words.get(last)[1])),
          Kind.PERSON);
    }
    String lastWord = text.substring(words.get(last)[0], words.get(last)[1]);
    if (last > 0 && Forms.isSuffix(lastWord)) {
      last--;
    }
    int first = last;
    while (first > 1 && isFamilyWord(first - 1, words)) {
      first--;
    }
    if (first == 1 && last > first && (facts.of(words.get(0)) & WordKinds.PARTICLE) != 0) {
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

  /** “DUPONT Jean”: how many words in capitals stand before a given name; 0 for another order. */
  private int shoutedFirst(List<int[]> words) {
    int shouted = 0;
    while (shouted < words.size() && isShoutedName(words.get(shouted))) {
      shouted++;
    }
    boolean given =
        shouted > 0
            && shouted < words.size()
            && (facts.of(words.get(shouted)) & WordKinds.GIVEN_NAME) != 0;
    return given ? shouted : 0;
  }

  private boolean isShoutedName(int[] word) {
    String name = text.substring(word[0], word[1]);
    return name.length() > 2 && Words.isShouted(name) && name.indexOf('.') < 0;
  }

  /** Whether a word before the last belongs to the family name: a particle, a second surname. */
  private boolean isFamilyWord(int i, List<int[]> words) {
    int shown = facts.of(words.get(i));
    return (shown & WordKinds.PARTICLE) != 0
        || (shown & (NameWords.INITIALS | WordKinds.GIVEN_NAME)) == 0
            && text.charAt(words.get(i)[1] - 1) != '.';
  }
}
