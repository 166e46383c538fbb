package org.footfault.citation;

import java.util.List;
import java.util.Optional;

/**
 * Reads a citation whose title is set in italics between its authors and its publication or date:
 * “Jane Roe, <i>Storm, Sand and Salt</i>, ALDER COURIER (May 1, 2019)”. The setting shows where the
 * title begins and ends, whatever commas, years and numbers are in it. Where the italics may be the
 * publication’s name, and where more stands around them, the other styles read on.
 */
final class SetStyle {

  /** A stretch that looks more like a publication than this is not taken for a title. */
  private static final double PUBLICATION = 2;

  /** The same, where nobody is named before it. */
  private static final double PUBLICATION_ALONE = 1.5;

  /** Names that are surer than this are authors. */
  private static final double NAMES = 1;

  /** So many words are no newspaper’s name, if nothing else makes them one. */
  private static final int LONG = 3;

  private final Body body;
  private final String text;
  private final Judge judge;
  private final int from;
  private final int to;
  private final Draft draft = new Draft();

  private SetStyle(Body body, Judge judge, int[] italics) {
    this.body = body;
    this.text = body.text;
    this.judge = judge;
    this.from = italics[0];
    this.to = italics[1];
  }

  /**
   * The reading; empty for other styles.
   *
   * @param italics the stretches of the body that stand in italics
   */
  static Optional<Draft> read(Body body, Judge judge, List<int[]> italics) {
    return italics.size() == 1
        ? new SetStyle(body, judge, italics.get(0)).draft()
        : Optional.empty();
  }

  private Optional<Draft> draft() {
    int before = Words.trimEnd(text, 0, from, " ");
    boolean all = before == 0 && Words.trimEnd(text, to, text.length(), " .,") <= to;
    boolean parted = !all && (before == 0 || text.charAt(before - 1) == ',');
    if (!parted || hasQuotesAround() || isCase() || !readsBehind() || !readsBefore(before)) {
      return Optional.empty();
    }
    draft.title = new int[] {from, to};
    draft.score = 6;
    return Optional.of(draft);
  }

  private boolean isCase() {
    return Words.indexOf(text, " v. ", from, to) >= 0 || Words.indexOf(text, " v ", from, to) >= 0;
  }

  private boolean hasQuotesAround() {
    for (int i = 0; i < text.length(); i++) {
      if ((i < from || i >= to) && body.pairs.beginsQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the title: nothing, a publication, a date, or both. */
  private boolean readsBehind() {
    draft.date = body.dateIn(to, text.length());
    int end = draft.date.map(date -> date.span().start()).orElse(text.length());
    int rest = draft.date.map(date -> date.span().end()).orElse(text.length());
    if (Words.trimEnd(text, rest, text.length(), " .,;)]") > rest) {
      return false;
    }
    int start = Words.trimStart(text, to, end, " ,");
    int stop = Words.trimEnd(text, start, end, " ,.;(");
    if (stop <= start) {
      boolean bracket = end > 0 && end < text.length() && text.charAt(end - 1) == '(';
      draft.kind = bracket ? Citation.Kind.BOOK : draft.kind;
      return true;
    }
    String name = body.cut(start, stop);
    boolean plain =
        body.cut(to, start).indexOf(',') >= 0 || text.charAt(to - 1) == ','
            ? name.indexOf(',') < 0 && name.indexOf('(') < 0 && !Words.hasDigit(name)
            : false;
    draft.container = new int[] {start, stop};
    draft.containerScore = judge.publication(start, stop);
    return plain && Words.isCapital(name);
  }

  /** Before the title: nothing, or its authors. */
  private boolean readsBefore(int end) {
    boolean behind = Draft.has(draft.container);
    if (!behind && judge.publication(from, to) > PUBLICATION) {
      return false;
    }
    int stop = Words.trimEnd(text, 0, end, " ,");
    if (stop <= 0) {
      return true;
    }
    Names names = body.names.read(0, stop);
    boolean named = !names.isRefused() && names.score() > NAMES;
    if (named) {
      draft.authors(names);
      boolean house = draft.kind == Citation.Kind.BOOK && names.hasOrganisation();
      draft.kind = house ? Citation.Kind.REPORT : draft.kind;
    }
    boolean title =
        judge.publication(from, to) < PUBLICATION_ALONE && Words.of(text, from, to).size() >= LONG;
    return named || behind || title;
  }
}
