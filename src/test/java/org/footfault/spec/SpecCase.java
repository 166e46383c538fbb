package org.footfault.spec;

/**
 * One case of a spec file: an input and what must come of it.
 *
 * @param file the file below {@code citations/}, with slashes: {@code notes/quotes.md}
 * @param heading the rule, as its heading states it
 * @param number which fence under its heading this is, from 1
 * @param siblings how many fences stand under its heading
 * @param prose the text between the heading, or the fence before, and this fence; may be empty from
 *     the second fence on
 * @param info what follows the opening fence, such as {@code html}; empty where nothing does
 * @param input the lines before the separator, without the last line feed
 * @param expected the lines after the separator, without the last line feed
 * @param line the line of the opening fence, from 1
 */
public record SpecCase(
    String file,
    String heading,
    int number,
    int siblings,
    String prose,
    String info,
    String input,
    String expected,
    int line) {

  /** Where the case stands, for an editor to open: {@code citations/notes/quotes.md:12}. */
  public String place() {
    return "citations/" + file + ":" + line;
  }

  /** The name of the test: {@code notes/quotes.md › The comma inside the quotes is not …}. */
  @Override
  public String toString() {
    return file + " › " + heading + (siblings > 1 ? " (" + number + ")" : "");
  }
}
