package org.footfault.source.page;

import java.util.stream.Stream;
import org.footfault.text.Folding;
import org.jsoup.nodes.Element;

/**
 * Prose that a page carries in its scripts, its data and its templates and that does not stand in
 * its text: a reader’s browser may show it, so the text that was read is not all of the page.
 */
final class UnshownText {

  /** A shorter string is a label, a teaser or a notice, in UTF-16 units. */
  private static final int PARAGRAPH = 240;

  /** So much of it is more than a notice, in UTF-16 units. */
  private static final int ENOUGH = 2_000;

  /** A piece of a string that shows whether it stands in the text, in UTF-16 units. */
  private static final int PROBE = 40;

  /** More strings than these are not looked for. */
  private static final int MOST = 60;

  /** Prose has a blank in so many letters at least. */
  private static final int LONGEST_WORD = 14;

  private final String text;
  private int asked;
  private int unshown;

  private UnshownText(String text) {
    this.text = letters(text);
  }

  /** Whether a page has so much of it that a quotation may be from there. */
  static boolean isOf(HtmlPage page, String text) {
    UnshownText unshown = new UnshownText(text);
    Stream.concat(page.data().stream(), page.scripts().stream())
        .map(Element::data)
        .filter(data -> data.length() >= PARAGRAPH)
        .forEach(unshown::readStrings);
    page.document().getElementsByTag("template").stream().map(Element::text).forEach(unshown::read);
    return unshown.unshown >= ENOUGH;
  }

  /** What stands between quotation marks in a script; a backslash escapes what follows. */
  private void readStrings(String script) {
    int open = -1;
    for (int i = 0; i < script.length() && !isDecided(); i++) {
      char c = script.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        if (open >= 0 && i - open > PARAGRAPH) {
          read(script.substring(open + 1, i));
        }
        open = open < 0 ? i : -1;
      } else if (c == '\n') {
        open = -1; // no string of JSON goes over a line; an odd mark ends here
      }
    }
  }

  private boolean isDecided() {
    return asked >= MOST || unshown >= ENOUGH;
  }

  private void read(String string) {
    if (string.length() < PARAGRAPH || isDecided() || !isProse(string)) {
      return;
    }
    int probe = probe(string);
    if (probe >= 0) {
      asked++;
      boolean shown = text.contains(letters(string.substring(probe, probe + PROBE)));
      unshown += shown ? 0 : string.length();
    }
  }

  private static boolean isProse(String string) {
    long blanks = string.chars().filter(c -> c == ' ').count();
    return blanks * LONGEST_WORD >= string.length();
  }

  /** Where, from the middle on, plain words stand long enough; -1 if nowhere. */
  private static int probe(String string) {
    int from = string.length() / 2;
    for (int i = from; i < string.length(); i++) {
      char c = string.charAt(i);
      if (!Character.isLetter(c) && " ,.'’-".indexOf(c) < 0) {
        from = i + 1;
      } else if (i - from + 1 == PROBE) {
        return from;
      }
    }
    return -1;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    Folding.fold(text)
        .text()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
