package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.citation.Author.Kind;

/**
 * Reads parts between commas as persons, in each order in which names are written: “Jane Roe”,
 * “Roe, Jane”, the first of them only, “Roe J”.
 */
final class NameOrders {

  private final String text;
  private final PersonReader persons;

  NameOrders(String text, PersonReader persons) {
    this.text = text;
    this.persons = persons;
  }

  /**
   * The best reading.
   *
   * @param parts each {@code start, end} and the sign that stood before it
   */
  Names best(List<int[]> parts) {
    Names best = straight(parts);
    for (Names other : List.of(inverted(parts), firstInverted(parts), medical(parts))) {
      if (other.score() > best.score()) {
        best = other;
      }
    }
    return best;
  }

  /** “Jane Roe, Jack Poe & John Doe”. */
  private Names straight(List<int[]> parts) {
    List<Name> names = new ArrayList<>();
    double sum = 0;
    double least = 9;
    int joints = 0;
    for (int[] part : parts) {
      if (isSuffix(part) && !names.isEmpty()) {
        continue;
      }
      double score = persons.score(part[0], part[1]);
      if (score <= -5) {
        return Names.REFUSED;
      }
      least = Math.min(least, score);
      joints += part[2] == '&' || part[2] == ';' ? 1 : 0;
      sum += score;
      names.add(persons.person(part[0], part[1]));
    }
    if (names.size() > 1 && joints == 0 && least < 3.2) {
      return Names.REFUSED;
    }
    double bonus = names.size() > 1 ? 1.0 : 0;
    return new Names(names, sum / names.size() + bonus, false);
  }

  private boolean isSuffix(int[] part) {
    return part[1] - part[0] <= 5 && Forms.isSuffix(text.substring(part[0], part[1]));
  }

  /** “Roe, J., & Doe, J.”, “ROE, Jane; DOE, John”. */
  private Names inverted(List<int[]> parts) {
    List<Name> names = new ArrayList<>();
    double sum = 0;
    boolean allInitials = true;
    for (int i = 0; i < parts.size(); ) {
      int[] family = parts.get(i);
      boolean paired =
          i + 1 < parts.size() && parts.get(i + 1)[2] == ',' && isGiven(parts.get(i + 1));
      if (!paired || !isFamily(family)) {
        return Names.REFUSED;
      }
      int[] given = parts.get(i + 1);
      boolean initials = areInitials(given);
      if (!initials && isWholeName(family)) {
        return Names.REFUSED;
      }
      allInitials &= initials;
      boolean capitals = Words.isShouted(text.substring(family[0], family[1]));
      sum += initials ? 4 : capitals ? 3.5 : isKnownGiven(given) ? 3 : 1;
      names.add(inverted(family, given));
      i += 2;
      while (i < parts.size() && isSuffix(parts.get(i))) {
        i++;
      }
      boolean parted = i >= parts.size() || parts.get(i)[2] != ',' || allInitials;
      if (!parted) {
        return Names.REFUSED;
      }
    }
    double parted = parts.stream().anyMatch(p -> p[2] == ';') ? 2 : 0;
    return new Names(names, sum / names.size() + (names.size() > 1 ? 1 : 0) + parted, true);
  }

  /** “Roe, Jane, Jack Poe, and John Doe”. */
  private Names firstInverted(List<int[]> parts) {
    if (parts.size() < 2
        || parts.get(1)[2] != ','
        || !isFamily(parts.get(0))
        || isWholeName(parts.get(0)) && !areInitials(parts.get(1))
        || !isGiven(parts.get(1))) {
      return Names.REFUSED;
    }
    List<Name> names = new ArrayList<>();
    names.add(inverted(parts.get(0), parts.get(1)));
    double sum = areInitials(parts.get(1)) || isKnownGiven(parts.get(1)) ? 3 : 1.2;
    int joints = 0;
    for (int[] part : parts.subList(2, parts.size())) {
      if (isSuffix(part)) {
        continue;
      }
      double score = persons.score(part[0], part[1]);
      if (score <= -5) {
        return Names.REFUSED;
      }
      joints += part[2] == '&' ? 1 : 0;
      sum += score;
      names.add(persons.person(part[0], part[1]));
    }
    if (names.size() > 1 && joints == 0) {
      return Names.REFUSED;
    }
    return new Names(names, sum / names.size() + (names.size() > 1 ? 1 : 0), true);
  }

