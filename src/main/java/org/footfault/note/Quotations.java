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

  /** What stands before an opening mark, if not a space. */
  static final String OPENING = "([{—–-/’'‘\"“";

  /** No quotation begins with one of these. */
  private static final String NEVER_FIRST = ",;:!?)]}»”";

  /** A mark straight behind one of these closes. */
  private static final String NEVER_BEFORE = ".,;!?…";

  /** How many marks may stand open at once; more are not what people write. */
  private static final int DEEPEST = 8;

  private final String text;
  private final Span block;
  private final int[] openPlaces = new int[DEEPEST];
  private final int[] openKinds = new int[DEEPEST];
  private int depth;
  private final List<Span> closed = new ArrayList<>();
  private final List<Integer> unclosed = new ArrayList<>();

  private Quotations(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /** Reads the quotation marks of a block. */
  static Quotations of(String text, Span block) {
    Quotations quotations = new Quotations(text, block);
    for (int i = block.start(); i < block.end(); i++) {
      if (ALL.indexOf(text.charAt(i)) >= 0) {
        quotations.mark(i);
      }
    }
    quotations.dropFrom(0);
    return quotations;
  }

  /** All that is closed, marks included, one in another too, in the order of their ends. */
  List<Span> closed() {
    return closed;
  }

  /** Where a mark opens what nothing closes, ascending. */
  List<Integer> unclosed() {
    return unclosed.stream().sorted().toList();
  }

  /**
   * The outermost quotations, marks included, in the order of the text, never overlapping: of the
   * closed spans those that lie in no other.
   */
  List<Span> outermost() {
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
        dropFrom(k + 1);
        depth = k;
        return;
      }
    }
    int kind = OPENERS.indexOf(c);
    if (kind >= 0 && mayOpen(at)) {
      open(at, kind);
    }
  }

  /** What stands open from a depth on is not closed any more. */
  private void dropFrom(int lowest) {
    for (int k = lowest; k < depth; k++) {
      unclosed.add(openPlaces[k]);
    }
    depth = lowest;
  }

  private void open(int at, int kind) {
    if (depth == DEEPEST) {
      unclosed.add(openPlaces[0]);
      System.arraycopy(openPlaces, 1, openPlaces, 0, DEEPEST - 1);
      System.arraycopy(openKinds, 1, openKinds, 0, DEEPEST - 1);
      depth--;
    }
    openPlaces[depth] = at;
    openKinds[depth++] = kind;
  }

  /**
   * Marks of scripts that put no spaces between words open behind a letter too; a French mark opens
   * before a space too, if there is one on its other side.
   */
  private boolean mayOpen(int at) {
    char c = text.charAt(at);
    char before = before(at);
    char after = after(at);
    if (c == '«' && isSpace(after)) {
      return isSpace(before) || OPENING.indexOf(before) >= 0;
    }
    boolean beforeMark =
        after == '[' && at + 2 < block.end() && Character.isDigit(text.charAt(at + 2));
    boolean alone =
        c == '「' || c == '『' || ((c == '“' || c == '‘') && Character.isIdeographic(before));
    return !isSpace(after)
        && !beforeMark // “ "[1]” closes, whatever stands before it
        && NEVER_FIRST.indexOf(after) < 0
        && (alone || !(Character.isLetterOrDigit(before) || NEVER_BEFORE.indexOf(before) >= 0));
  }

  private boolean mayClose(char c, int at, int opened) {
    boolean straight = c == '"' || c == '\'' || text.charAt(opened) == c;
    boolean free = !Character.isLetterOrDigit(after(at)) || "«»‹›「」『』".indexOf(c) >= 0;
    return at > opened + 1 && (!straight || (free && !opensAnew(at)));
  }

  /** Whether a straight mark stands as an opening one does: after a space, before a letter. */
  private boolean opensAnew(int at) {
    char after = after(at);
    return isSpace(before(at))
        && !isSpace(after)
        && NEVER_FIRST.indexOf(after) < 0
        && (after != '.' || at + 2 >= block.end() || text.charAt(at + 2) == '.');
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
