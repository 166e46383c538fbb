package org.footfault.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Dates a second on one core, warm: dates by themselves, in notes, and settled by a context. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class DateReaderBenchmark {

  private static final int DATES = 1024;
  private static final int DATES_A_NOTE = 4;

  private static final List<String> FORMS =
      List.of(
          "en|MMM. d, yyyy",
          "en|MMMM d, yyyy",
          "en|d MMMM yyyy",
          "en|EEEE, MMMM d, yyyy",
          "en|yyyy-MM-dd",
          "en|MMMM yyyy",
          "de|dd.MM.yyyy",
          "de|d. MMMM yyyy",
          "es|d 'de' MMMM 'de' yyyy",
          "fr|d MMMM yyyy",
          "pt|d 'de' MMMM 'de' yyyy",
          "it|d MMMM yyyy",
          "nl|d MMMM yyyy",
          "en|'May' d, '20115'",
          "en|MMM. d, '2105'",
          "en|'Setpember' d, yyyy");

  private final DateReader reader = new DateReader();
  private final List<String> dates = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<ReadDate> read = new ArrayList<>();
  private DateContext context = DateContext.on(LocalDate.of(2026, 1, 1));

  /** Writes the dates in all forms in turn, and notes of four. */
  @Setup
  public void write() {
    StringBuilder note = new StringBuilder();
    for (int i = 0; i < DATES; i++) {
      String[] form = FORMS.get(i % FORMS.size()).split("\\|");
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(5L * i);
      String date =
          DateTimeFormatter.ofPattern(form[1], Locale.forLanguageTag(form[0])).format(day);
      dates.add(date);
      note.append("Ida Lund, Harbour Keepers Renew Lease, Bay Gazette (")
          .append(date)
          .append("); ");
      if (i % DATES_A_NOTE == DATES_A_NOTE - 1) {
        notes.add(note.toString());
        note.setLength(0);
      }
    }
    dates.forEach(date -> read.addAll(reader.read(date)));
    context = context.withNeighbours(read.subList(0, 4));
  }

  @Benchmark
  @OperationsPerInvocation(DATES)
  public void alone(Blackhole out) {
    for (String date : dates) {
      out.consume(reader.read(date));
    }
  }

  @Benchmark
  @OperationsPerInvocation(DATES)
  public void inNotes(Blackhole out) {
    for (String note : notes) {
      out.consume(reader.read(note));
    }
  }

  @Benchmark
  @OperationsPerInvocation(DATES)
  public void settled(Blackhole out) {
    for (ReadDate date : read) {
      out.consume(context.settle(date));
    }
  }
}
