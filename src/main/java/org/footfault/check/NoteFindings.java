package org.footfault.check;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.CitationId;
import org.footfault.citation.Reading;
import org.footfault.finding.CheckInfo;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.text.Span;

/** Makes the findings about marks, notes and the address of a citation. */
final class NoteFindings {

  private final CheckInfo info;
  private final Reading reading;

  NoteFindings(CheckInfo info, Reading reading) {
    this.info = info;
    this.reading = reading;
  }

  /** A finding about a stretch of the post, whose letters are the evidence. */
  Finding at(Span where, String message, String what) {
    return of(Optional.empty(), where, message, List.of(evidence(what, where)));
  }

  /** A finding about a citation. */
  Finding of(Optional<CitationId> citation, Span where, String message, List<Evidence> evidence) {
    return new Finding(
        info,
        info.severity(),
        reading.post().id(),
        citation,
        where,
        message,
        evidence,
        Optional.empty());
  }

  /** The letters at a span, with their place. */
  Evidence evidence(String what, Span where) {
    return new Evidence(what, reading.post().text(where), place(where));
  }

  private String place(Span where) {
    return reading.post().position(where.start()).words();
  }
}
