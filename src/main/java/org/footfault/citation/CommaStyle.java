package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.ReadDate;

/**
 * Reads citations whose parts are parted by commas and whose title is not quoted: the Bluebook's
 * articles, journals, books and reports, books in the style of Chicago notes, cases. What is plain
 * at the end (date, pages, volume, publisher) is taken off first; the rest is shared out between
 * authors, title and publication in every way, and the likeliest is taken.
 */
final class CommaStyle {

  private final Body body;
  private final String text;
  private final Judge judge;
  private final Draft draft = new Draft();
  private int end;
  private boolean dateInBrackets;
  private boolean hasPublisher;
  private boolean hasBook;
  private boolean lastBracket;
  private int headEnd;

  private CommaStyle(Body body, Judge judge) {
    this.body = body;
    this.text = body.text;
    this.judge = judge;
    this.end = body.length();
  }

  static Draft read(Body body, Judge judge) {
    return new CommaStyle(body, judge).draft();
  }

  private Draft draft() {
    for (String history :
        List.of(", cert. denied", ", aff’d", ", aff'd", ", rev’d", ", rev'd", ", cert. granted")) {
      int at = text.indexOf(history);
      end = at > 0 ? Math.min(end, at) : end;
    }
    peel();
    headEnd = Words.trimEnd(text, 0, end, " ,;");
    if (!caseOrReport()) {
      volumeAndPage();
      inBook();
      yearOfVolume();
      share();
    }
    return draft;
  }

  // --- the end of the citation ---

  private void peel() {
    for (int guard = 0; guard < 12; guard++) {
      end = Words.trimEnd(text, 0, end, " .,;:");
      if (end == 0 || !(peelBracket() || peelDate() || peelPages() || peelPart())) {
        return;
      }
    }
  }

  private boolean peelBracket() {
    char last = text.charAt(end - 1);
    int open = last == ')' || last == ']' ? body.pairs.mate(end - 1) : -1;
    if (open < 0) {
      return false;
    }
    Optional<ReadDate> date = body.dateIn(open + 1, end - 1);
    if (date.isPresent() && draft.date.isEmpty()) {
      draft.date = date;
      dateInBrackets = true;
      lastBracket = true;
      inside(open + 1, Words.trimEnd(text, open + 1, date.get().span().start(), " ,"));
      end = open;
      return true;
    }
    boolean dateBefore = body.dates.stream().anyMatch(d -> d.span().end() <= open);
    boolean onTitle = draft.date.isPresent();
    if (dateBefore && !onTitle) {
      end = open;
      return true;
    }
    return false;
  }

  /** What stands before the date in brackets: publisher, court, editors, edition. */
  private void inside(int from, int to) {
    if (to <= from) {
      return;
    }
    String words = body.cut(from, to);
    String lower = words.toLowerCase(Locale.ROOT);
    boolean editors =
        lower.matches(".*\\b(?:eds?|trans|edn|ed)\\b\\.?,?.*") && lower.length() < 200;
    boolean thesis =
        lower.contains("thesis") || lower.contains("dissertation") || lower.contains("doctor of");
    if (editors || thesis) {
      hasPublisher = true;
      return;
    }
    int colon = words.lastIndexOf(": ");
    int start = colon > 0 ? from + colon + 2 : from;
    draft.publisher = new int[] {start, to};
    hasPublisher = true;
  }

  private boolean peelDate() {
    Optional<ReadDate> date = body.dateBefore(end);
    if (date.isEmpty() || draft.date.isPresent()) {
      return false;
    }
    int start = date.get().span().start();
    int before = Words.trimEnd(text, 0, start, " ");
    boolean parted = before == 0 || ",;.–-([".indexOf(text.charAt(before - 1)) >= 0;
    boolean long4 = date.get().span().length() > 6;
    if (!parted && !long4) {
      if (body.cut(0, before).endsWith(" of")) {
        draft.date = date;
        end = before - 3;
        draft.kind = Citation.Kind.STATUTE;
        return true;
      }
      return false;
    }
    draft.date = date;
    end = start;
    return true;
  }

  /** Pages behind a date: “, at 60, 64”, “, G5”, “, 34–35”, “: 155, 182”, “ 135”. */
  private boolean peelPages() {
    if (draft.date.isPresent() || Draft.has(draft.pages)) {
      return false;
    }
    for (ReadDate date : body.dates) {
      int from = date.span().end();
      if (from >= end) {
        break;
      }
      int start = Words.trimStart(text, from, end, " ,:);");
      if (start < end && end - start <= 60) {
        int sign = pageSign(start);
        if (isPages(start + sign, end)) {
          draft.pages = new int[] {start + sign, end};
          end = from < text.length() && text.charAt(from) == ')' ? from + 1 : from;
          return true;
        }
      }
    }
    return false;
  }

