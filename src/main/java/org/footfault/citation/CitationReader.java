package org.footfault.citation;

import java.time.LocalDate;
import java.util.*;
import org.footfault.date.PartialDate;
import org.footfault.note.Notes;
import org.footfault.post.*;

@SuppressWarnings({"NullAway", "MissingOverride", "DefaultCharset"})
public final class CitationReader {
  private final LocalDate t;

  public CitationReader(LocalDate t) {
    this.t = t;
  }

  public Reading readNote(String note, Optional<String> s, Optional<PartialDate> d) {
    return new Reading(
        new StubReader().read(new PostId("note"), note.getBytes()),
        new Notes(List.of(), List.of()),
        List.of(),
        t);
  }
}
