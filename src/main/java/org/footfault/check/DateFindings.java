package org.footfault.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.Doubt;
import org.footfault.date.ReadDate;
import org.footfault.date.Repair;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.text.Span;

/** Turns doubts about the dates of one citation into findings of one check. */
final class DateFindings {

  private final CheckInfo info;
  private final Citation citation;
  private final Reading reading;

  DateFindings(CheckInfo info, Citation citation, Reading reading) {
    this.info = info;
    this.citation = citation;
    this.reading = reading;
  }

  /** The date of publication and that of the visit, as far as the reader is sure of them. */
  Stream<Claim<ReadDate>> dates() {
    return Stream.concat(citation.date().stream(), citation.accessed().stream())
        .filter(Claim::isSure);
  }

  /** The dates with this doubt. */
  Stream<Claim<ReadDate>> doubted(Doubt doubt) {
    return dates().filter(claim -> claim.value().has(doubt));
  }

  /** A finding that quotes the date and goes on with {@code rest}. */
  Finding finding(Claim<ReadDate> claim, String rest, Evidence... more) {
    ReadDate date = claim.value();
    Evidence written = new Evidence("the note", date.written(), place(claim));
    return new Finding(
        info,
        info.severity(),
        reading.post().id(),
        Optional.of(citation.id()),
        claim.span(),
        "the note says “" + date.written() + "”; " + rest,
        Stream.concat(Stream.of(written), Stream.of(more)).toList(),
        date.suggestion().flatMap(repair -> fix(claim, repair)));
  }

  private String place(Claim<ReadDate> claim) {
    return reading.post().position(claim.span().start()).words();
  }

  /** What is known around the date, behind the slip in a repair’s reason; else the other text. */
  static String support(ReadDate date, String otherwise) {
    return date.suggestion()
        .map(Repair::reason)
        .map(reason -> reason.substring(reason.indexOf("; ") + 1).strip())
        .orElse(otherwise);
  }

  static Evidence[] repair(ReadDate date) {
    return date.repairs().stream()
        .limit(1)
        .map(r -> new Evidence("the likely date", r.date().iso(), r.reason()))
        .toArray(Evidence[]::new);
  }

  private static Optional<Fix> fix(Claim<ReadDate> claim, Repair repair) {
    String written = claim.value().written();
    int at = claim.written().indexOf(written);
    if (at < 0) {
      return Optional.empty();
    }
    int start = claim.span().start() + at;
    return Optional.of(
        new Fix(
            new Span(start, start + written.length()),
            claim.value().writtenAs(repair.date()),
            Fix.Safety.NEEDS_A_LOOK));
  }

  static List<Finding> sorted(Stream<Finding> findings) {
    return findings.sorted().toList();
  }
}
