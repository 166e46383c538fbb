package org.footfault.citation;

import java.util.List;
import java.util.Optional;

/**
 * A stretch between commas that may be a name, or one half of “Roe, Jane”; what can be said of it
 * by itself is found out once, though lists of authors of every length are tried.
 */
final class NamePart {

  /** Family names and given names have fewer words. */
  private static final int MOST_WORDS_OF_A_HALF = 5;

  final int start;
  final int end;
  private final double score;
  private final boolean family;
  private final boolean given;
  private final boolean initials;
  private final boolean suffix;
  private final boolean givenFirst;
  private final boolean initialInside;
  private final int size;
  private Optional<Name> person = Optional.empty();

  /**
   * @param words the words of the stretch
   * @param score how much it looks like the name of one person
   */
  NamePart(String text, NameWords facts, List<int[]> words, int start, int end, double score) {
    this.start = start;
    this.end = end;
    this.score = score;
    this.size = words.size();
    boolean half = size > 0 && size <= MOST_WORDS_OF_A_HALF;
    int first = half ? facts.of(words.get(0)) : 0;
    this.givenFirst = (first & WordKinds.GIVEN_NAME) != 0;
    boolean smallFirst = (first & WordKinds.SMALL) != 0 && (first & NameWords.INITIALS) == 0;
    this.suffix = end - start <= 5 && Forms.isSuffix(text.substring(start, end));
    boolean familyWords = half;
    boolean givenWords = half && !smallFirst;
    boolean initialWords = half;
    boolean capital = false;
    boolean initial = false;
    for (int i = 0; half && i < size; i++) {
      int[] word = words.get(i);
      int shown = facts.of(word);
      boolean particle = (shown & WordKinds.PARTICLE) != 0;
      boolean isInitial = (shown & NameWords.INITIALS) != 0;
      boolean nameWord = (shown & NameWords.NAME_WORD) != 0;
      boolean digit = (shown & NameWords.DIGIT) != 0;
      boolean bracketed =
          (text.charAt(word[0]) == '(' || text.charAt(word[1] - 1) == ')') && !digit;
      familyWords &= !digit && (particle || nameWord);
      givenWords &= bracketed || particle || isInitial || nameWord;
      initialWords &= isInitial || particle;
      capital |= (shown & (NameWords.CAPITAL | NameWords.APOSTROPHE)) != 0;
      initial |= isInitial;
    }
    this.family = familyWords && capital;
    this.given = givenWords;
    this.initials = initialWords;
    this.initialInside = initial;
  }

  /** How much the stretch looks like “Jane Q. Roe”; −5 and less if it cannot be. */
  double score() {
    return score;
  }

  /** Whether it may be the family name of “Roe, Jane”. */
  boolean isFamily() {
    return family;
  }

  /** Whether it may be the given names of “Roe, Jane”. */
  boolean isGiven() {
    return given;
  }

  /** Whether it has nothing but initials and particles: “J. M. de”. */
  boolean areInitials() {
    return initials;
  }

  /** Whether it begins with a given name that is known. */
  boolean isKnownGiven() {
    return givenFirst;
  }

  /** “Jane Roe” or “A. Roe”, which is no family name alone. */
  boolean isWholeName() {
    return size >= 2 && (initialInside || givenFirst);
  }

  /** “Jr.”, “III”. */
  boolean isSuffix() {
    return suffix;
  }

  /** The person of that name. */
  Name person(PersonReader reader) {
    Name known = person.orElseGet(() -> reader.person(start, end));
    person = Optional.of(known);
    return known;
  }
}
