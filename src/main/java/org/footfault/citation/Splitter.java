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

  /** Names of authors are not longer. */
  private static final int NAME_LENGTH = 400;

  /** So many letters show whether a sentence is prose. */
  private static final int PROSE_LENGTH = 1200;

  private final String text;
  private final Pairs pairs;
  private final NoteSigns signs;
  private final NameReader names;
  private final List<Span> pieces = new ArrayList<>();

  private Splitter(String text, List<Integer> anchors) {
    this.text = text;
    this.pairs = new Pairs(text);
    this.signs = new NoteSigns(text, pairs, LinkScanner.scan(text), anchors);
    this.names = new NameReader(text, pairs);
  }

  /**
   * The citations of a note, with the signals before them cut off.
   *
   * @param anchors where words begin that are links
   */
  static List<Span> split(String text, List<Integer> anchors) {
    Splitter splitter = new Splitter(text, anchors);
    for (Span part : splitter.semicolons()) {
      for (Span sentence : splitter.sentences(part)) {
        splitter.joints(sentence);
      }
    }
    return splitter.pieces;
  }

  // --- semicolons ---

  private List<Span> semicolons() {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ';' || !pairs.isOpen(i) || signs.isInLink(i)) {
        continue;
      }
      boolean spaced = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      boolean inTitle = i > 0 && text.charAt(i - 1) == ' ';
      if (spaced
          && !inTitle
          && signs.any(from, i)
          && !isYearPart(i, from)
          && (signs.any(i, text.length()) || isSignalled(i + 1))) {
        parts.add(new Span(from, i));
        from = i + 1;
      }
    }
    parts.add(new Span(from, text.length()));
    return parts;
  }

  private boolean isSignalled(int at) {
    int next = Words.trimStart(text, at, text.length(), "");
    return next < text.length() && signal(next, text.length()) > 0;
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
  private List<Span> sentences(Span part) {
    List<Span> found = new ArrayList<>();
    int from = leadInEnd(Words.trimStart(text, part.start(), part.end(), " "), part.end());
    int start = from;
    int open = from;
    boolean signalled = from > part.start() && signalBefore(from);
    for (int i = from; i < part.end(); i++) {
      if (!isSentenceEnd(i, part.end())) {
        continue;
      }
      int next = Words.trimStart(text, i + 1, part.end(), ")”\"’");
      if (next >= part.end()) {
        break;
      }
      boolean signal = signal(next, part.end()) > 0 || seeLeadIn(next, part.end()) > next;
      boolean complete = isComplete(start, i + 1);
      boolean newCitation = complete && startsCitation(next, part.end());
      boolean prose =
          isProse(next, sentenceEnd(next, part.end()))
              || complete && endsInLink(start, i + 1) && !isVisit(next);
      boolean told =
          start == open
              && !signalled
              && !signs.hasDateOrLink(start, i + 1)
              && lowerRun(start, i + 1)
              && startsCitation(next, part.end())
              && strongName(next);
      if (told
          || start == open
              && !signalled
              && isProse(start, i + 1)
              && !signs.hasBracketDateOrLink(start, i + 1)
              && (signal || newCitationAfterProse(next, part.end()))) {
        start = next;
      } else if (signal) {
        add(found, start, i + 1);
        start = next;
      } else if (complete && (newCitation || prose)) {
        add(found, start, i + 1);
        start = next;
        if (prose && !newCitation) {
          i = Math.max(i, sentenceEnd(next, part.end()) - 2);
          start = part.end();
          int resumed = Words.trimStart(text, i + 1, part.end(), " .");
          start = resumed;
          open = resumed;
        }
      } else {
        continue;
      }
      int led = leadInEnd(start, part.end());
      signalled = led > start;
      start = led;
      open = Math.max(open, start);
      i = Math.max(i, start - 1);
    }
    if (start < part.end()
        && !(isProse(start, part.end()) && !signs.hasDateOrLink(start, part.end()) && !signalled)) {
      add(found, start, part.end());
    }
    return found;
  }

  /** Whether the last word is an address, or the name of one that is lost. */
  private boolean endsInLink(int from, int to) {
    int end = Words.trimEnd(text, from, to, " .)>]");
    int link = Words.indexOf(text, " link #", Math.max(from, end - 11), end);
    return end > from && (signs.isInLink(end - 1) || link >= 0);
  }

  private boolean isVisit(int at) {
    String lower = text.substring(at, Math.min(text.length(), at + 14)).toLowerCase(Locale.ROOT);
    return List.of(
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
            "(")
        .stream()
        .anyMatch(lower::startsWith);
  }

  private boolean signalBefore(int from) {
    return from > 0;
  }

  private void add(List<Span> found, int from, int to) {
    int stop = Words.trimEnd(text, from, to, " ");
    if (stop > from) {
      found.add(new Span(from, stop));
    }
  }

  private boolean isSentenceEnd(int at, int limit) {
    char c = text.charAt(at);
    if (c != '.' && c != '?' && c != '!'
        || signs.isInLink(at)
        || signs.isInDate(at)
        || pairs.isInBrackets(at)
        || pairs.isInQuotes(at) && !closesQuote(at)) {
      return false;
    }
    int next = at + 1;
    while (next < limit && "”\"’)".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next + 1 >= limit || text.charAt(next) != ' ') {
      return false;
    }
    char first = text.charAt(next + 1);
    boolean capital =
        Character.isUpperCase(first) || "“\"[(‘«„".indexOf(first) >= 0 || Character.isDigit(first);
    return capital && (c != '.' || Stops.isStop(text, at));
  }

  private boolean closesQuote(int at) {
    return at + 1 < text.length() && "”\"’".indexOf(text.charAt(at + 1)) >= 0;
  }

  private int sentenceEnd(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (isSentenceEnd(i, limit)) {
        return i + 1;
      }
    }
    return limit;
  }

  /**
   * Whether a citation ends here: with the bracket of a date, an address, a link, pages behind
   * them.
   */
  private boolean isComplete(int from, int to) {
    if (!signs.hasDateOrLink(from, to)) {
      return false;
    }
    int end = Words.trimEnd(text, from, to, " .”\"’");
    while (end > from
        && text.charAt(end - 1) == ')'
        && pairs.mate(end - 1) > from
        && !signs.hasYear(pairs.mate(end - 1), end)) {
      end = Words.trimEnd(text, from, pairs.mate(end - 1), " .”\"’");
    }
    int tail = Math.max(from, end - 48);
    for (int i = end - 1; i >= tail; i--) {
      boolean closes = text.charAt(i) == ')' && pairs.mate(i) > from;
      if (closes && signs.hasYear(pairs.mate(i), i)) {
        return !isAuthorYear(from, pairs.mate(i)) && isShortTail(i + 1, end);
      }
      if (signs.isInLink(i) || text.startsWith(" link #", i)) {
        return isShortTail(i + 1, end) || text.startsWith(" link #", i);
      }
      if (signs.isYear(i) && !isFirstPart(from, i)) {
        return isShortTail(signs.yearEnd(i), end);
      }
    }
    return false;
  }

  private boolean isShortTail(int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters <= 14;
  }

  /** “Roe, J. (2015). Title”: author and year come first, the citation goes on. */
  private boolean isAuthorYear(int from, int bracket) {
    int stop = Words.trimEnd(text, from, bracket, " ");
    if (stop > from && text.charAt(stop - 1) == '.' && stop - from > 1) {
      return true;
    }
    return areNames(from, stop);
  }

  private boolean areNames(int from, int to) {
    if (to <= from || to - from > NAME_LENGTH) {
      return false;
    }
    Names read = names.read(from, to);
    return !read.isRefused() && read.score() > 0.5;
  }

  /** “Roe, Jane. 2013. Title”. */
  private boolean isFirstPart(int from, int year) {
    int stop = Words.trimEnd(text, from, year, " .");
    return areNames(from, stop);
  }

  private boolean startsCitation(int at, int limit) {
    int stop = sentenceEnd(at, limit);
    int end = stop;
    for (int i = 0; i < 3 && end < limit && !signs.hasDateOrLink(at, end); i++) {
      end = sentenceEnd(end, limit);
    }
    if (!signs.hasDateOrLink(at, end) || isProse(at, stop) && text.charAt(at) != '“') {
      return false;
    }
    int comma = Words.indexOf(text, ",", at, at + NAME_LENGTH);
    boolean isNameClear = signs.isDayBefore(at) && comma > at && isFamilyName(at, comma);
    boolean named = comma > at && comma < stop && (isNameClear || personal(at, comma));
    return named || pairs.beginsQuote(at);
  }

  /** “…, 6 September 2021. Ruiz, Ferry Strike Ends, …”: one capital word before a comma. */
  private boolean isFamilyName(int from, int to) {
    return Words.of(text, from, to).size() == 1
        && to - from > 2
        && Words.isCapital(text.substring(from, to))
        && !Words.hasDigit(text.substring(from, to));
  }

  private boolean personal(int from, int to) {
    return names.personScore(from, to) >= 2
        || Lexicon.BODIES.has(text, from, to)
        || names.read(from, to).names().size() > 1 && names.read(from, to).score() >= 2;
  }

  private boolean strongName(int at) {
    int comma = Words.indexOf(text, ",", at, at + NAME_LENGTH);
    return comma > at && names.personScore(at, comma) >= 3.5;
  }

  /** Three small words in a row outside quotation marks: “makes a similar point”. */
  private boolean lowerRun(int from, int to) {
    int run = 0;
    for (int[] w : Words.of(text, from, Math.min(to, from + 200))) {
      boolean lower = Character.isLowerCase(text.charAt(w[0])) && !pairs.isInQuotes(w[0]);
      run = lower ? run + 1 : 0;
      if (run >= 3) {
        return true;
      }
    }
    return false;
  }

  private boolean newCitationAfterProse(int at, int limit) {
    return startsCitation(at, limit);
  }

  /** Whether a stretch is a sentence of the author's own. */
  private boolean isProse(int from, int to) {
    List<int[]> words = Words.of(text, from, Math.min(to, from + PROSE_LENGTH));
    if (words.size() < 5) {
      return false;
    }
    int prose = 0;
    int lower = 0;
    int counted = Math.min(words.size(), 120);
    for (int k = 0; k < counted; k++) {
      String word = Words.bare(text.substring(words.get(k)[0], words.get(k)[1]));
      boolean quoted = pairs.isInQuotes(words.get(k)[0]);
      prose +=
          !quoted && Character.isLowerCase(first(word)) && Lexicon.PROSE_WORDS.has(word) ? 1 : 0;
      lower += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    boolean begins =
        Lexicon.PROSE_WORDS.has(Words.bare(text.substring(words.get(0)[0], words.get(0)[1])));
    boolean closed =
        to > from && (text.charAt(to - 1) == '.' || text.charAt(Math.max(from, to - 2)) == '.');
    if (closed && lower * 3 >= counted * 2 && !signs.any(from, to) && counted >= 6) {
      return true;
    }
    return (prose + (begins ? 1 : 0) >= 2 || prose == 1 && counted <= 14 && !signs.any(from, to))
        && lower * 2 >= counted;
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  // --- lead-ins and signals ---

  /** The place behind signals and lead-ins. */
  private int leadInEnd(int from, int limit) {
    int at = from;
    for (int guard = 0; guard < 5; guard++) {
      int signal = signal(at, limit);
      int next = signal > 0 ? Words.trimStart(text, at + signal, limit, ",:") : at;
      next = Math.max(next, colonLeadIn(next, limit));
      next = Math.max(next, seeLeadIn(next, limit));
      if (next <= at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** “This post is based upon the following sources:”. */
  private int colonLeadIn(int at, int limit) {
    int colon = Words.indexOf(text, ": ", at, at + 92);
    if (colon < 0 || colon >= limit || colon - at > 90) {
      return at;
    }
    String lead = text.substring(at, colon).toLowerCase(Locale.ROOT);
    boolean plain = lead.indexOf(',') < 0 && lead.indexOf('(') < 0 && lead.indexOf('.') < 0;
    return plain && Forms.isLeadIn(lead) ? colon + 2 : at;
  }

  /** “For some cases, see”, “On the harms of it, see generally”. */
  private int seeLeadIn(int at, int limit) {
    int end = Math.min(limit, at + 260);
    for (int i = Words.indexOf(text, "see ", at, end);
        i >= 0;
        i = Words.indexOf(text, "see ", i + 4, end)) {
      boolean parted =
          i == at
              || i > 1 && ", ".indexOf(text.charAt(i - 2)) >= 0
              || i > 4 && text.startsWith("and ", i - 4);
      int before = i;
      boolean clear =
          parted
              && pairs.isOpen(i)
              && !signs.hasBracketDateOrLink(at, before)
              && !hasQuote(at, before);
      String first =
          text.substring(
              at,
              Math.max(
                  at,
                  Math.min(
                      i,
                      Words.indexOf(text, " ", at, at + NAME_LENGTH) < 0
                          ? i
                          : Words.indexOf(text, " ", at, at + NAME_LENGTH))));
      boolean leads = Forms.startsLeadIn(first);
      if (clear && leads) {
        int signal = signal(i, limit);
        return Words.trimStart(text, i + Math.max(signal, 4), limit, ",:");
      }
    }
    return at;
  }

  private boolean hasQuote(int from, int to) {
    for (int i = from; i < to; i++) {
      if (pairs.beginsQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** The length of a signal that stands here; 0 if there is none. */
  private int signal(int at, int limit) {
    if (at >= limit) {
      return 0;
    }
    int length = Lexicon.SIGNALS.longestAt(text, at);
    if (length == 0 || at + length >= limit) {
      return 0;
    }
    int next = at + length;
    char after = text.charAt(next);
    boolean word = after == ' ' || after == ',' || after == ':';
    String signal = text.substring(at, next);
    if (!word) {
      return 0;
    }
    boolean sentenceWord =
        List.of("with", "from", "read", "se", "ver", "via", "v.", "compare", "source", "sources")
            .contains(signal.toLowerCase(Locale.ROOT));
    if (sentenceWord && after != ':') {
      boolean italian = signal.equals("See");
      return italian ? length : signal.equals("Compare") && at == 0 ? length : 0;
    }
    int follow = Words.trimStart(text, next, limit, ",:");
    return follow < limit && isCitationStart(follow) ? length : 0;
  }

  private boolean isCitationStart(int at) {
    char c = text.charAt(at);
    boolean lowerWord = Character.isLowerCase(c);
    int comma = Words.indexOf(text, ",", at, at + NAME_LENGTH);
    boolean handle =
        lowerWord
            && comma > at
            && comma - at < 20
            && Words.indexOf(text, " ", at, at + NAME_LENGTH) > comma;
    return !lowerWord
        || handle
        || signs.isInLink(at)
        || text.startsWith("generally", at)
        || text.startsWith("also", at)
        || text.startsWith("id.", at)
        || text.startsWith("infra", at)
        || text.startsWith("supra", at)
        || text.startsWith("e.g.", at)
        || Lexicon.PARTICLES.has(
            text.substring(
                at,
                Math.max(
                    at,
                    Words.indexOf(text, " ", at, at + NAME_LENGTH) < 0
                        ? at
                        : Words.indexOf(text, " ", at, at + NAME_LENGTH))));
  }

  // --- “and”, “citing” ---

  private void joints(Span part) {
    int from = part.start();
    for (int i = part.start(); i < part.end(); i++) {
      int citing = citing(i);
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
      int and = and(i);
      if (and > 0
          && pairs.isOpen(i)
          && !signs.isInLink(i)
          && isComplete(from, i)
          && endsFirmly(i)
          && signs.any(i, part.end())) {
        piece(from, i);
        from = i + and;
      }
    }
    piece(from, part.end());
  }

  /** “and” parts two citations only behind a bracket, a number, an address. */
  private boolean endsFirmly(int at) {
    int end = Words.trimEnd(text, 0, at, " ,.");
    char last = end > 0 ? text.charAt(end - 1) : ' ';
    return last == ')' || Character.isDigit(last) || signs.isInLink(Math.max(0, end - 1));
  }

  private int and(int at) {
    char first = text.charAt(at);
    char second = at + 1 < text.length() ? text.charAt(at + 1) : '.';
    boolean may =
        first == ',' && second == ' '
            || first == ' ' && (second == 'a' || second == 'e' || second == 'u' || second == 'y');
    if (!may) {
      return 0;
    }
    for (String and : List.of(", and ", " and ", ", y ", " et ", " und ", " e ", " y ")) {
      if (text.startsWith(and, at)) {
        int next = at + and.length();
        boolean starts =
            next < text.length()
                && (Character.isUpperCase(text.charAt(next))
                    || pairs.beginsQuote(next)
                    || signs.isInLink(next)
                    || text.startsWith("expanded", next));
        return starts ? and.length() : 0;
      }
    }
    return 0;
  }

  /** “, citing ”, “, quoting ”, “ (citing ”, “, as reprinted in ”. */
  private int citing(int at) {
    char c = text.charAt(at);
    if (c != ',' && c != ' '
        || at + 2 >= text.length()
        || c == ' ' && text.charAt(at + 1) != '('
        || c == ',' && "cqara".indexOf(text.charAt(at + 2)) < 0) {
      return 0;
    }
    for (String word :
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
            ", as quoted in ")) {
      if (text.startsWith(word, at) && !pairs.isInQuotes(at)) {
        return word.length();
      }
    }
    return 0;
  }

  private void piece(int from, int to) {
    int start = Words.trimStart(text, from, to, ",;.");
    int stop = Words.trimEnd(text, start, to, " ,;");
    start = leadInEnd(start, stop);
    if (stop > start) {
      pieces.add(new Span(start, stop));
    }
  }
}
