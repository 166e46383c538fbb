package org.footfault.citation;

/** What parts words: white space, the no-break kinds included, that pasted notes are full of. */
final class Blank {

  private Blank() {}

  static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
