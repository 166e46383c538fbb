package org.footfault.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.footfault.finding.Finding;
import org.footfault.note.NoteFinder;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
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

  private static final CitationReader CITATIONS = new CitationReader(LocalDate.of(2027, 1, 1));
  private static final List<Check> CHECKS =
      Checks.all().stream()
          .filter(check -> Set.of("quote", "claim").contains(check.info().family()))
          .toList();

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
    String mark = "<sup><a href=\"#n1\" id=\"r1\">1</a></sup>";
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
    String address = "https://" + page.id().replaceAll("[^a-z0-9-]", "-") + ".example/page";
    String html =
        "<html><body><article>"
            + paragraphs.stream().map(p -> "<p>" + p + "</p>\n").collect(Collectors.joining())
            + "<ol class=\"footnotes\"><li id=\"n1\"><a href=\"#r1\">^</a> Ida Lund, Ferries, "
            + address
            + "</li></ol></article></body></html>";
    Set<String> found =
        findings(html, source).stream()
            .peek(finding -> show(kind, page, finding))
            .map(finding -> finding.check().id())
            .collect(Collectors.toSet());
    for (Check check : CHECKS) {
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

  private static List<Finding> findings(String html, Source.Page source) {
    Post post;
    try {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      post = PostReaders.read(new PostId("made.html"), bytes, "html");
    } catch (UnreadablePostException e) {
      throw new IllegalStateException(e);
    }
    Reading reading = CITATIONS.read(post, NoteFinder.find(post));
    CitedTexts texts = new CitedTexts(citation -> source);
    List<CitedQuotation> quotations = CitedQuotations.of(reading, texts);
    List<SupportedPassage> passages = SupportedPassage.of(reading, texts);
    List<Finding> found = new ArrayList<>();
    for (Check check : CHECKS) {
      if (check instanceof PostCheck postCheck) {
        found.addAll(postCheck.findings(reading));
      } else if (check instanceof QuotationCheck quotationCheck) {
        quotations.forEach(q -> found.addAll(quotationCheck.findings(q, reading)));
      } else if (check instanceof PassageCheck passageCheck) {
        passages.forEach(p -> found.addAll(passageCheck.findings(p, reading)));
      }
    }
    return found;
  }
}
