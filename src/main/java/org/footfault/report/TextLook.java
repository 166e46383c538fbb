package org.footfault.report;

import java.util.Map;

/**
 * How the report for the terminal looks. Who writes to a terminal decides; the reporter itself
 * never looks whether there is one.
 *
 * @param colours whether colours are used; words and symbols say the same without them
 * @param letters the letters that the terminal can show
 * @param width how many columns a line may fill, 40 or more, or {@link #UNWRAPPED}
 */
public record TextLook(Colours colours, Letters letters, int width) {

  /** The width where lines are not broken, so that programs find each statement on one line. */
  public static final int UNWRAPPED = Integer.MAX_VALUE;

  private static final int NARROWEST = 40;

  private static final int USUAL_SNIPPET = 80;

  private static final Map<Integer, String> IN_ASCII =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "--"),
          Map.entry(0x2026, "..."),
          Map.entry(0x00A0, " "),
          Map.entry(0x00B7, "-"),
          Map.entry(0x2192, "->"),
          Map.entry(0x2502, "|"),
          Map.entry(0x2713, "+"),
          Map.entry(0x2717, "x"));

  /** Makes a narrow width wide enough to read. */
  public TextLook {
    width = Math.max(width, NARROWEST);
  }

  /** Without colours, each statement on a line: what a file or a pipe gets. */
  public static TextLook plain() {
    return new TextLook(Colours.NONE, Letters.UNICODE, UNWRAPPED);
  }

  /** How many columns the words around a finding may fill. */
  int snippetWidth() {
    return width == UNWRAPPED ? USUAL_SNIPPET : width;
  }

  /** What a reporter's own words and an outsider's words become on this terminal. */
  public String letters(String text) {
    String safe = Printable.of(text);
    if (letters == Letters.UNICODE) {
      return safe;
    }
    StringBuilder ascii = new StringBuilder(safe.length());
    safe.codePoints()
        .forEach(
            c -> ascii.append(c < 0x80 ? Character.toString(c) : IN_ASCII.getOrDefault(c, "?")));
    return ascii.toString();
  }

  /** The text in its colour, ended so that nothing after it is coloured. */
  String paint(Ink ink, String text) {
    return colours == Colours.NONE || ink.code.isEmpty() || text.isEmpty()
        ? text
        : "\u001B[" + ink.code + "m" + text + "\u001B[0m";
  }

  /** Whether colours are used. */
  public enum Colours {
    NONE,
    ANSI
  }

  /** The letters that a terminal can show. */
  public enum Letters {
    UNICODE,
    ASCII
  }

  /**
   * What a piece of text is; each has its colour (the sixteen of ECMA-48, so that themes apply).
   */
  enum Ink {
    PLAIN(""),
    HEADING("1"),
    FAINT("2"),
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;36"),
    GOOD("32"),
    BAD("31"),
    OPEN("33"),
    FIX("32");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }
}
