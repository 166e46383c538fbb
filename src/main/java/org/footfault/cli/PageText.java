package org.footfault.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.report.Obstacle;
import org.footfault.report.Printable;
import org.footfault.report.TextColumns;
import org.footfault.report.TextLook;
import org.footfault.source.ArchivedCopy;
import org.footfault.source.FactPrinter;
import org.footfault.source.PageFacts;
import org.footfault.source.Source;
import org.footfault.source.Visit;

/** What a page says of itself, and how it was reached, for people. */
final class PageText {

  private final Terminal terminal;
  private final TextLook look;

  PageText(Terminal terminal, TextLook look) {
    this.terminal = terminal;
    this.look = look;
  }

  /** Prints the page's name, what came of a visit, and the facts. */
  void print(Inspected inspected) throws IOException {
    terminal.print(look.letters(inspected.page()));
    for (String line : inspected.source().map(PageText::outcome).orElse(List.of())) {
      indented(line);
    }
    for (String line : inspected.facts().map(FactPrinter::lines).orElse(List.of())) {
      indented(line);
    }
    terminal.print("");
  }

  /** Prints the readable text. */
  void printText(PageFacts facts) throws IOException {
    for (String line : facts.readable().lines().toList()) {
      terminal.print(Printable.of(line));
    }
    terminal.print("");
  }

  /** A fact keeps its depth; what does not fit the line goes on below, one step in. */
  private void indented(String line) throws IOException {
    String depth = line.startsWith(" ") ? "    " : "  ";
    for (String part : new TextColumns(look).add(line.strip()).lines(depth, depth + "    ")) {
      terminal.print(part);
    }
  }

  private static List<String> outcome(Source source) {
    List<String> lines = new ArrayList<>();
    if (source instanceof Source.Page page) {
      moved(page.visit()).ifPresent(lines::add);
      lines.add("type: " + page.mediaType());
    } else if (source instanceof Source.Gone gone) {
      lines.add("gone: " + gone.detail());
      gone.elsewhere().ifPresent(page -> lines.add("read in its place: " + page.visit().arrived()));
      gone.archived().ifPresent(copy -> lines.add(copy(copy)));
    } else if (source instanceof Source.Blocked blocked) {
      lines.add(unread(source, blocked.detail()));
      blocked.archived().ifPresent(copy -> lines.add(copy(copy)));
    } else if (source instanceof Source.Unreachable unreachable) {
      lines.add(unread(source, unreachable.detail()));
    } else if (source instanceof Source.Refused refused) {
      lines.add(unread(source, refused.reason()));
    } else {
      lines.add(unread(source, ""));
    }
    return lines;
  }

  private static String unread(Source source, String detail) {
    return "could not be read: "
        + Obstacle.of(source)
        + (detail.isBlank() ? "" : " (" + detail + ")");
  }

  private static String copy(ArchivedCopy copy) {
    return (copy.page().isPresent() ? "read in its place: a copy of " : "copy: of ")
        + copy.captured()
        + ", "
        + copy.address();
  }

  private static Optional<String> moved(Visit visit) {
    return visit.arrived().equals(visit.asked())
        ? Optional.empty()
        : Optional.of(
            (visit.isMovedForGood() ? "moved for good: " : "leads to: ") + visit.arrived());
  }
}
