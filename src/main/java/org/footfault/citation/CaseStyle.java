package org.footfault.citation;

import java.util.List;

/** Reads the head of a court case, or of a legislative report, into the draft. */
final class CaseStyle {

  private static final List<String> NAME_WORDS =
      List.of("of", "the", "and", "&", "ex", "rel.", "for", "de", "la", "et", "al.");

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
      if (reporter(from, head.end)) {
        named(start, comma);
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
  }

  /** “571 F. 2d 1395”: volume, reporter, page; a blank page is “___”. */
  private boolean reporter(int at, int to) {
    int volumeEnd = Words.digitsEnd(text, at, to);
    if (volumeEnd == at || volumeEnd >= to || text.charAt(volumeEnd) != ' ') {
      return false;
    }
    for (int[] word : Words.of(text, volumeEnd + 1, to)) {
      boolean page = Character.isDigit(text.charAt(word[0])) && head.isPages(word[0], to);
      boolean blank = text.startsWith("__", word[0]);
      if ((page || blank) && word[0] > volumeEnd + 1) {
        draft.volume = new int[] {at, volumeEnd};
        draft.container = new int[] {volumeEnd + 1, word[0] - 1};
        draft.pages = page ? new int[] {word[0], to} : Draft.NOTHING;
        draft.containerScore = 5;
        return true;
      }
    }
    return false;
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
