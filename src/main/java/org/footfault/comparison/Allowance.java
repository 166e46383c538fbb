package org.footfault.comparison;

/**
 * How many words of a title may come back on a page by chance. Measured on 4,300 pairs of a page
 * and the title of another page, and on 310 pages held against a headline of their own that was
 * taken off them: see docs/decisions/0013-what-makes-a-title-wrong.md.
 *
 * @param inTitles share of the words that may stand in the page’s titles
 * @param inText share that stays below this in its text and its address
 */
record Allowance(double inTitles, double inText) {

  /** Of a title in the page’s language, common words come back in any long text. */
  private static final Allowance SAME_LANGUAGE = new Allowance(0.25, 0.67);

  private static final Allowance OTHER_LANGUAGE = new Allowance(0, 0.5);

  /** A translated title has a name or a loanword of the page’s own title. */
  private static final Allowance TRANSLATED = new Allowance(0, 0.34);

  /** Of two words, or three, none may come back in a title; of two none in the text. */
  private static final int FEW = 3;

  private static final int FEWEST = 2;

  static Allowance of(Translation translation) {
    return switch (translation) {
      case NONE -> SAME_LANGUAGE;
      case COPIED -> OTHER_LANGUAGE;
      case LIKELY, OTHER_LETTERS -> TRANSLATED;
    };
  }

  /** Whether so few of so many words come back that the title is that of another work. */
  boolean isUnlike(int words, long inTitles, long inText) {
    if (words < FEWEST) {
      return false;
    }
    if (words <= FEW) {
      return inTitles == 0 && inText <= words - FEWEST;
    }
    return inTitles <= this.inTitles * words && inText < this.inText * words;
  }
}
