package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a mark whose note is nowhere. */
@AutoService(Check.class)
public final class MissingNote implements PostCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("note/missing", Severity.ERROR)
          .summary("A mark refers to a note that is not there.")
          .why("The reader who follows the mark finds nothing, so what it supports has no source.")
          .remedy("Write the note, or take the mark out.")
          .finds(
              "no note has the label “roe”",
              """
              post:
                The talks were held in Lima.[^roe] Nobody was surprised.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[^1]

                [^1]: Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Reading reading) {
    NoteFindings findings = new NoteFindings(INFO, reading);
    return reading.notes().dangling().stream()
        .map(
            mark ->
                findings.at(
                    mark.span(), "no note has the label “" + mark.label() + "”", "the mark"))
        .toList();
  }
}
