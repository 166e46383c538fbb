package org.footfault.comparison;

import java.util.Optional;
import org.footfault.source.Fact;

/**
 * What comes of holding a cited title against a page.
 *
 * @param own the title by which the page names its work, where that is not the cited one
 * @param doubt why it need not be a fault, where the title {@link Outcome#MAY_DIFFER}
 */
public record ComparedTitle(Outcome outcome, Optional<Fact<String>> own, Optional<Doubt> doubt) {

  /** Why a title that is not the page’s may be right all the same. */
  public enum Doubt {
    /** The page was not read whole. */
    PART_READ,
    /** The page is in another language, and the title may be a translation. */
    TRANSLATION,
    /** The title is the page’s own but for a number. */
    OTHER_NUMBER,
    /** The author and the day are the page’s, which may have had another headline. */
    OTHER_HEADLINE,
    /** The title seems to be that of a series, a column or a work that is reviewed. */
    OTHER_NAME,
    /** Words of the title stand here and there on the page: it may have had another headline. */
    SCATTERED_WORDS,
    /** The title has too few words to tell. */
    FEW_WORDS,
    /** What was read as the title is a name; the title is somewhere else in the note. */
    NOT_PLAIN_IN_NOTE,
    /** The page does not say plainly which of its headings is the title of the work. */
    OWN_TITLE_UNSURE
  }

  static ComparedTitle of(Outcome outcome) {
    return new ComparedTitle(outcome, Optional.empty(), Optional.empty());
  }

  static ComparedTitle other(Fact<String> own) {
    return new ComparedTitle(Outcome.DIFFERS, Optional.of(own), Optional.empty());
  }

  static ComparedTitle doubtful(Fact<String> own, Doubt doubt) {
    return new ComparedTitle(Outcome.MAY_DIFFER, Optional.of(own), Optional.of(doubt));
  }
}
