package org.footfault.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Notes a second on one core, warm: short ones of one source, and long ones of several. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class CitationReaderBenchmark {

  private static final int NOTES = 1024;
  private static final int SOURCES_A_NOTE = 8;

  /** One of each style; 66 to 140 letters. */
  private static final List<String> FORMS =
      List.of(
          "Ida Lund, Harbour Keepers Renew Lease, Bay Gazette (May #, 2014).",
          "Tomas Reed, “Ferry Strike Ends,” Alder Courier, # May 2014, https://courier.example/ferry/#.",
          "Ida Lund & Tomas Reed, Tides and Treaties, 81 Andes L. Rev. 18#, 19# (2006).",
          "Lund, I., & Reed, T. (2014). Tides and treaties. Journal of Tidal Law, 12(3), 34–5#.",
          "Lund, Ida. The Harbour at Night. Lima: Andes University Press, 2014, p. #.",
          "Lund v. Port of Alder, 5# F.3d 113, 120 (9th Cir. 2008).",
          "U.S. Dep’t of State, Ferry Treaties in Force (Jan. #, 2013), https://state.example/#.",
          "Port of Alder, “Night Sailings End,” press release, May #, 2014.",
          "I. Lund, “Tides,” in Proc. Harbour Conf., 2014, pp. 1–#.",
          "See also Ida Lund, The Last Crossing 1# (2014).",
          "Id. at #.",
          "Ida Lund, «La huelga termina», Diario del Puerto, # de mayo de 2014.");

  private final CitationReader reader = new CitationReader(LocalDate.of(2026, 1, 1));
  private final List<String> shortNotes = new ArrayList<>();
  private final List<String> longNotes = new ArrayList<>();

  /** Writes the notes of all forms in turn, and notes of eight sources. */
  @Setup
  public void write() {
    StringBuilder note = new StringBuilder();
    for (int i = 0; i < NOTES; i++) {
      String source = FORMS.get(i % FORMS.size()).replace("#", String.valueOf(i % 28 + 1));
      shortNotes.add(source);
      note.append(source, 0, source.length() - 1).append("; ");
      if (i % SOURCES_A_NOTE == SOURCES_A_NOTE - 1) {
        longNotes.add(note.toString());
        note.setLength(0);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(NOTES)
  public void shortNotes(Blackhole out) {
    for (String note : shortNotes) {
      out.consume(reader.readNote(note, Optional.empty(), Optional.empty()));
    }
  }

  /** Counted in sources. */
  @Benchmark
  @OperationsPerInvocation(NOTES)
  public void notesOfEightSources(Blackhole out) {
    for (String note : longNotes) {
      out.consume(reader.readNote(note, Optional.empty(), Optional.empty()));
    }
  }
}
