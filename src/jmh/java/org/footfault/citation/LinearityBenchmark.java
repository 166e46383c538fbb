package org.footfault.citation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.footfault.note.NoteFinder;
import org.footfault.note.NoteOptions;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether the time grows with the length and with nothing else: four times the letters, or notes,
 * should take four times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class LinearityBenchmark {

  /** One note of nothing but one sign, up to a megabyte of it. */
  @State(Scope.Thread)
  public static class Repeated {

    @Param({"65536", "262144", "1048576"})
    int letters;

    @Param({
      "(",
      "[",
      "“",
      "\"",
      "‘",
      ".",
      ". ",
      ", ",
      "; ",
      "1",
      "1 ",
      "2014 ",
      "a",
      "A ",
      "et al. ",
      "supra note 3; ",
      "In Re ",
      "and ",
      " v. ",
      "see ",
      "10.1/",
      "http://",
      "May 3, 2014; "
    })
    String sign;

    private String note = "";

    @Setup
    public void write() {
      note = sign.repeat(letters / sign.length());
    }
  }

  /** One post of many notes. */
  @State(Scope.Thread)
  public static class Many {

    @Param({"6250", "25000", "100000"})
    int notes;

    private byte[] file = new byte[0];

    @Setup
    public void write() {
      StringBuilder marks = new StringBuilder("A post.\n\n");
      StringBuilder text = new StringBuilder("\n\nNotes\n\n");
      for (int i = 1; i <= notes; i++) {
        marks.append("The ferry ").append(i).append(" came late.[").append(i).append("]\n\n");
        text.append('[').append(i).append("] ").append(note(i)).append('\n');
      }
      file = marks.append(text).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String note(int i) {
      return switch (i % 4) {
        case 0 -> "Ida Lund, Harbour Keepers Renew Lease " + i + ", Bay Gazette (May 3, 2014).";
        case 1 -> "Lund, supra note " + (i - 1) + ", at 5.";
        case 2 -> "Tomas Reed, “Ferry Strike " + i + ",” Alder Courier, 3 May 2014.";
        default -> "Id. at 5.";
      };
    }
  }

  private final CitationReader reader = new CitationReader(LocalDate.of(2026, 1, 1));

  @Benchmark
  public Reading repeatedSigns(Repeated repeated) {
    return reader.readNote(repeated.note, Optional.empty(), Optional.empty());
  }

  @Benchmark
  public Reading notesOfOnePost(Many many) throws UnreadablePostException {
    Post post = PostReaders.read(new PostId("many.txt"), many.file);
    return reader.read(post, NoteFinder.find(post, NoteOptions.defaults()));
  }
}
