package org.footfault.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.footfault.finding.Finding;
import org.footfault.source.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * Counts false alarms about quotations and figures on prose that people wrote and printed. The text
 * of each saved page is made a post of its own that cites the page: with a mark behind each
 * paragraph, with one behind each sentence, and with none; and the summary that a page gives of
 * itself is made a post that cites the page. Whatever {@code quote/*} and {@code claim/*} find
 * there is to be looked at: most of it is wrong.
 *
 * <p>Arguments: a folder with {@code gold.jsonl} and its pages; ids of checks, to print only their
 * findings. Prints each finding, and how many posts of how many have one.
 */
final class ProseEvaluation {

  /** Before it a sentence ends, and behind it the next begins. */
  private static final String BETWEEN_SENTENCES = "(?<=[.!?…][”\"»’)“]?)\\s+(?=[\\p{Lu}“\"„«»¿¡])";

  private final Set<String> shown;
  private final Map<String, int[]> counts = new TreeMap<>();

  private ProseEvaluation(Set<String> shown) {
    this.shown = shown;
  }

  public static void main(String[] args) throws IOException {
    Set<String> shown = List.of(args).stream().skip(1).collect(Collectors.toSet());
    ProseEvaluation run = new ProseEvaluation(shown);
    for (GoldPage page : GoldPage.in(Path.of(args[0]))) {
      run.judge(page);
    }
    run.counts.forEach(
        (what, count) -> System.out.printf("%-44s %5d posts of %5d%n", what, count[0], count[1]));
  }

  private void judge(GoldPage page) throws IOException {
    Source.Page source = page.read();
    List<String> lines = source.facts().text().lines().filter(l -> !l.isBlank()).toList();
    if (lines.isEmpty()) {
      return;
    }
    String mark = MadePost.MARK;
    List<String> paragraphs = lines.stream().map(l -> Entities.escape(l) + mark).toList();
    List<String> sentences = new ArrayList<>();
    for (String line : lines) {
      StringBuilder marked = new StringBuilder();
      for (String sentence : line.split(BETWEEN_SENTENCES)) {
        marked.append(Entities.escape(sentence)).append(mark).append(' ');
      }
      sentences.add(marked.toString());
    }
    judge("paragraphs", page, paragraphs, source);
    judge("sentences", page, sentences, source);
    judge("without marks", page, lines.stream().map(Entities::escape).toList(), source);
    String summary =
        Jsoup.parse(page.text()).select("meta[property=og:description]").attr("content").strip();
    boolean own =
        !summary.isEmpty() && !squeezed(source.facts().text()).contains(squeezed(summary));
    if (own) {
      judge("summary", page, List.of(Entities.escape(summary) + mark), source);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private void judge(String kind, GoldPage page, List<String> paragraphs, Source.Page source) {
    List<Finding> findings = new MadePost(paragraphs).findings(source);
    findings.forEach(finding -> show(kind, page, finding));
    Set<String> found = findings.stream().map(f -> f.check().id()).collect(Collectors.toSet());
    for (Check check : MadePost.CHECKS) {
      String id = check.info().id();
      int[] count = counts.computeIfAbsent(id + ", " + kind, key -> new int[2]);
      count[0] += found.contains(id) ? 1 : 0;
      count[1]++;
    }
  }

  private void show(String kind, GoldPage page, Finding finding) {
    if (shown.isEmpty() || shown.contains(finding.check().id())) {
      System.out.println(
          page.id() + " " + kind + " " + finding.check().id() + " " + finding.message());
      finding.evidence().forEach(e -> System.out.println("    " + e.what() + ": " + e.said()));
    }
  }
}
