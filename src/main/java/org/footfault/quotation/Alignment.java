package org.footfault.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.footfault.quotation.QuotedWords.Kind;
import org.footfault.quotation.QuotedWords.Token;

/**
 * The words of a quotation set against a window of a source so that as many as can be stand face to
 * face. What is before and behind in the window costs nothing.
 */
final class Alignment {

  private static final int MATCH = 4;
  private static final int OTHER = -2;
  private static final int MISSING = -2;
  private static final int MORE = -1;

  /** The ways into a cell. */
  private static final byte FACE = 1;

  private static final byte ONLY_QUOTED = 2;
  private static final byte ONLY_SAID = 3;

  private final List<Token> quoted;
  private final int[] ids;
  private final SourceText source;
  private final int from;
  private final int width;
  private final byte[][] ways;

  private Alignment(List<Token> quoted, SourceText source, int from, int to) {
    this.quoted = quoted;
    this.source = source;
    this.from = from;
    this.width = to - from;
    this.ways = new byte[quoted.size() + 1][width + 1];
    this.ids = new int[quoted.size()];
    for (int i = 0; i < ids.length; i++) {
      boolean word = quoted.get(i).kind() == Kind.WORD;
      ids[i] = word ? source.id(quoted.get(i).word()) : -1;
    }
  }

  /**
   * A stretch of the quotation and the stretch of the source that faces it.
   *
   * @param quotedFrom index of a token
   * @param saidFrom index of a word of the source
   */
  record Pair(int quotedFrom, int quotedTo, int saidFrom, int saidTo, boolean same) {}

  /** Sets tokens, none of them a gap, against words of the source; alike and unlike alternate. */
  static List<Pair> of(List<Token> quoted, SourceText source, int from, int to) {
    Alignment alignment = new Alignment(quoted, source, from, to);
    return alignment.traced(alignment.fill());
  }

  /** Fills the table and returns the column at which the best way ends. */
  private int fill() {
    int[] above = new int[width + 1];
    for (int i = 1; i <= ids.length; i++) {
      int[] here = new int[width + 1];
      boolean free = isFree(i - 1);
      here[0] = above[0] + (free ? 0 : MISSING);
      ways[i][0] = ONLY_QUOTED;
      for (int j = 1; j <= width; j++) {
        boolean same = ids[i - 1] >= 0 && ids[i - 1] == source.idAt(from + j - 1);
        int face = above[j - 1] + (free ? 0 : same ? MATCH : OTHER);
        int missing = above[j] + (free ? 0 : MISSING);
        int more = here[j - 1] + (free ? 0 : i == ids.length ? MORE * 2 : MORE);
        here[j] = Math.max(face, Math.max(missing, more));
        ways[i][j] = here[j] == face ? FACE : here[j] == missing ? ONLY_QUOTED : ONLY_SAID;
      }
      above = here;
    }
    int best = 0;
    for (int j = 1; j <= width; j++) {
      best = above[j] > above[best] ? j : best;
    }
    return best;
  }

  private boolean isFree(int token) {
    return quoted.get(token).kind() == Kind.PUT_IN;
  }

  private List<Pair> traced(int end) {
    List<Pair> pairs = new ArrayList<>();
    int i = ids.length;
    int j = end;
    while (i > 0) {
      byte way = ways[i][j];
      int i0 = way == ONLY_SAID ? i : i - 1;
      int j0 = way == ONLY_QUOTED ? j : j - 1;
      boolean same = way == FACE && ids[i0] >= 0 && ids[i0] == source.idAt(from + j0);
      int last = pairs.size() - 1;
      if (last >= 0 && pairs.get(last).same() == same) {
        Pair later = pairs.get(last);
        pairs.set(last, new Pair(i0, later.quotedTo(), from + j0, later.saidTo(), same));
      } else {
        pairs.add(new Pair(i0, i, from + j0, from + j, same));
      }
      i = i0;
      j = j0;
    }
    Collections.reverse(pairs);
    return pairs;
  }
}
