package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.citation.Author.Kind;

/**
 * Reads parts between commas as persons, in each order in which names are written: “Jane Roe”,
 * “Roe, Jane”, the first of them only, “Roe J”.
 */
final class NameOrders {

  /** What ends the names of stations and bodies, and has the look of initials. */
  private static final Set<String> STATIONS =
      Set.of("TV", "FM", "AM", "UK", "US", "USA", "EU", "UN");

  private final String text;
  private final PersonReader persons;

  /**
   * One part of a list of names.
   *
   * @param before the sign that stood before it: a comma, a semicolon, {@code &} for any “and”, 0
   *     for none
   */
  record Listed(NamePart part, int before) {

    int start() {
      return part.start;
    }

    int end() {
      return part.end;
    }
  }

  NameOrders(String text, PersonReader persons) {
    this.text = text;
    this.persons = persons;
  }

  /** The best reading. */
  Names best(List<Listed> parts) {
    Names best = straight(parts);
    for (Names other :
        List.of(inverted(parts), firstInverted(parts), medical(parts), joined(parts))) {
      if (other.score() > best.score()) {
        best = other;
      }
    }
    return best;
  }

  /** “Jane Roe, Jack Poe & John Doe”. */
  private Names straight(List<Listed> parts) {
    List<Name> names = new ArrayList<>();
    double sum = 0;
    double least = 9;
    int joints = 0;
    for (Listed part : parts) {
      if (part.part.isSuffix() && !names.isEmpty()) {
        continue;
      }
      double score = part.part.score();
      if (score <= -5) {
        return Names.REFUSED;
      }
      least = Math.min(least, score);
      joints += part.before == '&' || part.before == ';' ? 1 : 0;
      sum += score;
      names.add(part.part.person(persons));
    }
    if (names.size() > 1 && joints == 0 && least < 3.2) {
      return Names.REFUSED;
    }
    double bonus = names.size() > 1 ? 1.0 : 0;
    return new Names(names, sum / names.size() + bonus, false);
  }

  /** “Roe, J., & Doe, J.”, “ROE, Jane; DOE, John”. */
  private Names inverted(List<Listed> parts) {
    List<Name> names = new ArrayList<>();
    double sum = 0;
    boolean allInitials = true;
    for (int i = 0; i < parts.size(); ) {
      NamePart family = parts.get(i).part;
      boolean paired =
          i + 1 < parts.size() && parts.get(i + 1).before == ',' && parts.get(i + 1).part.isGiven();
      if (!paired || !family.isFamily()) {
        return Names.REFUSED;
      }
      NamePart given = parts.get(i + 1).part;
      boolean initials = given.areInitials();
      if (!initials && family.isWholeName()) {
        return Names.REFUSED;
      }
      allInitials &= initials;
      boolean capitals = Words.isShouted(text.substring(family.start, family.end));
      sum += initials ? 4 : capitals ? 3.5 : given.isKnownGiven() ? 3 : 1;
      names.add(inverted(family, given));
      i += 2;
      while (i < parts.size() && parts.get(i).part.isSuffix()) {
        i++;
      }
      boolean parted = i >= parts.size() || parts.get(i).before != ',' || allInitials;
      if (!parted) {
        return Names.REFUSED;
      }
    }
    double parted = parts.stream().anyMatch(p -> p.before == ';') ? 2 : 0;
    return new Names(names, sum / names.size() + (names.size() > 1 ? 1 : 0) + parted, true);
  }

  /** “Roe, Jane, Jack Poe, and John Doe”. */
  private Names firstInverted(List<Listed> parts) {
    if (parts.size() < 2
        || parts.get(1).before != ','
        || !parts.get(0).part.isFamily()
        || parts.get(0).part.isWholeName() && !parts.get(1).part.areInitials()
        || !parts.get(1).part.isGiven()) {
      return Names.REFUSED;
    }
    NamePart given = parts.get(1).part;
    List<Name> names = new ArrayList<>();
    names.add(inverted(parts.get(0).part, given));
    double sum = given.areInitials() || given.isKnownGiven() ? 3 : 1.2;
    int joints = 0;
    for (Listed part : parts.subList(2, parts.size())) {
      if (part.part.isSuffix()) {
        continue;
      }
      double score = part.part.score();
      if (score <= -5) {
        return Names.REFUSED;
      }
      joints += part.before == '&' ? 1 : 0;
      sum += score;
      names.add(part.part.person(persons));
    }
    if (names.size() > 1 && joints == 0) {
      return Names.REFUSED;
    }
    return new Names(names, sum / names.size() + (names.size() > 1 ? 1 : 0), true);
  }

  /** “Roe J, Doe JP”. */
  private Names medical(List<Listed> parts) {
    List<Name> names = new ArrayList<>();
    for (Listed part : parts) {
      int blank = text.lastIndexOf(' ', part.end() - 1);
      if (blank <= part.start() || STATIONS.contains(text.substring(blank + 1, part.end()))) {
        return Names.REFUSED;
      }
      String initials = text.substring(blank + 1, part.end());
      boolean sound =
          initials.length() <= 4
              && isSurelyInitials(initials)
              && !Lexicon.ORGANISATION_WORDS.has(text, part.start(), blank)
              && persons.part(part.start(), blank).isFamily();
      if (!sound) {
        return Names.REFUSED;
      }
      names.add(new Name(part.start(), blank, Optional.of(initials), Kind.PERSON));
    }
    return new Names(names, 3 + (names.size() > 1 ? 1 : 0), true);
  }

  /** “Ortega y Gasset, José”: a family name of two, and a given name that is known. */
  private Names joined(List<Listed> parts) {
    boolean three =
        parts.size() == 3
            && parts.get(1).before == '&'
            && parts.get(2).before == ','
            && parts.get(2).part.isKnownGiven()
            && parts.get(0).part.isFamily()
            && parts.get(1).part.isFamily();
    int joint = three ? parts.get(0).end() : 0;
    if (!three || !text.startsWith(" y ", joint) && !text.startsWith(" i ", joint)) {
      return Names.REFUSED;
    }
    NamePart given = parts.get(2).part;
    Name name =
        new Name(
            parts.get(0).start(),
            parts.get(1).end(),
            Optional.of(text.substring(given.start, given.end)),
            Kind.PERSON);
    return new Names(List.of(name), 4, true);
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

  private Name inverted(NamePart family, NamePart given) {
    return new Name(
        family.start, family.end, Optional.of(text.substring(given.start, given.end)), Kind.PERSON);
  }
}
