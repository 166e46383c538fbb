package org.footfault.citation;

import java.util.List;
import java.util.Set;

/**
 * Signs that what was taken for a title may be something else: such a title is held against no
 * page.
 */
final class TitleSigns {

  /** Headlines and titles of papers are shorter. */
  private static final int MOST_WORDS = 32;

  private static final int FEWEST_LETTERS = 5;

  /** Words that begin the rest of a name or of a publication’s statement, and no title. */
  private static final Set<String> RESTS =
      Set.of(
          "inc.", "ltd.", "ltd", "jr.", "sr.", "eds.", "ed.", "et", "and", "&", "hrsg.", "ibid.");

  private final Body body;
  private final String text;

  TitleSigns(Body body) {
    this.body = body;
    this.text = body.text;
  }

  /**
   * Whether a title is doubtful: a name of a person, a scrap, the rest of a name, or several parts
   * of a citation that were not told apart.
   *
   * @param quoted whether quotation marks show where it begins and ends
   */
  boolean isDoubtful(int from, int to, Quoted quoted) {
    List<int[]> words = Words.of(text, from, to);
    if (words.isEmpty() || to - from < FEWEST_LETTERS || startsWithRest(words)) {
      return true;
    }
    if (quoted == Quoted.YES) {
      return false;
    }
    return words.size() > MOST_WORDS
        || isName(from, to, words.size())
        || hasNamesBefore(from, to)
        || hasStop(from, to)
        || hasYearInBrackets(from, to);
  }

  /** Whether a title stands between quotation marks. */
  enum Quoted {
    YES,
    NO
  }

  private boolean startsWithRest(List<int[]> words) {
    String first = text.substring(words.get(0)[0], words.get(0)[1]);
    return RESTS.contains(Words.bare(first).toLowerCase(java.util.Locale.ROOT))
        || first.startsWith("[")
        || first.startsWith("”")
        || first.startsWith(")");
  }

  private boolean isName(int from, int to, int words) {
    double score = words <= 3 ? body.names.personScore(from, to) : 0;
    return score > 3 || words == 2 && score >= 2;
  }

  /** “Water. Accounts of Chemistry”: a full stop may end the title. */
  private boolean hasStop(int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      boolean stop = text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && body.isStop(i);
      if (stop && body.pairs.isOpen(i)) {
        return true;
      }
    }
    return false;
  }

  /** “Ana Diaz & Tomas Reed, Title”: the authors were not told apart from the title. */
  private boolean hasNamesBefore(int from, int to) {
    int comma = Words.indexOf(text, ", ", from, to);
    if (comma < 0) {
      return false;
    }
    Names names = body.names.read(from, comma);
    return !names.isRefused() && !names.hasOrganisation() && names.score() >= 3.2;
  }

  /** “Roe. (2017). Title”: the year parts an author from a title. */
  private boolean hasYearInBrackets(int from, int to) {
    int open = Words.indexOf(text, ". (", from, to);
    return open > 0 && body.dateIn(open, to).isPresent();
  }
}
