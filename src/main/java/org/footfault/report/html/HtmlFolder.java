package org.footfault.report.html;

import java.io.IOException;
import java.util.Optional;
import org.footfault.report.PostReport;
import org.footfault.report.Report;
import org.footfault.report.ReportFolder;

/** A folder of reports for reading: a page for each post, and one that leads to them. */
public final class HtmlFolder {

  private HtmlFolder() {}

  /** Writes a post's page, for the file {@link ReportFolder#fileName}. */
  public static void writePost(Report report, PostReport post, Appendable out) throws IOException {
    Optional<String> index = Optional.of(ReportFolder.INDEX);
    Templates.render("page.jte", Pages.page(report.only(post), index), out);
  }

  /** Writes the page that leads to the others, the worst post first. */
  public static void writeIndex(Report report, Appendable out) throws IOException {
    Templates.render("index.jte", Pages.index(report), out);
  }
}
