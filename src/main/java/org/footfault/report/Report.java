package org.footfault.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footfault.finding.Finding;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;

/**
 * The outcome of a run.
 *
 * @param run when and how it was made
 * @param posts in the order of the command line, folders sorted by name
 */
public record Report(RunInfo run, List<PostReport> posts) {

  /** Copies the list. */
  public Report {
    posts = List.copyOf(posts);
  }

  /** Every finding of the run, in its total order within each post. */
  public Stream<Finding> findings() {
    return posts.stream().flatMap(post -> post.findings().stream());
  }

  /** How many findings have this level. */
  public long count(Severity severity) {
    return findings().filter(finding -> finding.severity() == severity).count();
  }

  /** How many citations have this verdict. */
  public long count(Verdict verdict) {
    return posts.stream().mapToLong(post -> post.count(verdict)).sum();
  }

  /** How many notes were read. */
  public long notes() {
    return posts.stream().mapToLong(PostReport::notes).sum();
  }

  /** How many citations were read. */
  public long citations() {
    return posts.stream().mapToLong(post -> post.citations().size()).sum();
  }

  /** The same run, as far as one of its posts goes. */
  public Report only(PostReport post) {
    return new Report(run, List.of(post));
  }

  /** Why citations could not be verified, and how many each; the most frequent reason first. */
  public Map<String, Long> obstacles() {
    Map<String, Long> counts =
        posts.stream()
            .flatMap(post -> post.citations().stream())
            .filter(judged -> judged.verdict() == Verdict.UNVERIFIED)
            .collect(
                Collectors.groupingBy(
                    judged -> Obstacle.of(judged.source()), TreeMap::new, Collectors.counting()));
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }
}
