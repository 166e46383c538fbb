package org.footfault.cli;

import java.io.IOException;
import java.util.List;
import org.footfault.finding.CheckInfo;

/** Prints what checks say of themselves, in lines of a certain width. */
final class Explanation {

  private static final int LEVEL_WIDTH = 8;

  private final Terminal terminal;
  private final int width;

  Explanation(Terminal terminal, int width) {
    this.terminal = terminal;
    this.width = width;
  }

  /** One line a check, in the order that is given: its name, level and summary. */
  void list(List<CheckInfo> checks) throws IOException {
    int longest = checks.stream().mapToInt(check -> check.id().length()).max().orElse(0);
    String family = "";
    for (CheckInfo check : checks) {
      if (!family.isEmpty() && !family.equals(check.family())) {
        terminal.print("");
      }
      family = check.family();
      String head =
          padded(check.id(), longest + 2) + padded(check.severity().word(), LEVEL_WIDTH + 1);
      wrap(head, " ".repeat(head.length()), check.summary() + onRequest(check));
    }
  }

  /** Everything about one check. */
  void explain(CheckInfo check) throws IOException {
    terminal.print(check.id() + " (" + check.severity().word() + ")");
    wrap("", "", check.summary() + onRequest(check));
    section("Why it matters", check.why());
    section("What to do", check.remedy());
    for (CheckInfo.Example example : check.examples()) {
      example(example);
    }
  }

  private static String onRequest(CheckInfo check) {
    return check.usage() == CheckInfo.Usage.ON_REQUEST
        ? " Runs only where the settings give it a level."
        : "";
  }

  private void example(CheckInfo.Example example) throws IOException {
    terminal.print("");
    terminal.print(
        example.finds().isPresent() ? "A fault that it finds" : "What it finds no fault with");
    terminal.print("");
    for (String line : example.text().stripTrailing().lines().toList()) {
      terminal.print(line.isBlank() ? "" : "    " + line);
    }
    if (example.finds().isPresent()) {
      terminal.print("");
      wrap("  → ", "    ", example.finds().get() + " …");
    }
  }

  private void section(String heading, String text) throws IOException {
    terminal.print("");
    terminal.print(heading);
    for (String paragraph : text.strip().split("\\n\\s*\\n")) {
      wrap("  ", "  ", paragraph);
    }
  }

  /** Prints words in lines no longer than the width; a longer word has a line of its own. */
  private void wrap(String first, String next, String text) throws IOException {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.strip().split("\\s+")) {
      if (begun && line.length() + 1 + word.length() > width) {
        terminal.print(line.toString());
        line.setLength(0);
        line.append(next);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    terminal.print(line.toString());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
