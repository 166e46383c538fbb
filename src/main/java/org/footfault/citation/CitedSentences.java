package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import org.footfault.text.Span;

/**
 * Tells those sentences of a part of a note that are citations from those of the writer's own: a
 * lead-in before the first of them, a comment behind one.
 */
final class CitedSentences {

  private final String text;
  private final NoteSigns signs;
  private final NoteSentences sentences;
  private final LeadIns leadIns;
  private final CitationBounds bounds;
  private final List<Span> found = new ArrayList<>();

  /** Where the citation that is read begins. */
  private int start;

  /** Behind the last comment: only lead-ins stand between it and the citation. */
  private int open;

  /** Whether a signal or lead-in stands before the citation that is read. */
  private boolean signalled;

  /** Whether comments stand before what is read. */
  private boolean commented;

  /** Whether a sentence has ended within the citation that is read. */
  private boolean broken;

  CitedSentences(
      String text,
      NoteSigns signs,
      NoteSentences sentences,
      LeadIns leadIns,
      CitationBounds bounds) {
    this.text = text;
    this.signs = signs;
    this.sentences = sentences;
    this.leadIns = leadIns;
    this.bounds = bounds;
  }

  /**
   * The sentences of a part that are citations, each with the sentences that only comment it cut
   * off.
   *
   * @param first where its first word stands
   */
  List<Span> in(Span part, int first) {
    found.clear();
    start = leadIns.end(first, part.end());
    open = start;
    signalled = start > part.start() && start > 0;
    commented = false;
    broken = false;
    for (int i = start; i < part.end(); i++) {
      if (!sentences.isEnd(i, part.end())) {
        continue;
      }
      int next = Words.trimStart(text, i + 1, part.end(), ")”\"’");
      if (next >= part.end()) {
        break;
      }
      int resumed = goOn(i + 1, next, part.end());
      broken |= resumed < 0;
      i = Math.max(i, resumed - 1);
    }
    if (start < part.end() && (signalled || !isOwnSentence(start, part.end()))) {
      add(start, part.end());
    }
    return List.copyOf(found);
  }

  /**
   * Looks at the sentence behind a stop; returns where the next citation may begin, −1 where that
   * which is read goes on.
   */
  private int goOn(int stop, int next, int limit) {
    boolean signal = leadIns.signal(next, limit) > 0 || leadIns.seeLeadIn(next, limit) > next;
    if (isTold(stop, next, limit, signal)) {
      return begin(next, limit);
    }
    if (signal) {
      add(start, stop);
      return begin(next, limit);
    }
    if (!bounds.isComplete(start, stop)) {
      return -1;
    }
    int end = sentences.end(next, limit);
    if (bounds.startsCitation(next, limit) || bounds.namesCase(next, limit)) {
      add(start, stop);
      return begin(next, limit);
    }
    boolean visit = VisitWords.areAt(text, next) || signs.isLinkNear(next, end);
    boolean closed = !broken && !visit && !isInBook(stop, next) && bounds.isClosed(start, stop);
    if (closed && signs.hasDateOrLink(next, end)) {
      add(start, stop);
      return begin(next, limit);
    }
    if (closed || sentences.isProse(next, end) || !visit && bounds.endsInLink(start, stop)) {
      add(start, stop);
      commented = true;
      open = Words.trimStart(text, end - 1, limit, " .");
      return begin(open, limit);
    }
    return -1;
  }

  /** “Title, 8 May 2017. En Publication”: a sign of what holds the work, not behind a bracket. */
  private boolean isInBook(int stop, int next) {
    boolean bracket = stop > 1 && text.charAt(stop - 2) == ')';
    return !bracket
        && (text.startsWith("En ", next) || text.startsWith("In ", next))
        && Character.isUpperCase(text.charAt(Math.min(text.length() - 1, next + 3)));
  }

  /** Whether what was read so far is the writer's own, and a citation or signal follows. */
  private boolean isTold(int stop, int next, int limit, boolean signal) {
    if (start != open || signalled) {
      return false;
    }
    if (commented && !signs.any(start, stop)) {
      return true;
    }
    boolean undated = !signs.hasDateOrLink(start, stop);
    boolean told = undated && sentences.lowerRun(start, stop);
    boolean quoted = undated && sentences.isQuotation(start, stop);
    boolean own =
        sentences.isProse(start, stop) && !signs.hasBracketDateOrLink(start, stop)
            || isRemark(start, stop);
    if (!told && !quoted && !own) {
      return false;
    }
    boolean starts = bounds.startsCitation(next, limit);
    return own && (signal || starts)
        || (told || quoted) && starts && bounds.strongName(next)
        || told && bounds.namesCase(next, limit);
  }

  /** “Emphasis added.”: a remark that is a sentence. */
  private boolean isRemark(int from, int to) {
    int length = Lexicon.COMMENTS.longestAt(text, from);
    return length > 0 && from + length >= Words.trimEnd(text, from, to, " .");
  }

  private int begin(int at, int limit) {
    start = leadIns.end(at, limit);
    signalled = start > at;
    open = Math.max(open, start);
    broken = false;
    return start;
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

  private void add(int from, int to) {
    int stop = Words.trimEnd(text, from, to, " ");
    if (stop > from) {
      found.add(new Span(from, stop));
    }
  }
}
