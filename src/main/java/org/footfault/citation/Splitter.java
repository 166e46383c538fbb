package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import org.footfault.text.Span;

/**
 * Cuts a note into its citations: at semicolons outside quotation marks, brackets and addresses; at
 * sentences and signals (“See also”); at “and” behind a complete citation; at “citing”. Lead-ins,
 * signals and sentences of the author's own are left out.
 */
final class Splitter {

  private final String text;
  private final Pairs pairs;
  private final NoteSigns signs;
  private final CitedSentences cited;
  private final LeadIns leadIns;
  private final CitationBounds bounds;
  private final CitationJoints joints;
  private final Breaks breaks;
  private final List<Span> pieces = new ArrayList<>();

  private Splitter(Slate slate, List<Anchors.Placed> anchors) {
    Scan scan = slate.scan();
    this.text = scan.text;
    this.breaks = slate.breaks();
    this.pairs = scan.pairs();
    this.signs = new NoteSigns(scan, anchors);
    NoteSentences sentences = new NoteSentences(text, pairs, signs);
    this.leadIns = new LeadIns(text, pairs, signs);
    this.bounds = new CitationBounds(scan, signs, sentences);
    this.joints = new CitationJoints(text, pairs, signs, bounds);
    this.cited = new CitedSentences(text, signs, sentences, leadIns, bounds);
  }

  /**
   * The citations of a note, with the signals before them cut off.
   *
   * @param anchors the words that are links
   */
  static List<Span> split(Slate slate, List<Anchors.Placed> anchors) {
    Splitter splitter = new Splitter(slate, anchors);
    for (Span item : new Enumeration(slate.text(), splitter.pairs, splitter.signs).items()) {
      for (Span paragraph : splitter.paragraphs(item)) {
        for (Span part : splitter.semicolons(paragraph)) {
          for (Span sentence : splitter.sentences(part)) {
            splitter.parts(sentence);
          }
        }
      }
    }
    return splitter.pieces;
  }

  // --- paragraphs and lines ---

  /** An item cut behind each paragraph, and each line, that ends a citation before another one. */
  private List<Span> paragraphs(Span item) {
    List<Span> parts = new ArrayList<>();
    int from = item.start();
    for (int at : breaks.paragraphs()) {
      if (from < at && at < item.end() && isParagraphEnd(from, at, item.end())) {
        lines(new Span(from, at), parts);
        from = at + 1;
      }
    }
    lines(new Span(from, item.end()), parts);
    return parts;
  }

  private boolean isParagraphEnd(int from, int at, int limit) {
    int next = Words.trimStart(text, at, limit, "");
    return next < limit
        && signs.hasDateOrLink(from, at)
        && !Character.isLowerCase(text.charAt(next))
        && !VisitWords.areAt(text, next)
        && signs.any(next, limit);
  }

  private void lines(Span paragraph, List<Span> parts) {
    int from = paragraph.start();
    for (int i = 0; i < breaks.lines().size(); i++) {
      int at = breaks.lines().get(i);
      int last = i + 1 < breaks.lines().size() ? breaks.lines().get(i + 1) : paragraph.end();
      int limit = Math.min(last, paragraph.end());
      if (from < at && at < limit && isLineEnd(from, at, limit)) {
        parts.add(new Span(from, at));
        from = at + 1;
      }
    }
    parts.add(new Span(from, paragraph.end()));
  }

  /** A line that is a whole citation, before a line with a date or an address of its own. */
  private boolean isLineEnd(int from, int at, int limit) {
    int next = Words.trimStart(text, at, limit, "");
    boolean begins =
        next < limit && (Character.isUpperCase(text.charAt(next)) || pairs.beginsQuote(next));
    return begins
        && pairs.isOpen(at)
        && !VisitWords.areAt(text, next)
        && signs.hasDateOrLink(next, limit)
        && bounds.isComplete(from, at);
  }

  // --- semicolons ---

  private List<Span> semicolons(Span item) {
    List<Span> parts = new ArrayList<>();
    int from = item.start();
    for (int i = from; i < item.end(); i++) {
      if (text.charAt(i) != ';' || !pairs.isOpen(i) || signs.isInLink(i)) {
        continue;
      }
      boolean spaced = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      // French sets a space before each semicolon; libraries do so inside titles.
      boolean inTitle = i > 0 && Character.isSpaceChar(text.charAt(i - 1)) && !joints.endsFirmly(i);
      if (spaced
          && !inTitle
          && (signs.any(from, i) || isShortForm(from, i) || LawStyle.isLaw(text, from, i))
          && !isYearPart(i, from)
          && (signs.any(i, item.end())
              || isSignalled(i + 1)
              || isShortForm(i + 1, item.end())
              || LawStyle.isLaw(text, i + 1, item.end()))) {
        parts.add(new Span(from, i));
        from = i + 1;
      }
    }
    parts.add(new Span(from, item.end()));
    return parts;
  }

  private boolean isSignalled(int at) {
    int next = Words.trimStart(text, at, text.length(), "");
    return next < text.length() && leadIns.signal(next, text.length()) > 0;
  }

  /** “; Port Board, 412 F.3d at 892”, “; Roe, at 12”. */
  private boolean isShortForm(int from, int limit) {
    int semicolon = Words.indexOf(text, ";", from, Math.min(limit, from + ShortForms.LONGEST));
    int end = semicolon < 0 ? limit : semicolon;
    return end - from <= ShortForms.LONGEST && ShortForms.isAny(text.substring(from, end));
  }

  /** “Cambridge University Press; 2019”: the year belongs to what stands before. */
  private boolean isYearPart(int at, int from) {
    int next = Words.trimStart(text, at + 1, text.length(), "");
    if (next >= text.length() || !signs.isYear(next)) {
      return false;
    }
    int end = signs.yearEnd(next);
    char after = end < text.length() ? text.charAt(end) : '.';
    return ".:;,[".indexOf(after) >= 0 || !signs.hasDateOrLink(from, at);
  }

  private List<Span> sentences(Span part) {
    int first = Words.trimStart(text, part.start(), part.end(), " ");
    int from = part.start() == 0 ? first : joints.behindAnd(first, part.end());
    return cited.in(part, from);
  }

  // --- “and”, “citing” ---

  private void parts(Span part) {
    int from = part.start();
    boolean compares = joints.isCompared(part.start());
    for (int i = part.start(); i < part.end(); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != ',') {
        continue;
      }
      int with = compares ? joints.with(from, i, part.end()) : 0;
      if (with > 0) {
        piece(from, i);
        from = i + with;
        compares = false;
      }
      int citing = joints.citing(i);
      if (citing > 0 && signs.any(from, i)) {
        piece(from, i);
        from = i + citing;
        if (pairs.beginsBracket(i + 1) && text.charAt(i + 1) == '(') {
          int close = Math.min(part.end(), pairs.mate(i + 1));
          if (signs.any(from, close)) {
            piece(from, close);
          }
          from = close + 1;
        }
        i = from - 1;
        continue;
      }
      int and = joints.and(from, i, part.end());
      if (and > 0) {
        piece(from, i);
        from = i + and;
      }
    }
    piece(from, part.end());
  }

  private void piece(int from, int to) {
    int start = Words.trimStart(text, from, to, ",;.”)");
    int stop = Words.trimEnd(text, start, to, " ,;");
    start = leadIns.end(start, stop);
    if (stop > start) {
      pieces.add(new Span(start, stop));
    }
  }
}
