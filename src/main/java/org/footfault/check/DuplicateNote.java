package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.note.Note;
import org.footfault.note.Notes;

/** Reports two notes with one label. */
@AutoService(Check.class)
public final class DuplicateNote implements PostCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("note/duplicate", Severity.ERROR)
          .summary("Two notes have one label.")
          .why(
              "The mark leads to one of them only, and which one depends on the program that shows it.")
          .remedy("Give one of the notes another label, and its mark too.")
          .finds(
              "there is another note with the label “1”",
              """
              post:
                The talks were held in Lima.[1]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).

                [1] Doe, Delegates Part, Lima Courier (Apr. 1, 2015).
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).

                [2] Doe, Delegates Part, Lima Courier (Apr. 1, 2015).
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
        .filter(note -> isDuplicate(note, reading.notes()))
        .map(
            note ->
                findings.at(
                    note.span(),
                    "there is another note with the label “" + note.label() + "”",
                    "the note"))
        .toList();
  }

  /** Whether an earlier note has the same label, and this one got no mark. */
  static boolean isDuplicate(Note note, Notes notes) {
    return note.marks().isEmpty()
        && notes.notes().stream()
            .anyMatch(
                other ->
                    other.label().equals(note.label())
                        && other.span().start() < note.span().start());
  }
}