  /** Chapters, docket numbers and the like behind a date. */
  private boolean peelPart() {
    if (draft.date.isPresent()) {
      return false;
    }
    int comma = text.lastIndexOf(',', end - 1);
    if (comma < 0 || end - comma > 60) {
      return false;
    }
    String part = body.cut(comma + 1, end).strip().toLowerCase(Locale.ROOT);
    boolean dateBefore = body.dates.stream().anyMatch(d -> d.span().end() <= comma);
    boolean known =
        part.matches(
            "(?:ch|chap|sec|pt|nos?|bk|para|fig|sect|cert)\\.? .{1,50}|aff'd.*|rev'd.*|§.*|[a-z0-9 .-]{1,16}");
    if (dateBefore && known) {
      end = comma;
      return true;
    }
    return false;
  }

  private int pageSign(int at) {
    for (String sign : List.of("pp. ", "p. ", "at ", "S. ", "pp ", "p ")) {
      if (text.startsWith(sign, at)) {
        return sign.length();
      }
    }
    return 0;
  }

  private boolean isPages(int from, int to) {
    String list = body.cut(from, to);
    return list.matches(
        "(?:Metro Lake |[A-Z][a-z]{3,12} )?[A-Za-z]?\\d[\\d.]{0,7}[A-Za-z]?(?: ?[–—‑-] ?[A-Za-z]?\\d{1,6})?(?:, ?\\d{1,6}(?: ?[–-] ?\\d{1,6})?)*(?: n\\. ?\\d+)?");
  }

  // --- cases and reports ---

  private boolean caseOrReport() {
    if (Legal.isReport(text, headEnd)) {
      report();
      return true;
    }
    if (courtAtStart()) {
      return true;
    }
    int versus = Legal.versus(text, headEnd);
    if (versus < 0 || body.text.indexOf('“') >= 0) {
      return false;
    }
    return caseName(versus);
  }

  /** “BGH, 17.07.2003 - I ZR 259/00 (BGH 2003)”: the court in brackets opens the name. */
  private boolean courtAtStart() {
    if (!dateInBrackets || !Draft.has(draft.publisher)) {
      return false;
    }
    String court = body.cut(draft.publisher[0], draft.publisher[1]);
    if (!text.startsWith(court + ",") && !text.startsWith("ECLI:") || court.length() < 2) {
      return false;
    }
    int comma = text.lastIndexOf(", ", headEnd - 1);
    boolean repeated = comma > 0 && text.indexOf(body.cut(comma + 2, headEnd)) < comma;
    draft.title = new int[] {0, repeated ? comma : headEnd};
    draft.kind = Citation.Kind.CASE;
    draft.score = 8;
    return true;
  }

  /** “H.R. Rep. No. 107–787, pt.1, at 54”. */
  private void report() {
    draft.kind = Citation.Kind.REPORT;
    int comma = text.indexOf(',');
    int stop = comma > 0 && comma < headEnd ? comma : headEnd;
    draft.title = new int[] {0, stop};
    int at = text.lastIndexOf(" at ", headEnd);
    if (at > 0 && isPages(at + 4, headEnd)) {
      draft.pages = new int[] {at + 4, headEnd};
    }
    draft.score = 5;
  }

  private boolean caseName(int versus) {
    int bracket = text.indexOf(" [", versus);
    if (bracket > 0
        && bracket < headEnd
        && Years.of(text, bracket + 2, Math.min(text.length(), bracket + 6)).isPresent()) {
      bracketYear(bracket);
      return true;
    }
    int stop = versus;
    for (int comma = text.indexOf(", ", versus);
        comma >= 0 && comma < headEnd;
        comma = text.indexOf(", ", comma + 1)) {
      Optional<int[]> reporter = reporter(comma + 2);
      if (reporter.isPresent()) {
        draft.kind = Citation.Kind.CASE;
        draft.title = new int[] {0, comma};
        draft.volume = new int[] {comma + 2, Words.digitsEnd(text, comma + 2, headEnd)};
        draft.container = new int[] {reporter.get()[0], reporter.get()[1]};
        draft.pages = new int[] {reporter.get()[1] + 1, headEnd};
        draft.score = 8;
        draft.containerScore = 5;
        return true;
      }
      stop = comma;
    }
    boolean court = dateInBrackets && Draft.has(draft.publisher);
    boolean bare = text.indexOf(',') < 0 || text.indexOf(',') >= headEnd;
    if (court || bare && draft.date.isPresent()) {
      draft.kind = Citation.Kind.CASE;
      draft.title = new int[] {0, docketBefore(versus)};
      draft.score = 5;
      return true;
    }
    return stop < 0;
  }

