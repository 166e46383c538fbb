package org.footfault.note;

import java.util.OptionalInt;

/**
 * What a note is called, and how that is written.
 *
 * @param name without brackets: “1”, “smith”, “*”
 * @param form how it is written
 */
record Label(String name, Form form) {

  /** The ways to write a label without any markup. */
  enum Form {
    /** {@code [1]} */
    BRACKETS,
    /** {@code [^1]} */
    CARET,
    /** {@code (1)} */
    PARENTHESES,
    /** {@code 1.} or {@code 1)}, of notes only */
    LISTED,
    /** {@code ¹}, or a raised 1 */
    RAISED,
    /** {@code *}, {@code †} */
    SYMBOL;

    /** Whether a mark of this form may refer to a note whose label has the other form. */
    boolean refersTo(Form note) {
      return switch (this) {
        case CARET -> note == CARET;
        case SYMBOL -> note == SYMBOL;
        case PARENTHESES -> note == PARENTHESES || note == LISTED;
        case BRACKETS -> note == BRACKETS || note == LISTED;
        case RAISED -> note != CARET && note != SYMBOL;
        case LISTED -> false;
      };
    }
  }

  /** No post has a million notes; a longer number is something else. */
  static final int MOST_DIGITS = 6;

  /** Its number, if it is one of at most {@link #MOST_DIGITS} digits. */
  OptionalInt number() {
    return number(name);
  }

  static OptionalInt number(String name) {
    boolean digits = !name.isEmpty() && name.length() <= MOST_DIGITS;
    for (int i = 0; digits && i < name.length(); i++) {
      digits = name.charAt(i) >= '0' && name.charAt(i) <= '9';
    }
    return digits ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty();
  }
}
