package org.footfault.citation;

import java.util.List;

/** Finds the words that join two citations: “and” behind a complete one, “citing”. */
final class CitationJoints {

  private static final List<String> ANDS =
      List.of(", and ", " and ", ", y ", " et ", " und ", " e ", " y ");
  private static final List<String> OWNERS =
      List.of("Its ", "Their ", "His ", "Her ", "Other ", "Beyond ", "After ");
  private static final List<String> CITING =
      List.of(
          ", citing ",
          ", quoting ",
          " (citing ",
          " (quoting ",
          ", cited in ",
          ", quoted in ",
          ", as reprinted in ",
          ", reprinted in ",
          ", available in ",
          ", as cited in ",
          ", as quoted in ",
          ", overruled by ",
          ", overruled in part by ",
          ", overruling ",
          ", abrogated by ",
          ", superseded by statute, ");

  private final String text;
  private final Pairs pairs;
  private final NoteSigns signs;
  private final CitationBounds bounds;

  CitationJoints(String text, Pairs pairs, NoteSigns signs, CitationBounds bounds) {
    this.text = text;
    this.pairs = pairs;
    this.signs = signs;
    this.bounds = bounds;
  }

  /** The length of an “and” that stands here and parts two citations; 0 if there is none. */
  int and(int from, int at, int limit) {
    int and = length(at);
    boolean parts =
        and > 0
            && pairs.isOpen(at)
            && !signs.isInLink(at)
            && bounds.isComplete(from, at)
            && endsFirmly(at)
            && !isOwned(at + and)
            && signs.any(at, limit);
    return parts ? and : 0;
  }

  /** “The Act of 1998 and Its Critics”: what goes on so belongs to what stands before. */
  private boolean isOwned(int next) {
    return OWNERS.stream().anyMatch(owner -> text.startsWith(owner, next));
  }

  /** “and” parts two citations only behind a bracket, a number, an address. */
  boolean endsFirmly(int at) {
    int end = Words.trimEnd(text, 0, at, " ,.");
    char last = end > 0 ? text.charAt(end - 1) : ' ';
    return last == ')' || Character.isDigit(last) || signs.isInLink(Math.max(0, end - 1));
  }

  private int length(int at) {
    char first = text.charAt(at);
    char second = at + 1 < text.length() ? text.charAt(at + 1) : '.';
    boolean may =
        first == ',' && second == ' '
            || first == ' ' && (second == 'a' || second == 'e' || second == 'u' || second == 'y');
    if (!may) {
      return 0;
    }
    for (String and : ANDS) {
      if (text.startsWith(and, at)) {
        int next = at + and.length();
        boolean starts =
            next < text.length() && (mayBegin(next) || text.startsWith("expanded", next));
        return starts ? and.length() : 0;
      }
    }
    return 0;
  }

  /** The place behind an “and” that opens the last source of a list: “…; and Roe, …”. */
  int behindAnd(int at, int limit) {
    for (String and : ANDS) {
      String word = and.replace(",", "").strip() + " ";
      int next = at + word.length();
      if (text.startsWith(word, at) && next < limit && mayBegin(next)) {
        return next;
      }
    }
    return at;
  }

  /** Whether “Compare” stands before a place. */
  boolean isCompared(int at) {
    int end = Words.trimEnd(text, 0, at, " ,");
    return text.startsWith("ompare", Math.max(0, end - 6)) && end >= 7;
  }

  /** The length of a “with” that stands here and parts two compared citations; 0 if none does. */
  int with(int from, int at, int limit) {
    String word = text.startsWith(", with ", at) ? ", with " : " with ";
    int next = at + word.length();
    boolean parts =
        text.startsWith(word, at)
            && next < limit
            && pairs.isOpen(at)
            && !signs.isInLink(at)
            && mayBegin(next)
            && signs.any(from, at)
            && signs.any(next, limit);
    return parts ? word.length() : 0;
  }

  private boolean mayBegin(int next) {
    return Character.isUpperCase(text.charAt(next))
        || pairs.beginsQuote(next)
        || signs.isInLink(next)
        || isMarkdownLink(next);
  }

  /** “[here](https://…)”, where nobody has read the markup. */
  private boolean isMarkdownLink(int at) {
    int close = text.charAt(at) == '[' && pairs.beginsBracket(at) ? pairs.mate(at) : -1;
    return close > 0 && text.startsWith("](", close) && signs.isInLink(close + 2);
  }

  /** “, citing ”, “, quoting ”, “ (citing ”, “, as reprinted in ”. */
  int citing(int at) {
    char c = text.charAt(at);
    if (c != ',' && c != ' '
        || at + 2 >= text.length()
        || c == ' ' && text.charAt(at + 1) != '('
        || c == ',' && "cqaros".indexOf(text.charAt(at + 2)) < 0) {
      return 0;
    }
    for (String word : CITING) {
      if (text.startsWith(word, at) && !pairs.isInQuotes(at)) {
        return word.length();
      }
    }
    return 0;
  }
}
