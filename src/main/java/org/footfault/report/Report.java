package org.footfault.report;

import java.util.List;
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
}
