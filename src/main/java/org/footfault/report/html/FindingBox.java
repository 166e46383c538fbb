package org.footfault.report.html;

import java.util.List;
import java.util.Optional;

/**
 * A finding on a page.
 *
 * @param id its deep link
 * @param check the check's id
 * @param level {@code error}, {@code warning} or {@code note}
 * @param message one sentence, with a capital and a full stop
 * @param summary the check's one sentence
 * @param why why it matters
 * @param remedy what to do
 * @param place {@code file:line:column}
 * @param evidence what shows it
 * @param fix what would mend it
 */
public record FindingBox(
    String id,
    String check,
    String level,
    String message,
    String summary,
    String why,
    String remedy,
    String place,
    List<Witness> evidence,
    Optional<Mend> fix) {

  /** The symbol that goes with the level's word. */
  public String symbol() {
    return switch (level) {
      case "error" -> "✗";
      case "warning" -> "!";
      default -> "i";
    };
  }

  /** What supports a finding: whose word, the words, where. */
  public record Witness(String what, String said, String where) {}

  /** What to write instead of what; either may be empty. */
  public record Mend(String was, String with) {}
}
