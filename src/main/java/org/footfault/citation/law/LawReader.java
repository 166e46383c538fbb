package org.footfault.citation.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.footfault.date.ReadDate;

/**
 * Reads a text as one reference to law: to a section of a code, an act, a treaty, a regulation, a
 * resolution, or to what was said in a parliament.
 */
public final class LawReader {

  /** Longer texts are prose, or hold more than one reference. */
  private static final int LONGEST = 700;

  private static final List<Function<LawText, Optional<LawReference>>> FORMS =
      List.of(
          ParliamentRecord::read,
          CivilCode::read,
          UnionAct::read,
          Resolution::read,
          NumberedAct::read,
          NumberedDecree::read,
          DatedAct::read);

  private LawReader() {}

  /** Whether a name is that of a collection of laws or treaties: “Fed. Reg.”, “U.N.T.S.”. */
  public static boolean isOfLaws(String series) {
    return Series.isOfLaws(series);
  }

  /**
   * The reference; empty for other texts.
   *
   * @param dates of the text, in its order
   */
  public static Optional<LawReference> read(String text, List<ReadDate> dates) {
    if (text.length() > LONGEST || !LawWords.mayName(text)) {
      return Optional.empty();
    }
    LawText law = new LawText(text, dates);
    for (Function<LawText, Optional<LawReference>> form : FORMS) {
      Optional<LawReference> read = form.apply(law);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }
}
