package org.footfault.report.html;

import java.util.List;

/**
 * The page that leads to the pages of the posts.
 *
 * @param run when and how the posts were audited
 * @param remarks what a reader should know of the run
 * @param sentence the outcome in words
 * @param verdicts of all posts
 * @param levels of all posts
 * @param rows one for each post, the worst first
 */
public record IndexPage(
    Page.RunLine run,
    List<String> remarks,
    String sentence,
    List<Tally> verdicts,
    List<Tally> levels,
    List<Row> rows) {

  public Dress dress() {
    return Dress.REPORT;
  }

  /**
   * A post.
   *
   * @param file its page
   * @param post its head; the notes are not shown
   */
  public record Row(String file, PostPart post) {}
}
