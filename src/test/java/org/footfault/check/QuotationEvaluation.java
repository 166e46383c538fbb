package org.footfault.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.footfault.finding.Finding;
import org.footfault.quotation.SourceText;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;

/**
 * Counts wrong accusations and missed faults of quotations. Sentences of each saved page are quoted
 * from it in a made post, in the ways in which authors print a quotation ({@link FaithfulPrint}),
 * with one thing changed ({@link Alteration}), from another page, and from a page in another
 * language.
 *
 * <p>Arguments: a folder with {@code gold.jsonl} and its pages; {@code --show} to print what went
 * wrong. Prints for each way how many were accused: of the faithful ones and of those from another
 * language none should be, of the others all.
 */
final class QuotationEvaluation {

  /** So many sentences of a page are quoted. */
  private static final int SENTENCES = 4;

  private static final int SHORTEST = 9;
  private static final int LONGEST = 40;

  private final boolean shows;
  private final Map<String, int[]> counts = new TreeMap<>();

  private QuotationEvaluation(boolean shows) {
    this.shows = shows;
  }

  /** A page that can deny a quotation, with sentences to quote. */
  private record Quotable(String id, Source.Page source, String language, List<String> sentences) {}

  public static void main(String[] args) throws IOException {
    QuotationEvaluation run = new QuotationEvaluation(List.of(args).contains("--show"));
    List<Quotable> pages = new ArrayList<>();
    for (GoldPage page : GoldPage.in(Path.of(args[0]))) {
      quotable(page).ifPresent(pages::add);
    }
    for (int i = 0; i < pages.size(); i++) {
      run.judge(pages, i);
    }
    run.counts.forEach(
        (what, count) ->
            System.out.printf(
                "%-44s %5d accused of %5d  %6.2f %%%n",
                what, count[0], count[1], 100.0 * count[0] / count[1]));
  }

  private static Optional<Quotable> quotable(GoldPage page) throws IOException {
    Source.Page source = page.read();
    PageFacts facts = source.facts();
    Optional<String> language = SourceText.languageOf(facts.text());
    List<String> all = sentences(facts.readable());
    boolean denies = facts.wholeness() == PageFacts.Wholeness.WHOLE && language.isPresent();
    if (!denies || all.size() < SENTENCES) {
      return Optional.empty();
    }
    List<String> some = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      some.add(all.get(i * all.size() / SENTENCES));
    }
    return Optional.of(new Quotable(page.id(), source, language.get(), some));
  }

  /** Whole sentences without quotation marks and brackets, of a length that people quote. */
  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String line : text.split("\\R")) {
      for (String sentence : line.strip().split("(?<=\\p{Ll}[.!?])\\s+(?=\\p{Lu})")) {
        int words = sentence.split("\\s+").length;
        boolean plain = sentence.chars().noneMatch(c -> "“”„\"«»[]()‹›…".indexOf(c) >= 0);
        boolean whole = sentence.matches("\\p{Lu}.*\\p{Ll}[.!?]");
        if (plain && whole && words >= SHORTEST && words <= LONGEST) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private void judge(List<Quotable> pages, int at) {
    Quotable page = pages.get(at);
    Random random = new Random(page.id().hashCode());
    for (String sentence : page.sentences()) {
      for (FaithfulPrint print : FaithfulPrint.values()) {
        print
            .of(sentence, page.language(), random)
            .ifPresent(p -> count("faithful, " + print, page, p));
      }
      for (Alteration alteration : Alteration.values()) {
        alteration
            .of(sentence, page.language(), random)
            .filter(altered -> !has(page, altered))
            .ifPresent(a -> count("altered, " + alteration, page, "He said: “" + a + "”"));
      }
    }
    other(pages, at, true).ifPresent(s -> count("absent", page, "He said: “" + s + "”"));
    other(pages, at, false).ifPresent(s -> count("translated", page, "He said: “" + s + "”"));
  }

  private static boolean has(Quotable page, String words) {
    return squeezed(page.source().facts().text()).contains(squeezed(words));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** A sentence of another page in the same language, or in another. */
  private static Optional<String> other(List<Quotable> pages, int at, boolean sameLanguage) {
    for (int step = 1; step < pages.size(); step++) {
      Quotable other = pages.get((at + step) % pages.size());
      String sentence = other.sentences().get(SENTENCES / 2);
      boolean same = other.language().equals(pages.get(at).language());
      if (same == sameLanguage && !has(pages.get(at), sentence)) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  private void count(String what, Quotable page, String paragraph) {
    List<Finding> findings =
        MadePost.of(paragraph).findings(page.source()).stream()
            .filter(f -> f.check().id().matches("quote/(?:altered|absent)"))
            .toList();
    int[] count = counts.computeIfAbsent(what, key -> new int[2]);
    count[0] += findings.isEmpty() ? 0 : 1;
    count[1]++;
    boolean right = findings.isEmpty() != (what.startsWith("alt") || what.startsWith("abs"));
    if (shows && !right) {
      System.out.println(page.id() + " " + what + ": " + paragraph);
      findings.stream()
          .flatMap(f -> f.evidence().stream())
          .forEach(e -> System.out.println("    " + e.what() + ": " + e.said()));
    }
  }
}
