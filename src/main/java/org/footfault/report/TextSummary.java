package org.footfault.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footfault.finding.Severity;
import org.footfault.finding.Verdict;
import org.footfault.report.TextLook.Ink;

/** The end of the report for the terminal: what was read, found and verified. */
final class TextSummary {

  private final TextLook look;
  private final Report report;

  TextSummary(TextLook look, Report report) {
    this.look = look;
    this.report = report;
  }

  void write(Appendable out) throws IOException {
    TextReporter.print(new TextColumns(look).add(Ink.HEADING, read()).lines("", ""), out);
    TextReporter.print(found(), out);
    TextReporter.print(verdicts(), out);
    TextReporter.print(hints(), out);
  }

  private String read() {
    long unread = report.posts().stream().filter(post -> post.problem().isPresent()).count();
    String posts = Counted.of(report.posts().size(), "post");
    return posts
        + (unread == 0 ? "" : " (" + unread + " not read)")
        + ", "
        + Counted.of(report.notes(), "note")
        + ", "
        + Counted.of(report.citations(), "citation");
  }

  private List<String> found() {
    if (report.findings().findAny().isEmpty()) {
      boolean allUnread = report.posts().stream().allMatch(post -> post.problem().isPresent());
      String nothing = allUnread ? "Nothing was checked." : "No findings.";
      return new TextColumns(look).add(nothing).lines("", "");
    }
    TextColumns text = new TextColumns(look).add("Findings:");
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    text.add(errors > 0 ? Ink.ERROR : Ink.PLAIN, Counted.of(errors, "error") + ",");
    text.add(warnings > 0 ? Ink.WARNING : Ink.PLAIN, Counted.of(warnings, "warning") + ",");
    text.add(Counted.of(report.count(Severity.NOTE), "note"));
    return text.lines("", "");
  }

  private List<String> verdicts() {
    if (report.citations() == 0) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(""));
    lines.add(verdict("✓", Ink.GOOD, Verdict.CONFIRMED));
    lines.add(verdict("✗", Ink.BAD, Verdict.CONTRADICTED));
    lines.add(verdict("?", Ink.OPEN, Verdict.UNVERIFIED));
    for (Map.Entry<String, Long> reason : report.obstacles().entrySet()) {
      String count = String.format("%9d  ", reason.getValue());
      lines.addAll(
          new TextColumns(look).add(Ink.FAINT, reason.getKey()).lines(count, " ".repeat(11)));
    }
    return lines;
  }

  private String verdict(String symbol, Ink ink, Verdict verdict) {
    long count = report.count(verdict);
    String text = look.letters(String.format("%s %4d  %s", symbol, count, verdict.word()));
    return "  " + (count == 0 ? look.paint(Ink.FAINT, text) : look.paint(ink, text));
  }

  private List<String> hints() {
    List<String> hints = new ArrayList<>(report.run().remarks());
    if (report.run().completeness() == RunInfo.Completeness.INTERRUPTED) {
      hints.add("the run was stopped; this is what was done until then");
    }
    report
        .findings()
        .max(java.util.Comparator.comparing(finding -> finding.severity()))
        .ifPresent(
            worst ->
                hints.add("“footfault explain " + worst.check().id() + "” says why it matters"));
    List<String> lines = new ArrayList<>();
    for (String hint : hints) {
      if (lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(new TextColumns(look).add(Ink.FAINT, hint).lines("  · ", "    "));
    }
    return lines;
  }
}
