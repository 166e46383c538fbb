package org.footfault.citation;

import java.util.List;
import java.util.Locale;

/** Reads volumes, issues and pages behind a title. */
final class TailNumbers {

  private static final List<String> IN_BRACKETS = List.of("pp. ", "p. ", "S. ", "págs. ", "pág. ");

  private final TailText tail;
  private final Body body;
  private final String text;
  private final boolean dotted;
  private final int end;
  private final Pairs pairs;
  private final Draft draft;

  TailNumbers(TailText tail) {
    this.tail = tail;
    this.body = tail.body;
    this.text = tail.text;
    this.dotted = tail.dotted;
    this.end = tail.end;
    this.pairs = tail.pairs;
    this.draft = tail.draft;
  }

  /** “(Vol. 2, pp. 18–19)”. */
  boolean pagesIn(int from, int to) {
    for (String sign : IN_BRACKETS) {
      int at = text.indexOf(sign, from);
      if (at >= from && at + sign.length() < to && isPageList(at + sign.length(), to)) {
        addPages(at + sign.length(), to);
        return true;
      }
    }
    return false;
  }

  void number(int from, int to) {
    boolean pages =
        tail.colonBefore
            || tail.dateSeen && Draft.has(draft.volume)
            || tail.dateSeen && !volumeFollows(to);
    boolean section = tail.dateSeen && !tail.colonBefore && Character.isLetter(text.charAt(from));
    boolean volume =
        text.indexOf('(', from) > from && text.indexOf('(', from) < to || morePages(to);
    volume |= issueFollows(to);
    boolean afterYear = from > 0 && text.charAt(from - 1) == ';';
    pages |= isLast(to) && !afterYear && (isAlone() || Forms.isRange(body.cut(from, to)));
    if ((volume || afterYear) && !Draft.has(draft.volume) && !tail.colonBefore) {
      volume(from, to);
    } else if (pages || section) {
      addPages(from, to);
    } else if (!Draft.has(draft.volume)) {
      volume(from, to);
    } else {
      addPages(from, to);
    }
  }

  /** Whether nothing stands behind the title that could have a volume. */
  private boolean isAlone() {
    return tail.names.isEmpty() && !Draft.has(draft.container);
  }

  private boolean isLast(int to) {
    return Words.trimStart(text, to, end, " .") >= end;
  }

  /** Whether pages or an issue follow, so that the number here is a volume. */
  boolean morePages(int to) {
    int next = Words.trimStart(text, to, end, " ,");
    if (next >= end || to >= end || text.charAt(to) != ',') {
      return false;
    }
    String chunk = body.cut(next, Math.min(end, next + 12)).toLowerCase(Locale.ROOT);
    boolean sign =
        TailSigns.prefix(chunk, TailSigns.PAGE_SIGNS) > 0
            || TailSigns.prefix(chunk, TailSigns.ISSUE_SIGNS) > 0;
    return sign || dotted && Character.isDigit(text.charAt(next)) && body.dateAt(next).isEmpty();
  }

  private boolean volumeFollows(int to) {
    return to < end && text.charAt(to) == '(';
  }

  /** “18 (2): 101–119”. */
  boolean issueFollows(int to) {
    int open = Words.trimStart(text, to, end, "");
    int close = open < end && text.charAt(open) == '(' ? pairs.mate(open) : -1;
    return close > open
        && close - open <= 12
        && close + 1 < end
        && text.charAt(close + 1) == ':'
        && Words.hasDigit(body.cut(open, close));
  }

  /** “54.2”, “45(2)”, “7/3”, “41:2”. */
  void volume(int from, int to) {
    int i = Words.digitsEnd(text, from, to);
    if (i == from) {
      i = to;
    }
    draft.volume = new int[] {from, i};
    if (i < to && text.charAt(i) == '(' && pagesBehindIssue(i, to)) {
      return;
    }
    int start = Words.trimStart(text, i, to, ".:/(");
    int stop = Words.trimEnd(text, start, to, ")");
    if (stop > start && i < to) {
      draft.issue = new int[] {start, stop};
    }
  }

  /** “12(3):34–52”, as the Vancouver style packs issue and pages. */
  private boolean pagesBehindIssue(int open, int to) {
    int close = pairs.mate(open);
    boolean packed =
        close > open + 1
            && close + 2 < to
            && text.charAt(close + 1) == ':'
            && isPageList(close + 2, to);
    if (packed) {
      draft.issue = new int[] {open + 1, close};
      addPages(close + 2, to);
    }
    return packed;
  }

  void addPages(int from, int to) {
    draft.pages =
        Draft.has(draft.pages) && draft.pages[1] < from && from - draft.pages[1] < 4
            ? new int[] {draft.pages[0], to}
            : Draft.has(draft.pages) ? draft.pages : new int[] {from, to};
  }

  int numberPrefix(int from, int to) {
    int i = from;
    while (i < to
        && (Character.isDigit(text.charAt(i)) || "():/–-.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    boolean sound =
        i > from
            && Character.isDigit(text.charAt(from))
            && i < to
            && text.charAt(i) == ' '
            && i - from <= 12;
    return sound && i + 1 < to && Character.isLetter(text.charAt(i + 1)) ? i : from;
  }

  /** Cuts “ 1491” or “ e9505” off the end of a name and takes it for pages. */
  void pagesAtEnd(int[] name) {
    int blank = text.lastIndexOf(' ', name[1] - 1);
    boolean series = name[1] - blank <= 4 && "dh".indexOf(text.charAt(name[1] - 1)) >= 0;
    if (blank > name[0] && !series && isPageList(blank + 1, name[1])) {
      if (!Draft.has(draft.pages)) {
        draft.pages = new int[] {blank + 1, name[1]};
      }
      name[1] = Words.trimEnd(text, name[0], blank, " ,");
    }
  }

  /** Cuts “ 42” or “ 4:23” off the end of a journal's name and takes it for the volume. */
  void volumeAtEnd(int[] name) {
    int blank = text.lastIndexOf(' ', name[1] - 1);
    if (blank <= name[0] || Draft.has(draft.volume)) {
      return;
    }
    String last = body.cut(blank + 1, name[1]);
    boolean number =
        last.length() <= 9
            && Character.isDigit(last.charAt(0))
            && TailSigns.isNumberish(last)
            && last.indexOf('.') < 0;
    boolean more = name[1] < end;
    if (number && more && !(last.length() == 4 && tail.dateSeen)) {
      volume(blank + 1, name[1]);
      name[1] = Words.trimEnd(text, name[0], blank, " ,:");
    }
  }

  boolean isPageList(int from, int to) {
    String list = body.cut(from, to);
    if (list.isEmpty() || list.length() > 40) {
      return false;
    }
    return TailSigns.isNumberish(list) || Forms.isPages(list);
  }
}
