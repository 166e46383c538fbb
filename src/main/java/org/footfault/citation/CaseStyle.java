package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.citation.law.Report;

/** Reads the head of a court case, or of a legislative report, into the draft. */
final class CaseStyle {

  private static final List<String> NAME_WORDS =
      List.of("of", "the", "and", "&", "ex", "rel.", "for", "de", "la", "et", "al.");

  /** Takes “2014-Ohio-4412”, “2013-NMSC-012”; refuses “2014-15”. */
  private static final Pattern NEUTRAL = Pattern.compile("\\d{4}-\\p{L}{2,8}-\\d{1,6}");

  /** Takes “Complaint at 5, ”, “Brief for Petitioner at 12–13, ”, “Order Denying Stay ¶ 3, ”. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:[\\p{L}.’']{1,20} ){0,2}(?:Complaint|Compl\\.|Brief|Br\\.|Transcript|Tr\\.|Petition|Pet\\.|Motion|Mot\\.|Order"
              + "|Memorandum|Mem\\.|Answer|Indictment|Declaration|Decl\\.|Affidavit|Aff\\.|Opinion|Reply|Response|Opposition|Opp[’']n"
              + "|Stipulation|Judgment|Oral Argument|Testimony|Report)(?: [\\p{L}.’'&]{1,24}){0,12}?(?: (?:at|¶¶?|§) ?[\\d:–, -]{1,20})?, "
              + "(?=\\p{Lu})");

  private static final int LONGEST_NEUTRAL = 24;
  private static final double SURE = 5;

  private static final List<String> DOCKETS =
      List.of(
          ", No. ",
          ", no. ",
          ", Nos. ",
          " App no ",
          ", App no ",
          " App no. ",
          " App. No. ",
          ", App. No. ",
          " (App no ",
          ", n° ",
          ", Civ. A. No. ",
          ", Case No. ",
          ", Civil Action No. ",
          " (Application no",
          ", Judgment",
          ", Judgement",
          ", judgment of ");

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
    if (reported(start, versus)) {
      return true;
    }
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
    // no report that is known
    boolean court = head.dateInBrackets && Draft.has(draft.publisher);
    boolean bare = text.indexOf(',') < 0 || text.indexOf(',') >= head.end;
    int docket = docket(versus);
    if (court || docket < head.end || bare && head.hasDate()) {
      named(start, docket);
      if (docket < head.end) {
        draft.number = new int[] {docket, text.indexOf(' ', docket + 2)};
        draft.date = draft.date.or(() -> head.body.dateIn(docket, text.length()));
      }
      return true;
    }
    return false;
  }

  /**
   * A name before a report that is known: “Roe v Doe [1990] 2 AC 605”, “Roe v. Doe, 410 U.S. 1”.
   */
  private boolean reported(int start, int versus) {
    for (int blank = text.indexOf(' ', versus + 1);
        blank >= 0 && blank < head.end;
        blank = text.indexOf(' ', blank + 1)) {
      if (neutralEnd(blank + 1) > blank + 1) {
        return false;
      }
      Optional<Report> report = Report.at(text, blank + 1);
      if (report.isPresent()) {
        named(start, Math.min(blank, docket(versus)));
        take(report.get());
        parallelYear(blank + 1);
        return true;
      }
    }
    return false;
  }

  private void take(Report report) {
    draft.container = Draft.place(report.series());
    draft.containerScore = SURE;
    draft.volume = Draft.place(report.volume());
    draft.number = Draft.place(report.number());
    draft.pages = Draft.place(report.pages());
    boolean page =
        draft.date.flatMap(d -> report.pages().filter(p -> p.overlaps(d.span()))).isPresent();
    draft.date = page ? Optional.empty() : draft.date;
    report
        .year()
        .ifPresent(
            year -> draft.date = draft.date.or(() -> Years.of(text, year.start(), year.end())));
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
    Matcher document = DOCUMENT.matcher(text);
    if (document.lookingAt() && document.end() < versus) {
      draft.understood.add(new int[] {0, document.end()});
      return document.end();
    }
    if (text.startsWith("R (") || text.startsWith("Regina (")) {
      return 0;
    }
    int open = text.lastIndexOf(" (", versus);
    if (open > 0 && head.body.pairs.mate(open + 1) > versus) {
      return 0;
    }
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
    boolean placed = text.startsWith("In ", start) && !text.startsWith("In re", start);
    start += placed ? "In ".length() : 0;
    return start < versus ? start : 0;
  }

  private int docket(int versus) {
    int first = head.end;
    for (String sign : DOCKETS) {
      int at = Words.indexOf(text, sign, versus, first);
      first = at > 0 ? at : first;
    }
    return first;
  }
}
