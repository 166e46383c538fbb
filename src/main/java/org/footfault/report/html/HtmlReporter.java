package org.footfault.report.html;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Optional;
import org.footfault.report.Report;
import org.footfault.report.Reporter;

/**
 * The report for reading: one page that holds everything in itself and asks no network for
 * anything. Several posts stand below one another; for a folder with a page for each see {@link
 * HtmlFolder}.
 */
@AutoService(Reporter.class)
public final class HtmlReporter implements Reporter {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Templates.render("page.jte", Pages.page(report, Optional.empty()), out);
  }
}
