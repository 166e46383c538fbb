package org.footfault.comparison;

/**
 * How many words of a title may come back on a page that is not its own; all are shares of the
 * title’s telling words. Measured on 2,170 pairs of a page and the title of another page, and on
 * 1,130 titles of pages that were taken off them: see
 * docs/decisions/0013-what-makes-a-title-wrong.md.
 *
 * @param inTitles that may stand in the page’s titles
 * @param inAddress that may stand in its address: that outlives a headline
 * @param together that may stand close together in its text: a headline that was rewritten is told
 *     there in a sentence
 * @param inText that may stand anywhere in its text
 */
record Allowance(double inTitles, double inAddress, double together, double inText) {

  private static final Allowance OTHER_WORK = new Allowance(0.25, 0.2, 0.4, 0.75);

  private static final Allowance COPIED = new Allowance(0, 0, 0.34, 0.5);

  private static final Allowance DOUBTFUL = new Allowance(0.34, 0.34, 0.6, 1);

  /** A translated title has a name or a loanword of the page’s own title. */
  private static final Allowance TRANSLATED = new Allowance(0, 0.2, 0.34, 0.5);

  /** Up to here a title is another’s. */
  static Allowance ofProof(Translation translation) {
    return switch (translation) {
      case NONE -> OTHER_WORK;
      case COPIED -> COPIED;
      case LIKELY, OTHER_LETTERS -> TRANSLATED;
    };
  }

  /** Up to here it may be another’s. */
  static Allowance ofDoubt(Translation translation) {
    return switch (translation) {
      case NONE, COPIED -> DOUBTFUL;
      case LIKELY, OTHER_LETTERS -> TRANSLATED;
    };
  }

  /** Whether the page’s titles and its address have so few words of a title, or fewer. */
  boolean coversNames(Evidence found) {
    return found.inTitles() <= inTitles * found.words()
        && found.inAddress() <= inAddress * found.words();
  }

  /** Whether the page as a whole has so few, or fewer. */
  boolean covers(Evidence found) {
    return coversNames(found)
        && found.together() <= together * found.words()
        && found.inText() <= inText * found.words();
  }

  /**
   * How many telling words of a title come back on a page.
   *
   * @param words how many there are
   */
  record Evidence(int words, long inTitles, long inAddress, long together, long inText) {

    /** Whether none of them stands on the page. */
    boolean isNone() {
      return inTitles + inAddress + inText == 0;
    }
  }
}