  /** “Suttie v Canada [2011] Federal Court T-1089-10”. */
  private void bracketYear(int bracket) {
    draft.kind = Citation.Kind.CASE;
    draft.title = new int[] {0, Words.trimEnd(text, 0, bracket, " ,")};
    draft.date = draft.date.or(() -> Years.of(text, bracket + 2, bracket + 6));
    int from = Words.trimStart(text, bracket + 7, headEnd, "");
    List<int[]> words = Words.of(text, from, headEnd);
    int stop = from;
    for (int[] word : words) {
      if (Words.hasDigit(body.cut(word[0], word[1]))) {
        break;
      }
      stop = word[1];
    }
    draft.container = new int[] {from, Words.trimEnd(text, from, stop, " ,")};
    draft.containerScore = 3;
    draft.score = 8;
  }

  private int docketBefore(int versus) {
    int no = text.indexOf(", No. ", versus);
    if (no < 0) {
      no = text.indexOf(", no. ", versus);
    }
    return no > 0 && no < headEnd ? no : headEnd;
  }

  /** The reporter of “571 F. 2d 1395”: from behind the volume to before the page. */
  private Optional<int[]> reporter(int at) {
    int volumeEnd = Words.digitsEnd(text, at, headEnd);
    if (volumeEnd == at || volumeEnd >= headEnd || text.charAt(volumeEnd) != ' ') {
      return Optional.empty();
    }
    for (int[] word : Words.of(text, volumeEnd + 1, headEnd)) {
      if (Character.isDigit(text.charAt(word[0]))
          && word[0] > volumeEnd + 1
          && isPages(word[0], headEnd)) {
        return Optional.of(new int[] {volumeEnd + 1, word[0] - 1});
      }
    }
    return Optional.empty();
  }

  // --- volume and page ---

  /** “81 N.Y.U. L. Rev. 1844, 1846” at the end of the head. */
  private void volumeAndPage() {
    if (!(dateInBrackets || draft.date.isEmpty()) || hasPublisher && Draft.has(draft.publisher)) {
      volumeOnly();
      return;
    }
    int pageStart = pageStart(headEnd);
    if (pageStart < 0) {
      gluedPage();
      volumeOnly();
      return;
    }
    int nameEnd = Words.trimEnd(text, 0, pageStart, " ,");
    for (int comma = text.lastIndexOf(", ", nameEnd - 1);
        comma >= 0;
        comma = text.lastIndexOf(", ", comma - 1)) {
      int from = comma + 2;
      int volumeEnd = Words.digitsEnd(text, from, nameEnd);
      boolean volume =
          volumeEnd > from
              && volumeEnd < nameEnd
              && text.charAt(volumeEnd) == ' '
              && Character.isLetter(text.charAt(volumeEnd + 1));
      if (volume && !text.startsWith("in ", volumeEnd + 1)) {
        draft.volume = new int[] {from, volumeEnd};
        draft.container = new int[] {volumeEnd + 1, nameEnd};
        draft.pages = new int[] {pageStart, pageEnd(pageStart)};
        draft.kind = Citation.Kind.JOURNAL_ARTICLE;
        draft.containerScore = 4;
        headEnd = comma;
        return;
      }
      if (nameEnd - comma > 160) {
        break;
      }
    }
    int comma = text.lastIndexOf(", ", nameEnd - 1);
    boolean bookIn = comma >= 0 && text.startsWith("in ", comma + 2);
    if (comma >= 0 && !bookIn && Legal.isAbbreviatedJournal(body.cut(comma + 2, nameEnd))) {
      draft.container = new int[] {comma + 2, nameEnd};
      draft.pages = new int[] {pageStart, pageEnd(pageStart)};
      draft.containerScore = 3;
      headEnd = comma;
      return;
    }
    if (isYearLike(pageStart, headEnd) || precision() == 2 && dateInBrackets) {
      return;
    }
    boolean symbol =
        comma >= 0
            && !bookIn
            && Words.of(text, comma + 2, nameEnd).size() == 1
            && isSymbol(comma + 2, nameEnd);
    if (symbol) {
      draft.container = new int[] {comma + 2, nameEnd};
      draft.containerScore = 3;
      headEnd = comma;
    } else {
      headEnd = nameEnd;
    }
    draft.pages = new int[] {pageStart, pageEnd(pageStart)};
  }

