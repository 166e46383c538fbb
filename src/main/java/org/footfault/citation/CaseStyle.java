package org.footfault.citation;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the head of a court case, or of a legislative report, into the draft. */
final class CaseStyle {

  private static final List<String> NAME_WORDS =
      List.of("of", "the", "and", "&", "ex", "rel.", "for", "de", "la", "et", "al.");

  /** Takes “2014-Ohio-4412”, “2013-NMSC-012”; refuses “2014-15”. */
  private static final Pattern NEUTRAL = Pattern.compile("\\d{4}-\\p{L}{2,8}-\\d{1,6}");

  private static final int LONGEST_NEUTRAL = 24;

  /** Pages of reporters have fewer. */
  private static final int FEWEST_DIGITS = 5;

  private final Head head;
  private final String text;
  private final Draft draft;

  private CaseStyle(Head head) {
    this.head = head;
    this.text = head.text;
    this.draft = head.draft;
  }

  /** Whether the head is one; then the draft is complete. */
  static boolean read(Head head) {
    return new CaseStyle(head).read();
  }

  private boolean read() {
    if (Legal.isReport(text, head.end)) {
      report();
      return true;
    }
    if (courtFirst()) {
      return true;
    }
    int versus = Legal.versus(text, head.end);
    return versus >= 0 && text.indexOf('“') < 0 && caseAt(versus);
  }

  /** “H.R. Rep. No. 101–12, pt.1, at 9”. */
  private void report() {
    draft.kind = Citation.Kind.REPORT;
    int comma = text.indexOf(',');
    draft.title = new int[] {0, comma > 0 && comma < head.end ? comma : head.end};
    int at = text.lastIndexOf(" at ", head.end);
    if (at > 0 && head.isPages(at + 4, head.end)) {
      draft.pages = new int[] {at + 4, head.end};
    }
    draft.score = 8;
  }

  /** “BGH, 04.05.2001 - II ZR 12/99 (BGH 2001)”: the name of the court opens the case's. */
  private boolean courtFirst() {
    int comma = text.indexOf(',');
    String first = comma > 1 && comma < head.end ? head.cut(0, comma) : "";
    boolean repeated =
        head.dateInBrackets
            && Draft.has(draft.publisher)
            && text.charAt(draft.publisher[0] - 1) == '('
            && first.equals(head.cut(draft.publisher[0], draft.publisher[1]));
    boolean known = Lexicon.COURTS.has(first) && head.hasDate();
    if (!repeated && !known && !text.startsWith("ECLI:")) {
      return false;
    }
    int last = text.lastIndexOf(", ", head.end - 1);
    boolean twice = last > 0 && text.indexOf(head.cut(last + 2, head.end)) < last;
    named(0, twice ? last : head.end);
    return true;
  }

  private void named(int from, int to) {
    draft.kind = Citation.Kind.CASE;
    draft.title = new int[] {from, Words.trimEnd(text, from, to, " ,")};
    draft.score = 8;
  }

  private boolean caseAt(int versus) {
    int start = nameStart(versus);
    int bracket = yearBracket(versus);
    if (bracket > 0) {
      named(start, bracket);
      afterYear(bracket + 2, bracket + 6);
      return true;
    }
    for (int comma = text.indexOf(", ", versus);
        comma >= 0 && comma < head.end;
        comma = text.indexOf(", ", comma + 1)) {
      int from = comma + 2;
      int neutral = neutralEnd(from);
      if (neutral > from) {
        named(start, comma);
        draft.number = new int[] {from, neutral};
        draft.date = draft.date.or(() -> Years.of(text, from, from + 4));
        reporter(Words.trimStart(text, neutral, head.end, ","), head.end);
        return true;
      }
      if (reporter(from, head.end)) {
        named(start, comma);
        parallelYear(from);
        return true;
      }
      boolean year =
          from + 5 < head.end
              && text.charAt(from + 4) == ' '
              && Years.of(text, from, from + 4).isPresent();
      if (year && Character.isLetter(text.charAt(from + 5))) {
        named(start, comma);
        afterYear(from, from + 4);
        return true;
      }
    }
    boolean court = head.dateInBrackets && Draft.has(draft.publisher);
    boolean bare = text.indexOf(',') < 0 || text.indexOf(',') >= head.end;
    if (court || bare && head.hasDate()) {
      named(start, docket(versus));
      return true;
    }
    return false;
  }

  /**
   * “ [2011] Federal Court”, “ (2002) F. 3d”: where the bracket of a year within the head opens.
   */
  private int yearBracket(int versus) {
    for (String sign : List.of(" [", " (")) {
      int at = text.indexOf(sign, versus);
      boolean year =
          at > 0
              && at + 7 < head.end
              && Years.of(text, at + 2, at + 6).isPresent()
              && head.body.pairs.mate(at + 1) == at + 6;
      if (year) {
        return at;
      }
    }
    return -1;
  }

