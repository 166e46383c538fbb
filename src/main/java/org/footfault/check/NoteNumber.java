package org.footfault.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of the note that “supra note 3” points to. */
final class NoteNumber {

  /** Takes “supra note 3”, “supra n. 12”; refuses “supra at 3”. */
  private static final Pattern NOTE =
      Pattern.compile("supra,? (?:note|n\\.|fn\\.|nota) ?(\\d{1,6})\\b");

  private NoteNumber() {}

  static Optional<String> of(String folded) {
    Matcher matcher = NOTE.matcher(folded);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
