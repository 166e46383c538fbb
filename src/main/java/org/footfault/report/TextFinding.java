package org.footfault.report;

import java.util.ArrayList;
import java.util.List;
import org.footfault.finding.Evidence;
import org.footfault.finding.Finding;
import org.footfault.finding.Fix;
import org.footfault.post.Post;
import org.footfault.report.TextLook.Ink;

/** How the report for the terminal tells one finding. */
final class TextFinding {

  private static final String INDENT = "    ";
  private static final int MOST_EVIDENCE = 3;

  private final TextLook look;
  private final Post post;
  private final String file;
  private final Place.Finder places;

  TextFinding(TextLook look, PostReport report, Post post) {
    this.look = look;
    this.post = post;
    this.file = report.id().name();
    this.places = new Place.Finder(post);
  }

  List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>(message(finding));
    finding.fix().ifPresent(fix -> lines.addAll(suggestion(fix, finding)));
    lines.addAll(snippet(finding));
    String shown = post.text(finding.where());
    finding.evidence().stream()
        .filter(each -> !each.said().equals(shown))
        .limit(MOST_EVIDENCE)
        .forEach(each -> lines.addAll(evidence(each)));
    return lines;
  }

  private List<String> message(Finding finding) {
    return new TextColumns(look)
        .add(file + ":" + places.of(finding.where()) + ":")
        .add(ink(finding), finding.severity().word())
        .add(Ink.HEADING, finding.check().id())
        .add(Abridged.of(finding.message()))
        .lines("", INDENT);
  }

  private static Ink ink(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> Ink.ERROR;
      case WARNING -> Ink.WARNING;
      case NOTE -> Ink.NOTE;
    };
  }

  private List<String> suggestion(Fix fix, Finding finding) {
    String was = post.text(fix.replace());
    TextColumns text = new TextColumns(look);
    if (fix.with().isEmpty()) {
      text.add(Ink.FIX, "leave out “" + was + "”");
    } else if (was.isEmpty()) {
      text.add(Ink.FIX, "add “" + fix.with() + "”");
    } else if (fix.replace().equals(finding.where())) {
      text.add(Ink.FIX, "write “" + fix.with() + "”");
    } else {
      text.add(Ink.FIX, "write “" + fix.with() + "” instead of “" + was + "”");
    }
    return text.lines("  → ", INDENT);
  }

  private List<String> snippet(Finding finding) {
    String bar = look.letters("  │ ");
    TextSnippet snippet =
        TextSnippet.of(post, finding.where(), look, look.snippetWidth() - TextColumns.width(bar));
    if (snippet.words().isEmpty()) {
      return List.of();
    }
    return List.of(
        look.paint(Ink.FAINT, bar) + snippet.words(),
        look.paint(Ink.FAINT, bar) + look.paint(ink(finding), snippet.carets()));
  }

  private List<String> evidence(Evidence evidence) {
    TextColumns text = new TextColumns(look);
    text.add(Ink.FAINT, evidence.what() + ":").add("“" + Abridged.of(evidence.said()) + "”");
    if (!evidence.where().isBlank()) {
      text.add(Ink.FAINT, "(" + Abridged.of(evidence.where()) + ")");
    }
    return text.lines("  · ", INDENT);
  }
}