  private void afterYear(int yearFrom, int yearTo) {
    draft.date = draft.date.or(() -> Years.of(text, yearFrom, yearTo));
    int from = Words.trimStart(text, yearTo, head.end, "]),");
    if (reporter(from, head.end)) {
      return;
    }
    int stop = from;
    for (int[] word : Words.of(text, from, head.end)) {
      if (Words.hasDigit(head.cut(word[0], word[1]))
          && word[0] > from
          && !head.cut(word[0], word[1]).matches("\\dd")) {
        break;
      }
      stop = word[1];
    }
    draft.container = new int[] {from, Words.trimEnd(text, from, stop, " ,")};
    draft.containerScore = 3;
    int number = Words.trimStart(text, stop, head.end, "");
    int end = Words.digitsEnd(text, number, head.end);
    if (end > number && (end == head.end || ", [".indexOf(text.charAt(end)) >= 0)) {
      draft.number = new int[] {number, end};
    }
  }

  /**
   * “571 F. 2d 1395”: volume, reporter, page; a blank page is “___”. A parallel reporter, “, 74 S.
   * Ct. 686”, is left.
   */
  private boolean reporter(int at, int to) {
    int volumeEnd = Words.digitsEnd(text, at, to);
    if (volumeEnd == at || volumeEnd >= to || text.charAt(volumeEnd) != ' ') {
      return false;
    }
    for (int[] word : Words.of(text, volumeEnd + 1, to)) {
      int end = pagesEnd(word, to);
      boolean page = Character.isDigit(text.charAt(word[0])) && !isSeries(word) && end > word[0];
      boolean blank = text.startsWith("__", word[0]);
      if ((page || blank) && word[0] > volumeEnd + 1) {
        draft.volume = new int[] {at, volumeEnd};
        draft.container = new int[] {volumeEnd + 1, word[0] - 1};
        draft.pages = page ? new int[] {word[0], end} : Draft.NOTHING;
        draft.containerScore = 5;
        if (page && isDatabase(at, volumeEnd, word)) {
          draft.number = draft.pages;
          draft.pages = Draft.NOTHING;
          draft.volume = Draft.NOTHING;
          draft.date = draft.date.or(() -> Years.of(text, at, volumeEnd));
        }
        return true;
      }
    }
    return false;
  }

  /** “2012 WL 345678”, “2012 IL App (1st) 112345”: a year, and a number that is no page. */
  private boolean isDatabase(int at, int volumeEnd, int[] number) {
    String name = head.cut(volumeEnd + 1, number[0] - 1);
    boolean numbered = number[1] - number[0] >= FEWEST_DIGITS;
    boolean court = name.length() == 2 && Words.isShouted(name) || name.contains("LEXIS");
    return Years.of(text, at, volumeEnd).isPresent() && (numbered || court);
  }

  /** “140 Ohio St. 3d 12, 2014-Ohio-4412”: the year of a decision without one of its own. */
  private void parallelYear(int from) {
    for (int comma = head.hasDate() ? -1 : text.indexOf(", ", from);
        comma >= 0 && comma < head.end;
        comma = text.indexOf(", ", comma + 1)) {
      int at = comma + 2;
      int end = neutralEnd(at);
      if (end > at) {
        draft.date = Years.of(text, at, at + 4);
        draft.number = new int[] {at, end};
        return;
      }
    }
  }

  /** “Ohio St. 3d”, “F. 2d”, “Cal. App. 4th”. */
  private boolean isSeries(int[] word) {
    int digits = Words.digitsEnd(text, word[0], word[1]);
    String rest = head.cut(digits, word[1]);
    return digits - word[0] <= 2 && List.of("d", "th", "nd", "rd", "st").contains(rest);
  }

  /** The end of the pages that begin with a word; the place itself if they are none. */
  private int pagesEnd(int[] word, int to) {
    if (head.isPages(word[0], to)) {
      return to;
    }
    int end = word[0];
    int comma = text.indexOf(',', word[0]);
    while (comma > 0 && comma < to && head.isPages(word[0], comma)) {
      end = comma;
      comma = text.indexOf(',', comma + 1);
    }
    return end;
  }

  /** “2014-Ohio-4412”: a year, a court and a number, as courts print them without a reporter. */
  private int neutralEnd(int at) {
    int stop = Words.indexOf(text, ",", at, head.end);
    int end = stop < 0 ? head.end : stop;
    return end - at <= LONGEST_NEUTRAL && NEUTRAL.matcher(head.cut(at, end)).matches() ? end : at;
  }

  /** “The idea goes back to Roe v. Harbour Board”: where the first party's name begins. */
  private int nameStart(int versus) {
    int start = versus;
    while (start > 0) {
      int blank = text.lastIndexOf(' ', start - 2);
      String word = Words.bare(head.cut(blank + 1, start).strip());
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (lower && !NAME_WORDS.contains(word)) {
        break;
      }
      start = blank + 1;
    }
    return start < versus ? start : 0;
  }

  private int docket(int versus) {
    for (String sign : List.of(", No. ", ", no. ", ", Nos. ")) {
      int at = text.indexOf(sign, versus);
      if (at > 0 && at < head.end) {
        return at;
      }
    }
    return head.end;
  }
}