  /** “Roe J, Doe JP”. */
  private Names medical(List<int[]> parts) {
    List<Name> names = new ArrayList<>();
    for (int[] part : parts) {
      int blank = text.lastIndexOf(' ', part[1] - 1);
      if (blank <= part[0]) {
        return Names.REFUSED;
      }
      String initials = text.substring(blank + 1, part[1]);
      boolean sound =
          initials.length() <= 4
              && isSurelyInitials(initials)
              && !Lexicon.ORGANISATION_WORDS.has(text.substring(part[0], blank))
              && isFamily(new int[] {part[0], blank, 0});
      if (!sound) {
        return Names.REFUSED;
      }
      names.add(new Name(part[0], blank, Optional.of(initials), Kind.PERSON));
    }
    return new Names(names, 3 + (names.size() > 1 ? 1 : 0), true);
  }

  private static boolean isSurelyInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isUpperCase(c) && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean isFamily(int[] part) {
    List<int[]> words = Words.of(text, part[0], part[1]);
    if (words.size() > 5) {
      return false;
    }
    boolean capital = false;
    for (int[] w : words) {
      String word = text.substring(w[0], w[1]);
      boolean particle = Lexicon.PARTICLES.has(word);
      if (Words.hasDigit(word) || !particle && !PersonReader.isNameWord(word)) {
        return false;
      }
      capital |= Words.isCapital(word) || PersonReader.startsApostrophe(word);
    }
    return capital;
  }

  /** “Jane Roe” or “A. Roe”, which is no family name alone. */
  private boolean isWholeName(int[] part) {
    List<int[]> words = Words.of(text, part[0], part[1]);
    if (words.size() < 2) {
      return false;
    }
    String first = text.substring(words.get(0)[0], words.get(0)[1]);
    boolean initial = false;
    for (int[] w : words) {
      initial |= Words.isInitials(text.substring(w[0], w[1]));
    }
    return initial || Lexicon.GIVEN_NAMES.has(first);
  }

  private boolean isGiven(int[] part) {
    List<int[]> words = Words.of(text, part[0], part[1]);
    if (words.isEmpty() || words.size() > 5) {
      return false;
    }
    String head = text.substring(words.get(0)[0], words.get(0)[1]);
    if (Lexicon.SMALL_WORDS.has(head) && !Words.isInitials(head)) {
      return false;
    }
    for (int[] w : words) {
      String word = text.substring(w[0], w[1]);
      boolean bracketed = (word.startsWith("(") || word.endsWith(")")) && !Words.hasDigit(word);
      boolean particle = Lexicon.PARTICLES.has(word);
      if (!bracketed && !particle && !(Words.isInitials(word) || PersonReader.isNameWord(word))) {
        return false;
      }
    }
    return true;
  }

  private boolean areInitials(int[] part) {
    for (int[] w : Words.of(text, part[0], part[1])) {
      if (!Words.isInitials(text.substring(w[0], w[1]))
          && !Lexicon.PARTICLES.has(text.substring(w[0], w[1]))) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnownGiven(int[] part) {
    List<int[]> words = Words.of(text, part[0], part[1]);
    return !words.isEmpty()
        && Lexicon.GIVEN_NAMES.has(text.substring(words.get(0)[0], words.get(0)[1]));
  }

  private Name inverted(int[] family, int[] given) {
    return new Name(
        family[0], family[1], Optional.of(text.substring(given[0], given[1])), Kind.PERSON);
  }
}
