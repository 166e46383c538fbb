package org.footfault.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import org.footfault.finding.Finding;
import org.footfault.report.TextLook.Ink;

/**
 * The report for the terminal: findings grouped by post, each beginning {@code file:line:column:
 * level check}, then a summary. Found by name it writes without colours; who writes to a terminal
 * makes one with another look.
 */
@AutoService(Reporter.class)
public final class TextReporter implements Reporter {

  private final TextLook look;

  /** Writes without colours, each statement on a line. */
  public TextReporter() {
    this(TextLook.plain());
  }

  /** Writes with this look. */
  public TextReporter(TextLook look) {
    this.look = look;
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (PostReport post : report.posts()) {
      if (post.problem().isPresent()) {
        unreadable(post, post.problem().get(), out);
      } else if (!post.findings().isEmpty() || hasRemarks(post)) {
        post(post, out);
      }
    }
    new TextSummary(look, report).write(out);
  }

  private void unreadable(PostReport post, String problem, Appendable out) throws IOException {
    TextColumns text =
        new TextColumns(look)
            .add(Ink.HEADING, post.id().name() + ":")
            .add(Ink.ERROR, "not read:")
            .add(problem);
    print(text.lines("", "    "), out);
    out.append('\n');
  }

  private void post(PostReport post, Appendable out) throws IOException {
    heading(post, out);
    if (post.reading().isPresent()) {
      TextFinding findings = new TextFinding(look, post, post.reading().get().post());
      for (Finding finding : post.findings()) {
        out.append('\n');
        print(findings.lines(finding), out);
      }
    }
    out.append('\n');
  }

  private void heading(PostReport post, Appendable out) throws IOException {
    TextColumns heading = new TextColumns(look).add(Ink.HEADING, post.id().name());
    post.title().ifPresent(title -> heading.add(Ink.FAINT, "· " + title));
    print(heading.lines("", "  "), out);
    for (String remark : remarks(post)) {
      print(new TextColumns(look).add(Ink.FAINT, remark).lines("  · ", "    "), out);
    }
  }

  private static boolean hasRemarks(PostReport post) {
    return !remarks(post).isEmpty();
  }

  private static List<String> remarks(PostReport post) {
    return post.reading().map(reading -> reading.post().remarks()).orElse(List.of());
  }

  static void print(List<String> lines, Appendable out) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}
