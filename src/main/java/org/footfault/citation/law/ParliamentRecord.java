package org.footfault.citation.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * What was said in a parliament: “HL Deb 12 July 1999, vol 604, cols 45–50”, “161 Cong. Rec. S1234
 * (daily ed. Mar. 3, 2015)”.
 */
final class ParliamentRecord {

  private static final Pattern HANSARD =
      Pattern.compile(
          "(?:H[CL] Deb(?:ates)?\\.?|Hansard,? H[CL](?: Deb)?|(?:Commonwealth|Parl(?:iamentary)?),? (?:Parliamentary )?Debates)(?:,"
              + " (?:House of (?:Commons|Representatives|Lords)|Senate))?(?=[ ,(])");

  private static final Pattern VOLUME = Pattern.compile(",? vol\\.? (\\d{1,4})");
  private static final Pattern COLUMNS =
      Pattern.compile(",? cols?\\.? (\\d{1,5}\\w*(?:[–-]\\d{1,5}\\w*)?)");

  private static final Pattern RECORD =
      Pattern.compile(
          "(\\d{1,3}) (Cong\\. ?(?:Rec|Globe)\\.?) ([HSED]?\\d[\\d,]*(?:[–-][HSED]?\\d[\\d,]*)?)(?![\\w])");

  private ParliamentRecord() {}

  static Optional<LawReference> read(LawText law) {
    Optional<Matcher> hansard = law.at(HANSARD, 0);
    return hansard.isPresent() ? hansard(law, hansard.get()) : record(law);
  }

  private static Optional<LawReference> hansard(LawText law, Matcher name) {
    LawTail tail = law.tail();
    Optional<Span> volume = group(VOLUME.matcher(law.text()));
    Optional<Span> columns = group(COLUMNS.matcher(law.text()));
    tail.takeSeries(new Span(0, name.end()), volume, columns);
    tail.walk(name.end());
    return tail.hasDate()
        ? Optional.of(tail.reference(LawReference.Sort.RECORD, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<LawReference> record(LawText law) {
    Optional<Matcher> found = law.at(RECORD, 0);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Matcher record = found.get();
    LawTail tail = law.tail();
    tail.takeSeries(
        new Span(record.start(2), record.end(2)),
        Optional.of(new Span(record.start(1), record.end(1))),
        Optional.of(new Span(record.start(3), record.end(3))));
    tail.walk(record.end());
    return Optional.of(tail.reference(LawReference.Sort.RECORD, Optional.empty()));
  }

  private static Optional<Span> group(Matcher matcher) {
    return matcher.find()
        ? Optional.of(new Span(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }
}
