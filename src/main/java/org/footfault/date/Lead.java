package org.footfault.date;

/**
 * The words around a date that say what it is the date of: “last visited”, “updated”, “archived
 * from the original on”, “forthcoming”, and whether it is only about right.
 */
final class Lead {

  /** So many words “archived” may stand before a date: “archived from the original on”. */
  private static final int FARTHEST = 6;

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
    if (tokens.means(before, Vocabulary.MODIFIED) || isAsOf()) {
      return ReadDate.Role.MODIFIED;
    }
    return isPlanned() ? ReadDate.Role.PLANNED : ReadDate.Role.PUBLISHED;
  }

  private boolean isAsOf() {
    return tokens.type(first - 2) == Tokens.WORD
        && tokens.word(first - 2).equals("as")
        && tokens.means(first - 1, Vocabulary.OF);
  }

  private boolean isArchived() {
    if (tokens.means(before, Vocabulary.ARCHIVED)) {
      return true;
    }
    boolean isOriginal =
        tokens.type(before) == Tokens.WORD
            && tokens.length(before) >= 8
            && Letters.folded(tokens.word(before)).startsWith("original");
    for (int i = before - 1; isOriginal && i > before - FARTHEST; i--) {
      if (tokens.means(i, Vocabulary.ARCHIVED)) {
        return true;
      }
    }
    return false;
  }

  /** “forthcoming 2027”, “scheduled for March 3, 2027”, “2027, in press”. */
  private boolean isPlanned() {
    int kinds = Vocabulary.PLANNED | Vocabulary.UNPUBLISHED;
    if (tokens.means(before, kinds)) {
      return true;
    }
    for (int length = 2; length <= LONGEST_PHRASE; length++) {
      if (tokens.phrase(before - length + 1, kinds) == length) {
        return true;
      }
    }
    boolean isParted = tokens.isSign(next, ',') || tokens.isSign(next, '(');
    int after = isParted ? next + 1 : next;
    return tokens.means(after, Vocabulary.UNPUBLISHED)
        || tokens.phrase(after, Vocabulary.UNPUBLISHED) > 0;
  }
}
