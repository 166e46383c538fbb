package org.footfault.date;

/**
 * The words around a date that say what it is the date of: “last visited”, “updated”, “archived
 * from the original on”, “forthcoming”, and whether it is only about right.
 */
final class Lead {

  /** So many words and signs “archived” may stand before a date. */
  private static final int FARTHEST = 8;

  /** “ET”, “PM”, “CEST” */
  private static final int LONGEST_ZONE = 4;

  private static final int LONGEST_PHRASE = 4;

  private final Tokens tokens;
  private final int first;
  private final int next;

  /** The token before the date, past “on”, “the”, a colon and the like. */
  private final int before;

  private Lead(Tokens tokens, int first, int next) {
    this.tokens = tokens;
    this.first = first;
    this.next = next;
    this.before = beforeLead();
  }

  /** What stands around the date from one token to another. */
  static Lead of(Tokens tokens, int first, int next) {
    return new Lead(tokens, first, next);
  }

  private int beforeLead() {
    int i = first - 1;
    for (int k = 0; k < 3; k++) {
      boolean isLead =
          tokens.isSign(i, ':')
              || tokens.isSign(i, '.')
              || tokens.isSign(i, ',')
              || (tokens.means(i, Vocabulary.LEAD | Vocabulary.OF)
                  && !tokens.means(i, Vocabulary.ABOUT));
      if (!isLead) {
        break;
      }
      i--;
    }
    return i;
  }

  boolean saysAbout() {
    return tokens.means(before, Vocabulary.ABOUT);
  }

  ReadDate.Role role() {
    if (((tokens.meanings(before) | tokens.meanings(next)) & Vocabulary.ACCESSED) != 0) {
      return ReadDate.Role.ACCESSED;
    }
    if (isArchived()) {
      return ReadDate.Role.ARCHIVED;
    }
    if (isModified() || isAsOf()) {
      return ReadDate.Role.MODIFIED;
    }
    return isPlanned() ? ReadDate.Role.PLANNED : ReadDate.Role.PUBLISHED;
  }

  private boolean isAsOf() {
    return tokens.type(first - 2) == Tokens.WORD
        && tokens.word(first - 2).equals("as")
        && tokens.means(first - 1, Vocabulary.OF);
  }

  /** “archived from the original (PDF) on”, “archived copy of”. */
  private boolean isArchived() {
    return tokens.means(before, Vocabulary.ARCHIVED) || isBehind(Vocabulary.ARCHIVED, "()’'");
  }

  /** “updated”; “(updated 9:14 PM ET, Wed May 9, 2012)”. */
  private boolean isModified() {
    return tokens.means(before, Vocabulary.MODIFIED)
        || (tokens.type(before) == Tokens.WORD
            && tokens.length(before) <= LONGEST_ZONE
            && isBehind(Vocabulary.MODIFIED, ":,."));
  }

  /** Whether a word of this kind stands a few words and signs before. */
  private boolean isBehind(int kind, String signs) {
    for (int i = before; i > before - FARTHEST && i >= 0; i--) {
      if (tokens.means(i, kind)) {
        return true;
      }
      if (tokens.type(i) == Tokens.SIGN && signs.indexOf((char) tokens.value(i)) < 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * “forthcoming 2027”, “scheduled for March 3, 2027”, “2027, in press”, “June 4, 2027, print
   * edition”.
   */
  private boolean isPlanned() {
    int kinds = Vocabulary.PLANNED | Vocabulary.UNPUBLISHED | Vocabulary.ISSUE;
    boolean isUntil = tokens.means(before, Vocabulary.UNTIL) && tokens.length(before) > 2;
    if (tokens.means(before, kinds) || isUntil) {
      return true;
    }
    for (int length = 2; length <= LONGEST_PHRASE; length++) {
      if (tokens.phrase(before - length + 1, kinds) == length) {
        return true;
      }
    }
    boolean isParted = tokens.isSign(next, ',') || tokens.isSign(next, '(');
    int after = isParted ? next + 1 : next;
    int behind = Vocabulary.UNPUBLISHED | Vocabulary.ISSUE;
    return tokens.means(after, behind) || tokens.phrase(after, behind) > 0;
  }
}
