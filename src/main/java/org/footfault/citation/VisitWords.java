package org.footfault.citation;

import java.util.List;

/** What stands before the date of a visit, or goes with an address; it begins no citation. */
final class VisitWords {

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
    for (String start : STARTS) {
      if (Words.isAt(text, at, start)) {
        return true;
      }
    }
    return false;
  }
}
