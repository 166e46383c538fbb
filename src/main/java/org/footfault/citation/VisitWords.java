package org.footfault.citation;

import java.util.List;
import java.util.Locale;

/** What stands before the date of a visit, or goes with an address; it begins no citation. */
final class VisitWords {

  private static final int LONGEST = 14;

  private static final List<String> STARTS =
      List.of(
          "accessed",
          "retrieved",
          "last ",
          "consult",
          "acesso",
          "zugriff",
          "abgerufen",
          "archived",
          "visited",
          "doi",
          "[",
          "(");

  private VisitWords() {}

  static boolean areAt(String text, int at) {
    String lower =
        text.substring(at, Math.min(text.length(), at + LONGEST)).toLowerCase(Locale.ROOT);
    return STARTS.stream().anyMatch(lower::startsWith);
  }
}