  /** “DStR”, “BMJ”: a journal's short name. */
  private boolean isSymbol(int from, int to) {
    String word = body.cut(from, to);
    return to - from <= 8 && word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** “Introduction1 (1997)”: the page was printed without a blank. */
  private void gluedPage() {
    int i = headEnd;
    while (i > 0 && Character.isDigit(text.charAt(i - 1))) {
      i--;
    }
    boolean glued =
        dateInBrackets
            && headEnd - i >= 1
            && headEnd - i <= 4
            && i > 4
            && Character.isLowerCase(text.charAt(i - 1))
            && Character.isLowerCase(text.charAt(i - 2))
            && Character.isLowerCase(text.charAt(i - 3));
    if (glued) {
      draft.pages = new int[] {i, headEnd};
      headEnd = i;
    }
  }

  /** “1990 Duke L.J. 1078”: the volume is the year. */
  private void yearOfVolume() {
    if (draft.date.isEmpty() && Draft.has(draft.volume)) {
      draft.date = Years.of(text, draft.volume[0], draft.volume[1]);
    }
  }

  /** “, 30 The New York Review of Books, Dec. 1983”: a volume without a page. */
  private void volumeOnly() {
    int comma = text.lastIndexOf(", ", headEnd - 1);
    int from = comma + 2;
    if (comma < 0) {
      return;
    }
    int volumeEnd = Words.digitsEnd(text, from, headEnd);
    boolean volume =
        volumeEnd > from
            && volumeEnd - from <= 4
            && volumeEnd + 1 < headEnd
            && text.charAt(volumeEnd) == ' '
            && Character.isUpperCase(text.charAt(volumeEnd + 1));
    if (volume && judge.publication(volumeEnd + 1, headEnd) > (dateInBrackets ? 0 : 1.5)) {
      draft.volume = new int[] {from, volumeEnd};
      draft.container = new int[] {volumeEnd + 1, headEnd};
      draft.containerScore = 3;
      headEnd = comma;
    }
  }

  private int pageEnd(int pageStart) {
    int n = text.indexOf(" n.", pageStart);
    return n > 0 && n < headEnd ? n : headEnd;
  }

  /** Where the list of pages at the end of the head begins; −1 if there is none. */
  private int pageStart(int to) {
    int start = -1;
    int i = to;
    while (true) {
      int blank = text.lastIndexOf(' ', i - 1);
      if (blank < 0) {
        break;
      }
      String word = body.cut(blank + 1, i);
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      boolean note = bare.matches("n\\.?\\d+|n\\.");
      boolean page =
          bare.matches("[a-zA-Z]?\\d{1,6}(?:\\.\\d+)?(?:[–—‑-][a-zA-Z]?\\d{1,6})?[a-z]?");
      if (!note && !page
          || i != to
              && !word.endsWith(",")
              && !note
              && start > 0
              && text.charAt(start - 2) != ','
              && !text.startsWith("n.", start)) {
        break;
      }
      if (page && !note) {
        start = blank + 1;
      }
      i = blank;
    }
    boolean prefixed =
        start > 3
            && List.of("No.", "no.", "Vol.", "ch.", "pt.", "nº")
                .contains(body.cut(Math.max(0, start - 4), start - 1).strip());
    return start > 2 && !prefixed ? start : -1;
  }

  /** “Title, in Book 532”, with the page of a chapter. */
  private void inBook() {
    for (String sign : List.of(", in ", ", in: ", " in: ")) {
      int at = lastOpen(sign, headEnd);
      if (at > 0 && at + sign.length() < headEnd) {
        book(at, at + sign.length());
        return;
      }
    }
    int at = lastOpen(" in ", headEnd);
    int comma = at > 0 ? text.lastIndexOf(", ", at - 1) : -1;
    if (comma > 0 && comma + 2 < at && Words.digitsEnd(text, comma + 2, at) == at) {
      book(comma, at + 4);
    }
  }

  private int lastOpen(String sign, int to) {
    int at = text.lastIndexOf(sign, to - 1);
    while (at > 0 && !body.pairs.isOpen(at)) {
      at = text.lastIndexOf(sign, at - 1);
    }
    return at;
  }

  private void book(int titleEnd, int from) {
    int stop = Words.trimEnd(text, from, headEnd, " ,.");
    if (stop > from
        && text.charAt(stop - 1) == ')'
        && body.pairs.mate(stop - 1) > from
        && !Words.hasDigit(body.cut(body.pairs.mate(stop - 1), stop))
        && Words.of(text, body.pairs.mate(stop - 1), stop).size() > 1) {
      stop = Words.trimEnd(text, from, body.pairs.mate(stop - 1), " ,");
    }
    draft.container = new int[] {from, stop};
    draft.kind = Citation.Kind.CHAPTER;
    draft.containerScore = 4;
    hasBook = true;
    headEnd = Words.trimEnd(text, 0, titleEnd, " ,");
    int volume = text.lastIndexOf(", ", headEnd - 1);
    if (volume > 0 && Tail.isNumberish(body.cut(volume + 2, headEnd))) {
      headEnd = volume;
    }
    int page = text.lastIndexOf(' ', headEnd - 1);
    if (!Draft.has(draft.pages)
        && page > 0
        && isPages(page + 1, headEnd)
        && !isYearLike(page + 1, headEnd)) {
      draft.pages = new int[] {page + 1, headEnd};
      headEnd = page;
    }
  }

  private boolean isYearLike(int from, int to) {
    return to - from == 4
        && (text.startsWith("19", from)
            || text.startsWith("20", from)
            || text.startsWith("18", from));
  }

  // --- authors, title, publication ---

  private void share() {
    int from = 0;
    if (bookInHead()) {
      return;
    }
    List<int[]> chunks = chunks(from, headEnd);
    dropExtras(chunks);
    int count = chunks.size();
    if (count == 0) {
      draft.score = -10;
      return;
    }
    double best = -100;
    int authorsTo = 0;
    int titleTo = count;
    Names bestNames = Names.NONE;
    double bestContainer = 0;
    int most = Math.min(count - 1, 40);
    for (int a = 0; a <= most; a++) {
      Names names = a == 0 ? Names.NONE : body.names.read(chunks.get(0)[0], chunks.get(a - 1)[1]);
      if (names.isRefused()) {
        continue;
      }
      int fewest = Draft.has(draft.container) ? count : Math.max(a + 1, count - 3);
      for (int t = count; t >= fewest; t--) {
        double container =
            t == count ? 0 : judge.publication(chunks.get(t)[0], chunks.get(count - 1)[1]);
        double score =
            authors(a, names, chunks)
                + title(chunks.get(a)[0], chunks.get(t - 1)[1])
                + container(
                    count - t,
                    container + (t < count ? titleEnds(chunks.get(t - 1)[1]) : 0),
                    names);
        if (score > best) {
          best = score;
          authorsTo = a;
          titleTo = t;
          bestNames = names;
          bestContainer = container;
        }
      }
    }
    take(chunks, authorsTo, titleTo, bestNames, bestContainer);
    draft.score += best + (dateInBrackets && lastBracket ? 2.5 : 0);
  }

  private void take(List<int[]> chunks, int authorsTo, int titleTo, Names names, double container) {
    if (authorsTo > 0) {
      draft.authors(names);
    }
    draft.title = new int[] {chunks.get(authorsTo)[0], chunks.get(titleTo - 1)[1]};
    if (titleTo < chunks.size()) {
      draft.container = new int[] {chunks.get(titleTo)[0], chunks.get(chunks.size() - 1)[1]};
      draft.containerScore = container;
      draft.kind = Citation.Kind.ARTICLE;
    } else if (draft.kind == Citation.Kind.UNKNOWN && dateInBrackets) {
      draft.kind = names.hasOrganisation() ? Citation.Kind.REPORT : Citation.Kind.BOOK;
    }
  }

  /**
   * A book whose page follows the title: “Jane Roe, Title 56”; nothing to share but authors and
   * title.
   */
  private boolean bookInHead() {
    return false;
  }

  private void dropExtras(List<int[]> chunks) {
    while (chunks.size() > 1) {
      int[] last = chunks.get(chunks.size() - 1);
      String chunk = body.cut(last[0], last[1]);
      String lower = chunk.toLowerCase(Locale.ROOT);
      boolean extra =
          lower.matches(
                  "(?:ed\\.|eds\\.|trans\\.|edited by|translated by|hrsg\\.|übers\\.|ed\\. by|trad\\.|par|directed by|trans\\. by|dir\\.|by) .*")
              || lower.matches(
                  "(?:\\d{1,3}(?:st|nd|rd|th|\\.|a|ª|e)?|first|second|third|rev\\.?|revised|larousse) ?.{0,30}\\b(?:ed\\.?|edn|edition|edición|aufl\\.?|auflage|édition|ed|éd)")
              || lower.matches(
                  "vol\\. \\d+|bk\\. \\d+|no\\. .{1,20}|\\d+(?:st|nd|rd|th) cong\\.?(?: \\d+)?|rev\\. \\d+")
              || chunk.matches(".{3,60}\\b[Nn]o\\. ?[\\w/-]{1,16}")
              || dateInBrackets
                  && hasPublisher
                  && Draft.has(draft.publisher)
                  && chunk.matches(
                      ".*\\b(?:Series|Studies|Bibliographies|Monographs|Papers|Library|Texts|Reihe|Colección|Collection|Section \\d+.*)");
      if (!extra) {
        return;
      }
      chunks.remove(chunks.size() - 1);
    }
  }

  private List<int[]> chunks(int from, int to) {
    List<int[]> chunks = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == ','
          && body.pairs.isOpen(i)
          && i + 1 < to
          && text.charAt(i + 1) == ' ') {
        add(chunks, start, i);
        start = i + 1;
      }
    }
    add(chunks, start, to);
    return chunks;
  }

  private void add(List<int[]> chunks, int from, int to) {
    int start = Words.trimStart(text, from, to, "");
    int stop = Words.trimEnd(text, start, to, "");
    if (stop > start) {
      chunks.add(new int[] {start, stop});
    }
  }

  private double authors(int count, Names names, List<int[]> chunks) {
    if (count == 0) {
      return 0.4;
    }
    double score = Math.min(4, names.score());
    int next = chunks.size() > count ? chunks.get(count)[0] : -1;
    if (next >= 0 && startsSmall(next)) {
      score -= 1.5;
    }
    return score;
  }

  private boolean startsSmall(int at) {
    int stop = text.indexOf(' ', at);
    String word = text.substring(at, stop < 0 ? text.length() : stop);
    return Character.isLowerCase(text.charAt(at)) && Lexicon.SMALL_WORDS.has(word);
  }

  private double title(int from, int to) {
    List<int[]> words = Words.of(text, from, to);
    double score = words.size() == 1 ? -1 : words.size() == 2 ? -0.4 : 0;
    if (words.size() <= 3 && body.names.personScore(from, to) > 3) {
      score -= 1.5;
    }
    if (Lexicon.BODIES.has(body.cut(from, to))) {
      score -= 2;
    }
    if (Lexicon.PUBLICATIONS.has(body.cut(from, to)) && words.size() > 1) {
      score -= 4;
    }
    return score - nameAtStart(from, to);
  }

  /** A title hardly begins with the name of a person: the author would have been cut in two. */
  private double nameAtStart(int from, int to) {
    int comma = text.indexOf(", ", from);
    if (comma < 0 || comma >= to) {
      return 0;
    }
    if (body.names.personScore(from, comma) >= 3.2) {
      return 1.5;
    }
    int and = text.indexOf(" & ", from);
    boolean two = and > from && and < comma && body.names.personScore(from, and) > 1.5;
    return two && body.names.personScore(and + 3, comma) > 1.5 ? 3 : 0;
  }

  /** A question mark before a comma ends a title. */
  private double titleEnds(int at) {
    return "?!”".indexOf(text.charAt(at - 1)) >= 0 ? 2.5 : 0;
  }

  private double container(int chunks, double score, Names names) {
    if (chunks == 0) {
      if (Draft.has(draft.container)) {
        return 2;
      }
      if (dateInBrackets && (hasPublisher || Draft.has(draft.pages))) {
        return 3.2;
      }
      boolean day = draft.date.isPresent() && precision() >= 1;
      double none = draft.date.isEmpty() ? 0.6 : day ? 0 : 1.8;
      return names.hasOrganisation() ? none + 1.2 : none;
    }
    return score - (chunks - 1) * 2.2;
  }

  private int precision() {
    return draft.date.flatMap(ReadDate::date).map(d -> (d.iso().length() - 4) / 3).orElse(0);
  }

  boolean hasBook() {
    return hasBook;
  }
}
