package org.footfault.citation;

import java.util.Optional;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * Finds the writer's own clause at the end of a citation: “…, which argues that the ferry was never
 * safe”, “…, noting that the tolls rose”. It tells of the source and is no part of it.
 */
final class ClosingClause {

  private static final int FEWEST_WORDS = 3;

  private final Scan scan;
  private final String text;
  private final Pairs pairs;

  private ClosingClause(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.pairs = scan.pairs();
  }

  /** The clause with the comma before it, up to the end of the text. */
  static Optional<Span> in(Scan scan) {
    return new ClosingClause(scan).find();
  }

  private Optional<Span> find() {
    for (int comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", comma + 1)) {
      if (opensClause(comma + 2) && pairs.isOpen(comma) && isTold(comma) && isLast(comma)) {
        return Optional.of(new Span(comma, text.length()));
      }
    }
    return Optional.empty();
  }

  private boolean opensClause(int at) {
    if (at >= text.length() || !Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    if (isPredicate(at)) {
      return true;
    }
    int length =
        Math.max(Lexicon.CLAUSE_WORDS.longestAt(text, at), Lexicon.COMMENTS.longestAt(text, at));
    int end = at + length;
    return length > 0
        && end < text.length()
        && text.charAt(end) == ' '
        && Words.of(text, at, text.length()).size() >= FEWEST_WORDS;
  }

  /**
   * “Lima Courier (Mar. 31, 2015), the talks were short”: behind a bracket the sentence goes on.
   */
  private boolean isPredicate(int at) {
    if (at < 4 || text.charAt(at - 3) != ')') {
      return false;
    }
    int words = 0;
    boolean prose = false;
    for (int[] w : Words.of(text, at, text.length())) {
      String word = Words.bare(text.substring(w[0], w[1]));
      if (Words.hasDigit(word)) {
        return false;
      }
      words++;
      prose |= Character.isLowerCase(text.charAt(w[0])) && Lexicon.PROSE_WORDS.has(word);
    }
    return prose && words >= FEWEST_WORDS;
  }

  /** Whether a date, an address or a quoted title stands before: the source has been named. */
  private boolean isTold(int comma) {
    boolean dated = scan.dates().stream().anyMatch(date -> date.span().end() <= comma);
    boolean linked = scan.links().stream().anyMatch(link -> link.end() <= comma);
    return dated || linked || hasQuoteBefore(comma);
  }

  private boolean hasQuoteBefore(int comma) {
    for (int i = 0; i < comma; i++) {
      if (pairs.beginsQuote(i) && pairs.mate(i) + 2 < comma) {
        return true;
      }
    }
    return false;
  }

  /** Whether no date or address behind it shows that the citation itself goes on. */
  private boolean isLast(int comma) {
    int before = -1;
    for (ReadDate date : scan.dates()) {
      int start = date.span().start();
      int precision = Tail.precision(date);
      if (start < comma) {
        before = Math.max(before, precision);
      } else if (precision > before || pairs.isInBrackets(start)) {
        return false;
      }
    }
    return scan.links().stream().noneMatch(link -> link.start() > comma);
  }
}
