package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footfault.text.Span;

/**
 * Cuts a note into its citations: at semicolons outside quotation marks, brackets and addresses; at
 * sentences and signals (“See also”); at “and” behind a complete citation; at “citing”. Lead-ins,
 * signals and sentences of the author's own are left out.
 */
final class Splitter {

  /** What stands before the date of a visit, or goes with an address. */
  private static final List<String> VISITS =
      List.of(
          "accessed",
          "retrieved",
          "last ",
          "consult",
          "acesso",
          "zugriff",
          "abgerufen",
          "archived",
          "visited",
          "doi",
          "[",
          "(");

  private final String text;
  private final Pairs pairs;
  private final NoteSigns signs;
  private final NoteSentences sentences;
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
    this.sentences = new NoteSentences(text, pairs, signs);
    this.leadIns = new LeadIns(text, pairs, signs);
    this.bounds = new CitationBounds(scan, signs, sentences);
    this.joints = new CitationJoints(text, pairs, signs, bounds);
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
          for (Span sentence : splitter.sources(part)) {
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
        && !isVisit(next)
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
        && !isVisit(next)
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

  // --- sentences ---

  /**
   * The sentences of a part that are citations, each with the sentences that only comment it cut
   * off.
   */
  private List<Span> sources(Span part) {
    List<Span> found = new ArrayList<>();
    int first = Words.trimStart(text, part.start(), part.end(), " ");
    first = part.start() == 0 ? first : joints.behindAnd(first, part.end());
    int from = leadIns.end(first, part.end());
    int start = from;
    int open = from;
    boolean signalled = from > part.start() && from > 0;
    for (int i = from; i < part.end(); i++) {
      if (!sentences.isEnd(i, part.end())) {
        continue;
      }
      int next = Words.trimStart(text, i + 1, part.end(), ")”\"’");
      if (next >= part.end()) {
        break;
      }
      boolean signal =
          leadIns.signal(next, part.end()) > 0 || leadIns.seeLeadIn(next, part.end()) > next;
      boolean complete = bounds.isComplete(start, i + 1);
      boolean newCitation = complete && bounds.startsCitation(next, part.end());
      boolean prose =
          sentences.isProse(next, sentences.end(next, part.end()))
              || complete && bounds.endsInLink(start, i + 1) && !isVisit(next);
      boolean told =
          start == open
              && !signalled
              && !signs.hasDateOrLink(start, i + 1)
              && sentences.lowerRun(start, i + 1)
              && bounds.startsCitation(next, part.end())
              && bounds.strongName(next);
      if (told
          || start == open
              && !signalled
              && sentences.isProse(start, i + 1)
              && !signs.hasBracketDateOrLink(start, i + 1)
              && (signal || bounds.startsCitation(next, part.end()))) {
        start = next;
      } else if (signal) {
        add(found, start, i + 1);
        start = next;
      } else if (complete && (newCitation || prose)) {
        add(found, start, i + 1);
        start = next;
        if (prose && !newCitation) {
          i = Math.max(i, sentences.end(next, part.end()) - 2);
          start = part.end();
          int resumed = Words.trimStart(text, i + 1, part.end(), " .");
          start = resumed;
          open = resumed;
        }
      } else {
        continue;
      }
      int led = leadIns.end(start, part.end());
      signalled = led > start;
      start = led;
      open = Math.max(open, start);
      i = Math.max(i, start - 1);
    }
    if (start < part.end() && (signalled || !isOwnSentence(start, part.end()))) {
      add(found, start, part.end());
    }
    return found;
  }

  /** Whether a stretch without date and address is prose, also without a clause at its end. */
  private boolean isOwnSentence(int from, int to) {
    if (signs.hasDateOrLink(from, to) || !sentences.isProse(from, to)) {
      return false;
    }
    return ClosingClause.in(Scan.of(text.substring(from, to)))
        .map(clause -> sentences.isProse(from, from + clause.start()))
        .orElse(true);
  }

  private boolean isVisit(int at) {
    String lower = text.substring(at, Math.min(text.length(), at + 14)).toLowerCase(Locale.ROOT);
    return VISITS.stream().anyMatch(lower::startsWith);
  }

  private void add(List<Span> found, int from, int to) {
    int stop = Words.trimEnd(text, from, to, " ");
    if (stop > from) {
      found.add(new Span(from, stop));
    }
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
