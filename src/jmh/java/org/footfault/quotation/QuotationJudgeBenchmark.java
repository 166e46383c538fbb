package org.footfault.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds for 50 quotations against a source of 2 MB, which is made ready anew each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class QuotationJudgeBenchmark {

  private static final int LETTERS = 2_000_000;
  private static final int QUOTATIONS = 50;
  private static final int WORDS = 30;
  private static final int VOCABULARY = 8_000;

  private String text = "";
  private final List<String> faithful = new ArrayList<>();
  private final List<String> altered = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();

  /** Writes a text in which some words are common and most are rare, and quotes from it. */
  @Setup
  public void write() {
    Random random = new Random(20150331);
    List<String> words = new ArrayList<>();
    StringBuilder written = new StringBuilder();
    while (written.length() < LETTERS) {
      String word = word(rank(random));
      words.add(word);
      written.append(word).append(words.size() % 12 == 0 ? ". " : " ");
    }
    text = written.toString();
    for (int i = 0; i < QUOTATIONS; i++) {
      int at = random.nextInt(words.size() - WORDS);
      List<String> quoted = new ArrayList<>(words.subList(at, at + WORDS));
      faithful.add(String.join(" ", quoted));
      quoted.set(WORDS / 3, "lighthouse");
      quoted.remove(WORDS / 2);
      altered.add(String.join(" ", quoted));
      List<String> invented = new ArrayList<>();
      for (int j = 0; j < WORDS; j++) {
        invented.add(word(rank(random)));
      }
      absent.add(String.join(" ", invented));
    }
  }

  /** Word ranks as in a language: the n-th is about 1/n as common as the first. */
  private static int rank(Random random) {
    return (int) Math.pow(VOCABULARY, random.nextDouble());
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 20; rest > 0; rest /= 20) {
      word.append("bcdfghklmnprstvwzjqx".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }

  /** Quotations that are in the source word for word. */
  @Benchmark
  public void faithful(Blackhole sink) {
    judge(faithful, sink);
  }

  /** Quotations with a word changed and one left out. */
  @Benchmark
  public void altered(Blackhole sink) {
    judge(altered, sink);
  }

  /** Quotations of the source's own words in an order that it does not have. */
  @Benchmark
  public void absent(Blackhole sink) {
    judge(absent, sink);
  }

  private void judge(List<String> quotations, Blackhole sink) {
    SourceText source = SourceText.of(text, SourceText.Extent.WHOLE);
    for (String quotation : quotations) {
      sink.consume(QuotationJudge.judge(quotation, source));
    }
  }
}
