package org.footfault.report.bibliography;

/** Text made safe for TeX. */
final class Tex {

  private Tex() {}

  /**
   * Words with all that TeX takes for commands written as letters. Braces become commands, as
   * BibTeX counts them even behind a backslash.
   */
  static String text(String words) {
    StringBuilder out = new StringBuilder(words.length() + 8);
    OneLine.of(words)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '$', '&', '#', '_', '%' -> out.append('\\').appendCodePoint(c);
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /**
   * An address, which the fields for addresses take letter for letter; only what would end the
   * field or begin a command is percent-encoded.
   */
  static String address(String address) {
    return OneLine.of(address)
        .replace("\\", "%5C")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace(" ", "%20");
  }
}
