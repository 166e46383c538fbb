package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;

/** Reports a note that no mark refers to. */
@AutoService(Check.class)
public final class UnusedNote implements PostCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("note/unused", Severity.WARNING)
          .summary("No mark refers to the note.")
          .why(
              "Nobody can tell what the note supports; often the sentence was cut and its note left.")
          .remedy("Put its mark into the text, or take the note out.")
          .finds(
              "no mark refers to note 2",
              """
              post:
                The talks were held in Lima.[1]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).

                [2] Doe, Delegates Part, Lima Courier (Apr. 1, 2015).
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[1]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> findings(Reading reading) {
    NoteFindings findings = new NoteFindings(INFO, reading);
    return reading.notes().notes().stream()
        .filter(note -> note.marks().isEmpty())
        .filter(note -> !DuplicateNote.isDuplicate(note, reading.notes()))
        .map(note -> findings.at(note.span(), "no mark refers to note " + note.label(), "the note"))
        .toList();
  }
}
