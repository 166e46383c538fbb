package org.footfault.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to what another note cites, by its number and without “supra”: “Roe (n 3) 12”, “Roe,
 * above n 3”, “Müller (Fn. 3), S. 14”, “Roe (n 3) [55]”, “n.3”.
 *
 * @param name the author or short title before the number; empty where there is none
 * @param number of the note
 */
record NoteReference(String name, int number) {

  /** Longer pieces say more than that. */
  private static final int LONGEST = 100;

  private static final String SIGN = "(?:nn?|notes?|nota|fn|fußn|anm)\\.? ?(\\d{1,4})";

  private static final String SIGN_ENDS = "nNeEsSaAmM";

  /**
   * Takes “Roe (n 3) 12”, “Roe, above n 3, 12”, “note 3 above”; refuses “Night Ferry (2014), n.3”,
   * “See note 3 and what it says”. The groups are the name and the number, in either form.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "([^\\d“”\"]{2,60}?),? \\("
              + SIGN
              + "\\)[\\s\\d,.\\[\\]–-]{0,24}(?:(?:at|s|p|pp|rn)\\.? [\\d–-]{1,9}(?: ff?)?\\.?)?"
              + "|(?:([^\\d“”\"]{2,60}?), )?(?:(?:above|oben|supra) )?"
              + SIGN
              + "(?: (?:above|supra))?(?:, [\\p{L}. ]{0,6}\\d[\\d–-]{0,9})?\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The reference that a piece is; empty for other pieces. */
  static Optional<NoteReference> of(String piece) {
    if (piece.length() > LONGEST || !hasNumberBehindSign(piece)) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(piece.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean bracketed = form.group(2) != null;
    String name = bracketed ? form.group(1) : form.group(3) == null ? "" : form.group(3);
    int number = Integer.parseInt(bracketed ? form.group(2) : form.group(4));
    return Optional.of(new NoteReference(name, number));
  }

  /** Whether the first digit stands behind the last letter of a sign; nearly no piece is so. */
  private static boolean hasNumberBehindSign(String piece) {
    int i = 0;
    while (i < piece.length() && !Character.isDigit(piece.charAt(i))) {
      i++;
    }
    if (i == piece.length()) {
      return false;
    }
    while (i > 0 && " .".indexOf(piece.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > 0 && SIGN_ENDS.indexOf(piece.charAt(i - 1)) >= 0;
  }
}
