package org.footfault.report.html;

import java.util.List;
import java.util.Optional;

/**
 * A whole page.
 *
 * @param title of the document
 * @param sentence the outcome of all posts in words
 * @param run when and how the posts were audited, for people
 * @param remarks what a reader should know of the run
 * @param posts one, or all of a run
 * @param index the file that leads to the other posts' pages, if there are any
 */
public record Page(
    String title,
    String sentence,
    RunLine run,
    List<String> remarks,
    List<PostPart> posts,
    Optional<String> index) {

  /** What the page is made of beside its words. */
  public Dress dress() {
    return Dress.REPORT;
  }

  /** How many citations have which verdict, over all posts. */
  public List<Tally> verdicts() {
    return Tally.sum(posts.stream().map(PostPart::verdicts).toList());
  }

  /** How many findings have which level, over all posts. */
  public List<Tally> levels() {
    return Tally.sum(posts.stream().map(PostPart::levels).toList());
  }

  /** How many findings each check has, over all posts. */
  public List<Tally> checks() {
    return Tally.sum(posts.stream().map(PostPart::checks).toList());
  }

  /**
   * When and how a run was made, for people.
   *
   * @param tool name and version
   * @param time when it began, in UTC: “24 November 2026, 04:27 UTC”
   * @param instant the same for programs
   * @param today the day that dates are held against
   * @param mode whether sources were looked at, as a clause
   */
  public record RunLine(String tool, String time, String instant, String today, String mode) {}
}
