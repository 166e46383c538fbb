package org.footfault.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.footfault.citation.CitationReader;
import org.footfault.citation.Reading;
import org.footfault.comparison.Comparisons;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.note.NoteFinder;
import org.footfault.post.Post;
import org.footfault.post.PostId;
import org.footfault.post.PostReaders;
import org.footfault.post.UnreadablePostException;
import org.footfault.source.Fact;
import org.footfault.source.Source;
import org.footfault.text.Likeness;

/**
 * Counts wrong accusations and missed faults. Each saved page is cited from what people say of it,
 * in several styles: as it is; with the title, the author or the publisher of another page; with
 * another year or month, where the day of the page was read reliably.
 *
 * <p>Arguments: a folder with {@code gold.jsonl} and its pages; how far ahead in the file the other
 * page stands, 7 if not given; {@code --show} to print each finding on a note that is right.
 *
 * <p>Prints, for each sort of gold, what share of the pages is accused wrongly (any {@code
 * source/*} error, in any style), and for each style and field how many faults are caught: by an
 * error, and by an error or a warning.
 */
final class AccusationEvaluation {

  private static final CitationReader CITATIONS = new CitationReader(LocalDate.of(2027, 1, 1));
  private static final List<PageCheck> CHECKS =
      Checks.all().stream().filter(PageCheck.class::isInstance).map(PageCheck.class::cast).toList();

  private final List<GoldPage> pages;
  private final int ahead;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private AccusationEvaluation(List<GoldPage> pages, int ahead) {
    this.pages = pages;
    this.ahead = ahead;
  }

  public static void main(String[] args) throws IOException {
    int ahead = args.length > 1 && !args[1].startsWith("-") ? Integer.parseInt(args[1]) : 7;
    AccusationEvaluation run = new AccusationEvaluation(GoldPage.in(Path.of(args[0])), ahead);
    for (int i = 0; i < run.pages.size(); i++) {
      run.judge(i);
    }
    if (List.of(args).contains("--show")) {
      run.wrong.forEach(System.out::println);
    }
    run.counts.forEach(
        (what, count) ->
            System.out.printf(
                "%-48s %5d of %5d  %6.2f %%%n",
                what, count[0], count[1], 100.0 * count[0] / count[1]));
  }

  private void judge(int at) throws IOException {
    GoldPage page = pages.get(at);
    Source.Page source = page.read();
    if (page.title().isPresent()) {
      sound(page, source);
    }
    Predicate<GoldPage> other =
        p -> Likeness.of(p.title().orElse(""), page.title().orElse("")) < 0.5;
    other(at, p -> p.title().isPresent() && page.title().isPresent() && other.test(p))
        .ifPresent(p -> faulty("title", page, page.withTitle(p.title()), source));
    other(at, p -> isOther(p.authors(), page.authors()) && page.title().isPresent())
        .ifPresent(p -> faulty("author", page, page.withAuthors(p.authors()), source));
    other(at, p -> isOther(p.publisher().stream().toList(), page.publisher().stream().toList()))
        .ifPresent(p -> faulty("publication", page, page.withPublisher(p.publisher()), source));
    if (page.date().isPresent()
        && source.facts().published().stream().limit(1).anyMatch(Fact::isReliable)) {
      LocalDate day = page.date().get();
      faulty("date", page, page.withDate(day.minusYears(1)), source);
      faulty("date", page, page.withDate(day.plusMonths(2)), source);
    }
  }

  /** Whether both are known, and have no word in common. */
  private static boolean isOther(List<String> a, List<String> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && Likeness.of(String.join(" ", a), String.join(" ", b)) == 0.0;
  }

  private Optional<GoldPage> other(int at, Predicate<GoldPage> suits) {
    for (int step = 0; step < pages.size(); step++) {
      GoldPage other = pages.get((at + ahead + step) % pages.size());
      if (suits.test(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private void sound(GoldPage page, Source.Page source) {
    boolean accused = false;
    for (CitationStyle style : CitationStyle.values()) {
      List<Finding> findings = findings(style.cite(page), source);
      boolean error = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
      accused |= error;
      count(page, "wrong errors, " + style, error);
      for (PageCheck check : CHECKS) {
        String id = check.info().id();
        count(page, "wrong " + id, findings.stream().anyMatch(f -> f.check().id().equals(id)));
      }
      findings.forEach(
          f ->
              wrong.add(
                  page.id()
                      + " "
                      + style
                      + " "
                      + f.severity()
                      + " "
                      + f.check().id()
                      + " "
                      + f.message()));
    }
    count(page, "wrong errors, pages", accused);
  }

  private void faulty(String field, GoldPage page, GoldPage cited, Source.Page source) {
    for (CitationStyle style : CitationStyle.values()) {
      List<Severity> found =
          findings(style.cite(cited), source).stream()
              .filter(f -> f.check().id().equals("source/" + field))
              .map(Finding::severity)
              .toList();
      count(page, field + " caught, " + style, !found.isEmpty());
      count(page, field + " caught by an error, " + style, found.contains(Severity.ERROR));
      if (found.isEmpty()) {
        wrong.add(page.id() + " " + style + " missed " + field + ": " + style.cite(cited));
      }
    }
  }

  private void count(GoldPage page, String what, boolean isSo) {
    int[] count = counts.computeIfAbsent(page.kind() + ": " + what, key -> new int[2]);
    count[0] += isSo ? 1 : 0;
    count[1]++;
  }

  private static List<Finding> findings(String note, Source.Page source) {
    try {
      byte[] text = ("It was so.[^1]\n\n[^1]: " + note + "\n").getBytes(StandardCharsets.UTF_8);
      Post post = PostReaders.read(new PostId("made.md"), text, "markdown");
      Reading reading = CITATIONS.read(post, NoteFinder.find(post));
      Comparisons comparisons = new Comparisons(post, citation -> source);
      return reading.citations().stream()
          .flatMap(citation -> comparisons.of(citation).stream())
          .flatMap(compared -> CHECKS.stream().flatMap(c -> c.findings(compared, reading).stream()))
          .toList();
    } catch (UnreadablePostException e) {
      throw new IllegalStateException(e);
    }
  }
}
