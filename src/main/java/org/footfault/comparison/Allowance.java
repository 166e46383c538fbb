package org.footfault.comparison;

/**
 * How many words of a title may come back on a page that is not its own; all are shares of the
 * title’s telling words. Measured on 2,170 pairs of a page and the title of another page, on titles
 * of pages that were taken off them, and on headlines that were written anew and translated: see
 * docs/decisions/0013-what-makes-a-title-wrong.md.
 *
 * @param inTitles that may stand in the page’s titles
 * @param inAddress that may stand in its address: that outlives a headline
 * @param together that may stand close together in its text: a headline that was rewritten is told
 *     there in a sentence
 * @param inText that may stand anywhere in its text
 * @param topics that may come back in its text again and again: what the page is about
 */
record Allowance(double inTitles, double inAddress, double together, double inText, double topics) {

  private static final Allowance OTHER_WORK = new Allowance(0.25, 0.2, 0.4, 0.6, 0.4);

  /** The author and the day are the page’s: then it may well have had another headline. */
  private static final Allowance OTHER_HEADLINE = new Allowance(0.2, 0.2, 0.34, 0.5, 0.34);

  private static final Allowance COPIED = new Allowance(0, 0, 0.34, 0.5, 0.34);

  private static final Allowance DOUBTFUL = new Allowance(0.34, 0.34, 0.6, 1, 1);

  /** A translated title has a name or a loanword of the page’s own title. */
  private static final Allowance TRANSLATED = new Allowance(0, 0.2, 0.34, 0.5, 1);

  /** What was not read may have more of them. */
  private static final Allowance OF_A_PART = new Allowance(0, 0, 0.25, 0.34, 0.34);

  /**
   * Up to here a title is another’s.
   *
   * @param witnesses what the other claims of the note say
   */
  static Allowance ofProof(Translation translation, Witnesses witnesses) {
    return switch (translation) {
      case NONE -> witnesses.agree() ? OTHER_HEADLINE : OTHER_WORK;
      case COPIED -> COPIED;
      case LIKELY, ROMANISED, OTHER_LETTERS -> TRANSLATED;
    };
  }

  /** The same, of a page of which only a part was read. */
  static Allowance ofProofInPart() {
    return OF_A_PART;
  }

  /** Up to here it may be another’s. */
  static Allowance ofDoubt(Translation translation) {
    return switch (translation) {
      case NONE, COPIED -> DOUBTFUL;
      case LIKELY, ROMANISED, OTHER_LETTERS -> TRANSLATED;
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
        && found.inText() <= inText * found.words()
        && found.topics() <= topics * found.words();
  }

  /**
   * How many telling words of a title come back on a page.
   *
   * @param words how many there are
   */
  record Evidence(
      int words, long inTitles, long inAddress, long together, long inText, long topics) {

    /** Whether none of them stands on the page. */
    boolean isNone() {
      return inTitles + inAddress + inText == 0;
    }
  }
}
