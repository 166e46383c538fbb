package org.footfault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.check.SoundCitations.Sound;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.junit.jupiter.api.Test;

class SoundCitationsTest {

  private static final int NOTES = 6_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void no_check_of_dates_accuses_a_sound_citation() {
    CitationReader reader = new CitationReader(TODAY);
    SoundCitations notes = new SoundCitations(Long.getLong("seed", 7), TODAY);
    List<String> accused = new ArrayList<>();
    int dated = 0;
    for (int i = 0; i < NOTES; i++) {
      Sound sound = notes.next();
      Reading reading = reader.readNote(sound.note(), Optional.of(sound.passage()), sound.posted());
      dated += (int) reading.citations().stream().filter(c -> c.date().isPresent()).count();
      for (Finding finding : DateFaultsFound.in(reading)) {
        accused.add(finding.check().id() + ": " + finding.message() + "\n  " + sound);
      }
    }
    assertThat(accused).as(String.join("\n", accused)).isEmpty();
    assertThat(dated).isGreaterThan(NOTES / 2);
  }
}
