package org.footfault.note;

import java.util.ArrayList;
import java.util.List;
import org.footfault.text.Span;

/**
 * Finds what a block puts between quotation marks, of any language. A quotation inside another is
 * part of it. An apostrophe is no quotation mark, nor is the inch sign behind a figure; a mark that
 * never closes in its block opens nothing.
 */
final class Quotations {

  /** Opening marks, and at the same place the marks that close them. */
  private static final String OPENERS = "“„«»‹›‘‚\"'「『”";

  private static final String[] CLOSERS = {
    "”", "“”", "»", "«", "›", "‹", "’", "‘’", "\"", "'", "」", "』", "”"
  };

  private static final String ALL = "“”„«»‹›‘’‚\"'「」『』";

  /** How many marks may stand open at once; more are not what people write. */
  private static final int DEEPEST = 8;

  private final String text;
  private final Span block;
  private final int[] openPlaces = new int[DEEPEST];
  private final int[] openKinds = new int[DEEPEST];
  private int depth;
  private final List<Span> closed = new ArrayList<>();

  private Quotations(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /**
   * The outermost quotations of a block, marks included, in the order of the text, never
   * overlapping.
   */
  static List<Span> of(String text, Span block) {
    Quotations quotations = new Quotations(text, block);
    for (int i = block.start(); i < block.end(); i++) {
      if (ALL.indexOf(text.charAt(i)) >= 0) {
        quotations.mark(i);
      }
    }
    return outermost(quotations.closed);
  }

  /** Of the closed spans, in the order of their ends, those that lie in no other. */
  private static List<Span> outermost(List<Span> closed) {
    List<Span> found = new ArrayList<>();
    for (Span span : closed) {
      while (!found.isEmpty() && span.contains(found.get(found.size() - 1))) {
        found.remove(found.size() - 1);
      }
      found.add(span);
    }
    return found;
  }

  private void mark(int at) {
    char c = text.charAt(at);
    if (isApostrophe(c, at) || isInch(c, at)) {
      return;
    }
    for (int k = depth - 1; k >= 0; k--) {
      if (CLOSERS[openKinds[k]].indexOf(c) >= 0 && mayClose(c, at, openPlaces[k])) {
        closed.add(new Span(openPlaces[k], at + 1));
        depth = k;
        return;
      }
    }
    int kind = OPENERS.indexOf(c);
    if (kind >= 0 && mayOpen(at)) {
      open(at, kind);
    }
  }

  private void open(int at, int kind) {
    if (depth == DEEPEST) {
      System.arraycopy(openPlaces, 1, openPlaces, 0, DEEPEST - 1);
      System.arraycopy(openKinds, 1, openKinds, 0, DEEPEST - 1);
      depth--;
    }
    openPlaces[depth] = at;
    openKinds[depth++] = kind;
  }

  private boolean mayOpen(int at) {
    char before = before(at);
    char after = after(at);
    return !isSpace(after) && !Character.isLetterOrDigit(before);
  }

  private boolean mayClose(char c, int at, int opened) {
    boolean straight = c == '"' || c == '\'' || text.charAt(opened) == c;
    boolean free = !Character.isLetterOrDigit(after(at)) || "«»‹›「」『』".indexOf(c) >= 0;
    return at > opened + 1 && (!straight || (free && !opensAnew(at)));
  }

  /** Whether a straight mark stands as an opening one does: after a space, before a letter. */
  private boolean opensAnew(int at) {
    return isSpace(before(at)) && !isSpace(after(at));
  }

  /**
   * Whether it is an apostrophe: between letters, before a figure ({@code ’90s}), or the plural’s
   * possessive ({@code the workers’ rights}) where no quotation is open or the open one closes
   * later.
   */
  private boolean isApostrophe(char c, int at) {
    if (c != '’' && c != '\'' && c != '‘') {
      return false;
    }
    char before = before(at);
    char after = after(at);
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
      return true;
    }
    if (Character.isDigit(after) && !Character.isLetterOrDigit(before)) {
      return !opensHere(c, at);
    }
    boolean possessive = c != '‘' && (before == 's' || before == 'S') && isSpace(after);
    return possessive && closesLater(at);
  }

  private boolean opensHere(char c, int at) {
    int limit = c == '‘' ? Math.min(block.end(), at + 200) : at;
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '’') {
        return true;
      }
    }
    return false;
  }

  /** Whether another closing single mark follows before the next opening one, and soon. */
  private boolean closesLater(int at) {
    int limit = Math.min(block.end(), at + 300);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '‘' || ((c == '\'' || c == '"' || c == '”') && mayOpen(i))) {
        return false;
      }
      boolean single = c == '’' || c == '\'';
      boolean inside = Character.isLetterOrDigit(before(i)) && Character.isLetterOrDigit(after(i));
      if (single && !inside && c == text.charAt(at)) {
        return !Character.isLetterOrDigit(after(i)) && (before(i) != 's' || !isSpace(after(i)));
      }
    }
    return false;
  }

  private boolean isInch(char c, int at) {
    boolean doubled = c == '"' && Character.isDigit(before(at));
    for (int k = 0; doubled && k < depth; k++) {
      if (OPENERS.charAt(openKinds[k]) == '"') {
        return false;
      }
    }
    return doubled;
  }

  private char before(int at) {
    return at > block.start() ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at + 1 < block.end() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
