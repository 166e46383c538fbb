package org.footfault.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.note.Mark;
import org.footfault.note.Note;

/** Reports numbers of notes that do not rise through the text. */
@AutoService(Check.class)
public final class NoteOutOfOrder implements PostCheck {

  private static final CheckInfo INFO =
      CheckInfo.of("note/order", Severity.NOTE)
          .summary("The numbers of the notes do not rise through the text.")
          .why("Readers look for a note by its number; a jump back often means a moved paragraph.")
          .remedy("Number the notes anew.")
          .finds(
              "note 1 is first referred to after note 2",
              """
              post:
                The talks were held in Lima.[2] They ended there too.[1]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).

                [2] Doe, Delegates Part, Lima Courier (Apr. 1, 2015).
              """)
          .passes(
              """
              post:
                The talks were held in Lima.[1] They ended there too.[2] Lima again.[1]

                [1] Roe, Delegates Meet, Lima Courier (Mar. 31, 2015).

                [2] Doe, Delegates Part, Lima Courier (Apr. 1, 2015).
              """)
          .build();

  @Override
  public CheckInfo info() {
    return INFO;
  }

  /** The first mark of a numbered note. */
  private record First(int number, Mark mark) {}

  @Override
  public List<Finding> findings(Reading reading) {
    NoteFindings findings = new NoteFindings(INFO, reading);
    List<Finding> found = new ArrayList<>();
    int highest = 0;
    for (First first : firsts(reading.notes().notes())) {
      if (first.number() < highest) {
        String message = "note " + first.number() + " is first referred to after note " + highest;
        found.add(findings.at(first.mark().span(), message, "the mark"));
      }
      highest = Math.max(highest, first.number());
    }
    return found;
  }

  private static List<First> firsts(List<Note> notes) {
    return notes.stream()
        .filter(note -> note.label().matches("\\d{1,6}") && !note.marks().isEmpty())
        .map(note -> new First(Integer.parseInt(note.label()), note.marks().get(0)))
        .sorted(Comparator.comparing(first -> first.mark().span()))
        .toList();
  }
}
