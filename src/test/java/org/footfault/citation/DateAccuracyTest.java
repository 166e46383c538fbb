package org.footfault.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.footfault.citation.MadeNotes.Made;
import org.footfault.citation.MadeNotes.MadeNote;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;
import org.junit.jupiter.api.Test;

/** How well dates are read and mended, on notes that are made anew for each seed. */
class DateAccuracyTest {

  private static final int NOTES = 4_000;

  /** Places in the counts of a fault. */
  private static final int ALL = 0;

  private static final int NAMED = 1;
  private static final CitationReader READER = new CitationReader(LocalDate.of(2026, 11, 24));

  /** Counts of one run. */
  private static final class Tally {
    private int sound;
    private int read;
    private int falseAlarms;
    private int meant;
    private int mended;
    private int wrong;
    private final TreeMap<String, int[]> faults = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
  }

  @Test
  void made_notes_are_read_and_mended_as_well_as_promised() {
    Tally tally = tally(Long.getLong("seed", 20_261));
    Map<String, Double> shares = new TreeMap<>();
    shares.put("read", share(tally.read, tally.sound));
    shares.put("false alarms", share(tally.falseAlarms, tally.sound));
    shares.put("mended", share(tally.mended, tally.meant));
    shares.put("wrong", share(tally.wrong, tally.meant));
    String misses = shares + "\n" + String.join("\n", tally.misses);
    assertThat(shares.get("read")).as(misses).isGreaterThanOrEqualTo(0.995);
    assertThat(shares.get("false alarms")).as(misses).isLessThanOrEqualTo(0.002);
    assertThat(shares.get("mended")).as(misses).isGreaterThanOrEqualTo(0.97);
    assertThat(shares.get("wrong")).as(misses).isLessThanOrEqualTo(0.005);
    assertThat(tally.faults).hasSize(7);
    tally.faults.forEach(
        (fault, counts) ->
            assertThat(share(counts[NAMED], counts[ALL]))
                .as(fault + "\n" + misses)
                .isGreaterThanOrEqualTo(0.97));
  }

  private static double share(int part, int whole) {
    return (double) part / whole;
  }

  private static Tally tally(long seed) {
    Tally tally = new Tally();
    MadeNotes notes = new MadeNotes(seed);
    for (int i = 0; i < NOTES; i++) {
      MadeNote note = notes.next();
      Reading reading =
          READER.readNote(note.note(), note.passage(), note.posted().map(PartialDate::of));
      List<ReadDate> found =
          new ArrayList<>(
              reading.citations().stream()
                  .flatMap(c -> Stream.concat(c.date().stream(), c.accessed().stream()))
                  .map(Claim::value)
                  .toList());
      for (Made made : note.dates()) {
        Optional<ReadDate> date = found.stream().filter(d -> isSame(d, made)).findFirst();
        date.ifPresent(found::remove);
        count(tally, made, date, note);
      }
    }
    return tally;
  }

  private static boolean isSame(ReadDate date, Made made) {
    return made.written().contains(date.written()) || date.written().contains(made.written());
  }

  private static void count(Tally tally, Made made, Optional<ReadDate> date, MadeNote note) {
    List<String> problems =
        date.stream()
            .flatMap(d -> d.doubts().stream())
            .map(Doubt::problem)
            .flatMap(Optional::stream)
            .toList();
    boolean isGood;
    if (made.problem().isEmpty()) {
      tally.sound++;
      isGood = date.flatMap(ReadDate::date).map(PartialDate::iso).equals(made.iso());
      tally.read += isGood ? 1 : 0;
      tally.falseAlarms += problems.isEmpty() ? 0 : 1;
      isGood &= problems.isEmpty();
    } else {
      int[] counts = tally.faults.computeIfAbsent(made.problem(), f -> new int[2]);
      isGood = problems.contains(made.problem());
      counts[ALL]++;
      counts[NAMED] += isGood ? 1 : 0;
    }
    if (made.meant().isPresent()) {
      Optional<String> suggestion = date.flatMap(ReadDate::suggestion).map(r -> r.date().iso());
      tally.meant++;
      tally.mended += suggestion.equals(made.meant()) ? 1 : 0;
      tally.wrong += suggestion.isPresent() && !suggestion.equals(made.meant()) ? 1 : 0;
      isGood &= suggestion.equals(made.meant());
    }
    if (!isGood) {
      tally.misses.add(made + " as " + date + " in " + note);
    }
  }
}
