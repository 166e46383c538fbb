package org.footfault.citation;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations that repeat an earlier one by its name and a page. */
final class ShortForms {

  /** Longer names are none of short forms. */
  static final int LONGEST = 160;

  /**
   * Takes “Port Board, 412 F.3d at 892”, “Roe v. Doe, 347 U.S. at 490–91”; refuses “…, 347 U.S.
   * 483”.
   */
  private static final Pattern CASE =
      Pattern.compile(
          "(\\p{Lu}[^;“”\"]{1,100}), (\\d{1,4}) \\p{L}[\\p{L}\\d. ’']{0,24} at \\*?\\d[\\d–—,"
              + " n.-]{0,24}");

  private ShortForms() {}

  /** The name of the case and the volume of its reporter. */
  record CaseForm(String name, String volume) {}

  /** Whether the piece repeats a case by its name, reporter and page. */
  static boolean isCase(String piece) {
    return piece.contains(" at ") && matcher(piece).matches();
  }

  /** The parts of such a piece; only where {@link #isCase} holds. */
  static CaseForm caseForm(String piece) {
    Matcher matcher = matcher(piece);
    return matcher.matches()
        ? new CaseForm(matcher.group(1), matcher.group(2))
        : new CaseForm("", "");
  }

  private static Matcher matcher(String piece) {
    String stripped = piece.strip();
    return CASE.matcher(stripped.length() <= LONGEST ? stripped : "");
  }

  /** Whether the piece is one of them, perhaps behind a signal and before a full stop. */
  static boolean isAny(String piece) {
    String stripped = piece.strip();
    int signal = Lexicon.SIGNALS.longestAt(stripped, 0);
    String form = stripped.substring(signal).strip();
    return isCase(form) || isNameAndPage(form) || NoteReference.of(form).isPresent();
  }

  /** Takes “Smith, at 12”, “Smith & Roe, at 12–14”; refuses “Smith, The War, at 12”. */
  static boolean isNameAndPage(String piece) {
    OptionalInt at = pageSign(piece);
    if (at.isEmpty()) {
      return false;
    }
    int end = Words.trimEnd(piece, 0, piece.length(), ".");
    int from = at.getAsInt() + 5;
    return from < end
        && Forms.isPages(piece.substring(from, end))
        && !Words.hasDigit(piece.substring(0, at.getAsInt()));
  }

  private static OptionalInt pageSign(String piece) {
    int at = piece.indexOf(", at ");
    boolean alone = at >= 2 && at <= 80 && piece.lastIndexOf(',', at - 1) < 0;
    return alone ? OptionalInt.of(at) : OptionalInt.empty();
  }
}
