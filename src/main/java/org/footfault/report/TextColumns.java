package org.footfault.report;

import java.util.ArrayList;
import java.util.List;

/** Text set in the columns of a terminal: words in inks, broken into lines. */
public final class TextColumns {

  private record Word(String text, TextLook.Ink ink) {}

  private final TextLook look;
  private final List<Word> words = new ArrayList<>();

  /** An empty text. */
  public TextColumns(TextLook look) {
    this.look = look;
  }

  /** Adds words, split at spaces. */
  TextColumns add(TextLook.Ink ink, String text) {
    for (String word : look.letters(text).split(" ")) {
      if (!word.isEmpty()) {
        words.add(new Word(word, ink));
      }
    }
    return this;
  }

  /** Adds words in no ink of their own. */
  public TextColumns add(String text) {
    return add(TextLook.Ink.PLAIN, text);
  }

  /**
   * The lines. A word longer than a line stays whole, so that paths and addresses can be clicked.
   *
   * @param first what stands before the first line
   * @param next what stands before each further line
   */
  public List<String> lines(String first, String next) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(look.letters(first));
    int used = width(first);
    boolean empty = true;
    for (Word word : words) {
      int needed = width(word.text()) + (empty ? 0 : 1);
      if (!empty && used + needed > look.width()) {
        lines.add(line.toString());
        line = new StringBuilder(look.letters(next));
        used = width(next);
        empty = true;
        needed = width(word.text());
      }
      line.append(empty ? "" : " ").append(look.paint(word.ink(), word.text()));
      used += needed;
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a text fills: two for wide characters, none for combining marks. */
  static int width(String text) {
    return text.codePoints().map(TextColumns::width).sum();
  }

  static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        switch (Character.UnicodeScript.of(codePoint)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
          default ->
              (codePoint >= 0x3000 && codePoint <= 0x303F)
                  || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                  || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        };
    return wide ? 2 : 1;
  }
}
