package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footfault.citation.Citation;
import org.footfault.citation.CitedPassage;
import org.footfault.citation.Claim;
import org.footfault.citation.Reading;
import org.footfault.date.Clue;
import org.footfault.date.Doubt;
import org.footfault.date.ReadDate;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.text.Span;

/** Reports a source that is older than the event that it is cited for. */
@AutoService(Check.class)
public final class DateBeforeEvent implements CitationCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("date/before-event", Severity.WARNING)
          .summary("The source is dated before the event that it reports.")
          .why(
              "A report cannot be older than what it reports; an announcement can, and is no fault.")
          .remedy("Look the date up in the source.")
          .finds(
              "the note says “Mar. 26, 2015”; the event that it is cited for came later, on 2015-03-31",
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                The parties met on March 31, 2015, and said afterwards that they had agreed.[^1]

                [^1]: Roe, Delegates Agree, Lima Courier (Mar. 26, 2015).
              """)
          .passes(
              """
              posted: 2015-04-02
              today: 2016-01-01
              post:
                On March 31 the two delegations met in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Citation citation, Reading reading) {
    DateFindings dates = new DateFindings(INFO, citation, reading);
    Stream<Finding> before =
        dates
            .doubted(Doubt.BEFORE_EVENT)
            .map(claim -> beforeEvent(dates, claim, citation, reading));
    Stream<Finding> outOfStep =
        dates
            .doubted(Doubt.YEAR_OUT_OF_STEP)
            .map(
                claim ->
                    dates.finding(
                        claim,
                        DateFindings.support(claim.value(), "its year is out of step"),
                        DateFindings.repair(claim.value())));
    return DateFindings.sorted(Stream.concat(before, outOfStep));
  }

  private static Finding beforeEvent(
      DateFindings dates, Claim<ReadDate> claim, Citation citation, Reading reading) {
    List<Clue> clues = claim.value().clues();
    Evidence[] evidence =
        clues.stream()
            .map(clue -> new Evidence(clue.meaning(), clue.said(), place(clue, citation, reading)))
            .toArray(Evidence[]::new);
    String event =
        clues.stream()
            .map(Clue::event)
            .flatMap(Optional::stream)
            .findFirst()
            .map(day -> ", on " + day)
            .orElse("");
    return dates.finding(claim, "the event that it is cited for came later" + event, evidence);
  }

  /** Where the words stand in the file. */
  private static String place(Clue clue, Citation citation, Reading reading) {
    Optional<Span> span =
        clue.voice() == Clue.Voice.PASSAGE
            ? CitedPassage.of(citation).inPost(clue.span())
            : citation.title().map(title -> inTitle(title, clue));
    String whose = clue.voice() == Clue.Voice.PASSAGE ? "the passage" : "the title";
    return span.map(s -> whose + ", " + reading.post().position(s.start()).words()).orElse(whose);
  }

  private static Span inTitle(Claim<String> title, Clue clue) {
    int at = title.written().indexOf(clue.said());
    int start = title.span().start() + Math.max(0, at);
    return new Span(start, start + clue.said().length());
  }
}
