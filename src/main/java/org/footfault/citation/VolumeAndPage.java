package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads, at the end of a head, a journal by its volume and page (“12 Andes L. Rev. 41, 47”), the
 * page of a book behind its title, and the book that holds a chapter (“in Book 532”).
 */
final class VolumeAndPage {

  /** From here up a name has a word of publications, or is known. */
  private static final double LIKE_A_PUBLICATION = 2;

  private static final double SURELY_NAMES = 2;

  /** Journals with longer names have a word that says so. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST_UNKNOWN = 48;

  private static final int LONGEST_NAME = 160;

  /** “1500–1700”: years that a title may span. */
  private static final int YEARS_LENGTH = 9;

  private static final int YEAR_LENGTH = 4;
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2100;
  private static final List<String> NUMBER_SIGNS =
      List.of(
          "No.", "no.", "Vol.", "vol.", "Bd.", "Band", "t.", "tome", "tomo", "bk.", "ch.", "pt.",
          "nº", "No", "Part", "§", "§§", "¶", "art.", "tbl.");

  private static final List<String> PAGE_SIGNS = List.of("s.", "p.", "pp.", "at", "pages", "págs.");

  private final Head head;
  private final String text;
  private final Draft draft;

  private VolumeAndPage(Head head) {
    this.head = head;
    this.text = head.text;
    this.draft = head.draft;
  }

  static void read(Head head) {
    VolumeAndPage reader = new VolumeAndPage(head);
    reader.journal();
    reader.dayBefore();
    reader.inBook();
    if (!head.hasDate() && Draft.has(head.draft.volume)) {
      // “1991 Andes L.J. 212”: the volume is the year
      head.draft.date = Years.of(head.text, head.draft.volume[0], head.draft.volume[1]);
    }
  }

  /** “Convention on Ferries, May 23, 1969, 1155 U.N.T.S. 331”: the day stands before the volume. */
  private void dayBefore() {
    if (head.hasDate() || !Draft.has(draft.volume)) {
      return;
    }
    head.body
        .dateBefore(Words.trimEnd(text, 0, head.end, " ,"))
        .filter(PieceReader::isDay)
        .filter(day -> day.span().start() > 2 && text.startsWith(", ", day.span().start() - 2))
        .ifPresent(
            day -> {
              draft.date = Optional.of(day);
              head.end = Words.trimEnd(text, 0, day.span().start(), " ,");
            });
  }

  private void journal() {
    boolean mayHavePage = head.dateInBrackets || !head.hasDate();
    int pageStart = mayHavePage && !Draft.has(draft.publisher) ? pageStart(head.end) : -1;
    if (pageStart < 0) {
      if (mayHavePage && !Draft.has(draft.publisher)) {
        gluedPage();
      }
      volumeOnly();
      return;
    }
    int[] pages = {pageStart, pageEnd(pageStart)};
    int nameEnd = Words.trimEnd(text, 0, pageStart, " ,");
    nameEnd =
        text.startsWith(", at", Math.max(0, nameEnd - 4)) && pageStart > nameEnd
            ? nameEnd - 4
            : nameEnd;
    if (!withVolume(nameEnd, pages) && !withoutVolume(nameEnd, pages)) {
      bookPage(nameEnd, pages);
    }
  }

  private boolean withVolume(int nameEnd, int[] pages) {
    for (int comma = text.lastIndexOf(", ", nameEnd - 1);
        comma >= 0 && nameEnd - comma <= LONGEST_NAME;
        comma = text.lastIndexOf(", ", comma - 1)) {
      int from = comma + 2;
      int volumeEnd = Words.digitsEnd(text, from, nameEnd);
      boolean volume =
          volumeEnd > from
              && volumeEnd + 1 < nameEnd
              && text.charAt(volumeEnd) == ' '
              && Character.isLetter(text.charAt(volumeEnd + 1));
      if (volume
          && !text.startsWith("in ", volumeEnd + 1)
          && !isTitle(comma, volumeEnd + 1, nameEnd)) {
        draft.volume = new int[] {from, volumeEnd};
        take(volumeEnd + 1, nameEnd, pages, comma, 4);
        draft.kind = Citation.Kind.JOURNAL_ARTICLE;
        return true;
      }
    }
    return false;
  }

  /**
   * “Ana Diaz, 25 Steps to a Better Harbour 17”: many words, none of which is a journal's, or words
   * behind nothing but names.
   */
  private boolean isTitle(int before, int from, int to) {
    if (head.judge.publication(from, to) >= LIKE_A_PUBLICATION) {
      return false;
    }
    if (isShortened(from, to)) {
      return false;
    }
    if (to - from > LONGEST_UNKNOWN && Words.count(text, from, to) > MOST_WORDS) {
      return true;
    }
    Names names =
        text.lastIndexOf(", ", before - 1) < 0 ? head.body.names.read(0, before) : Names.REFUSED;
    return !names.isRefused() && !names.hasOrganisation() && names.score() >= SURELY_NAMES;
  }

  /** “Fed. Reg.”: nothing but shortened words. */
  private boolean isShortened(int from, int to) {
    List<int[]> words = Words.of(text, from, to);
    return words.size() >= 2 && words.stream().allMatch(w -> text.charAt(w[1] - 1) == '.');
  }

  private void take(int from, int to, int[] pages, int titleEnd, double score) {
    draft.container = new int[] {from, to};
    draft.pages = pages;
    draft.containerScore = score;
    head.end = titleEnd;
  }

  /** “Andes L. Rev. Online 21”, “DStR 1340”. */
  private boolean withoutVolume(int nameEnd, int[] pages) {
    int comma = text.lastIndexOf(", ", nameEnd - 1);
    if (comma < 0 || text.startsWith("in ", comma + 2)) {
      return false;
    }
    String name = head.cut(comma + 2, nameEnd);
    boolean symbol =
        name.length() <= 8
            && name.indexOf(' ') < 0
            && name.chars().filter(Character::isUpperCase).count() >= 2
            && !head.isYearLike(pages[0], pages[1]);
    if (symbol || Legal.isAbbreviatedJournal(name)) {
      take(comma + 2, nameEnd, pages, comma, 3);
      return true;
    }
    return false;
  }

  /** “Title 56”: a number that is no year, and not behind the date of a newspaper. */
  private void bookPage(int nameEnd, int[] pages) {
    if (!head.isYearLike(pages[0], pages[1])
        && !isSpanOfYears(nameEnd, pages)
        && !(head.precision() == 2 && head.dateInBrackets)) {
      draft.pages = pages;
      head.end = nameEnd;
    }
  }

  /**
   * “Ports of the North, 1500–1700”: a book has no such pages, and its title may have such years.
   */
  private boolean isSpanOfYears(int nameEnd, int[] pages) {
    String range = head.cut(pages[0], pages[1]);
    boolean signed =
        pages[0] - nameEnd > 2 || PAGE_SIGNS.contains(lastWord(nameEnd).toLowerCase(Locale.ROOT));
    if (signed || range.length() != YEARS_LENGTH || !Forms.isRange(range)) {
      return false;
    }
    int first = Integer.parseInt(range.substring(0, 4));
    int last = Integer.parseInt(range.substring(range.length() - 4));
    return first >= EARLIEST_YEAR && first < last && last <= LATEST_YEAR;
  }

  /** “Introduction1 (1997)”: the page was printed without a blank. */
  private void gluedPage() {
    int i = head.end;
    while (i > 0 && Character.isDigit(text.charAt(i - 1))) {
      i--;
    }
    boolean glued =
        head.dateInBrackets
            && head.end - i >= 1
            && head.end - i <= 4
            && i > 4
            && Character.isLowerCase(text.charAt(i - 1))
            && Character.isLowerCase(text.charAt(i - 2))
            && Character.isLowerCase(text.charAt(i - 3));
    if (glued) {
      draft.pages = new int[] {i, head.end};
      head.end = i;
    }
  }

  /** “, 21 The Harbour Review, Dec. 1985”: a volume without a page. */
  private void volumeOnly() {
    int comma = text.lastIndexOf(", ", head.end - 1);
    for (int guard = 0; comma >= 0 && guard < 3; guard++) {
      int from = comma + 2;
      int volumeEnd = Words.digitsEnd(text, from, head.end);
      boolean volume =
          volumeEnd > from
              && volumeEnd - from <= 4
              && volumeEnd + 1 < head.end
              && text.charAt(volumeEnd) == ' '
              && Character.isUpperCase(text.charAt(volumeEnd + 1));
      double least = head.dateInBrackets ? 0 : 1.5;
      if (volume
          && !isSurerBehindComma(volumeEnd + 1)
          && head.judge.publication(volumeEnd + 1, head.end) > least
          && !isTitle(comma, volumeEnd + 1, head.end)) {
        draft.volume = new int[] {from, volumeEnd};
        take(volumeEnd + 1, head.end, draft.pages, comma, 3);
        return;
      }
      comma = text.lastIndexOf(", ", comma - 1);
    }
  }

  /** “1984 Revisited, Lima Courier”: the publication follows, and the number opens the title. */
  private boolean isSurerBehindComma(int from) {
    int comma = Words.indexOf(text, ", ", from, head.end);
    return comma > 0
        && head.judge.publication(comma + 2, head.end) > head.judge.publication(from, comma);
  }

  private int pageEnd(int pageStart) {
    int note = text.indexOf(" n.", pageStart);
    return note > 0 && note < head.end ? note : head.end;
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
      String word = head.cut(blank + 1, i);
      boolean comma = word.endsWith(",");
      String bare = comma ? word.substring(0, word.length() - 1) : word;
      boolean note = Forms.isPageNote(bare);
      boolean page = Forms.isPage(bare);
      boolean apart =
          i != to
              && !comma
              && !note
              && start > 0
              && !text.startsWith("n.", start)
              && text.charAt(start - 2) != ',';
      boolean year = comma && start > 0 && isYearBefore(bare, start);
      if (!note && !page || apart || year) {
        break;
      }
      start = page ? blank + 1 : start;
      i = blank;
    }
    boolean prefixed = start > 3 && NUMBER_SIGNS.contains(lastWord(start - 1));
    return start > 2 && !prefixed ? start : -1;
  }

  /** “Annual Report 2013, 4”: a later page is no smaller one. */
  private boolean isYearBefore(String word, int page) {
    int end = Words.digitsEnd(text, page, head.end);
    return word.length() == YEAR_LENGTH
        && Years.of(word, 0, YEAR_LENGTH).isPresent()
        && end > page
        && end - page < YEAR_LENGTH;
  }

  private String lastWord(int end) {
    return head.cut(text.lastIndexOf(' ', end - 1) + 1, end);
  }

  // --- chapters ---

  private void inBook() {
    for (String sign : List.of(", in ", ", in: ", " in: ")) {
      int at = lastOpen(sign, head.end);
      if (at > 0 && at + sign.length() < head.end && !goesOnSmall(at + sign.length())) {
        book(at, at + sign.length(), sign.endsWith(": "));
        return;
      }
    }
    int at = lastOpen(" in ", head.end);
    int comma = at > 0 ? text.lastIndexOf(", ", at - 1) : -1;
    if (comma > 0 && comma + 2 < at && Words.digitsEnd(text, comma + 2, at) == at) {
      book(comma, at + 4, false);
    }
  }

  /** “The Fog, in Part, of War”: no name of a book goes on with a small word behind its comma. */
  private boolean goesOnSmall(int from) {
    int comma = Words.indexOf(text, ", ", from, head.end);
    int stop = comma < 0 ? -1 : Words.indexOf(text, " ", comma + 2, head.end);
    if (stop < 0 || !Character.isLowerCase(text.charAt(comma + 2))) {
      return false;
    }
    String word = head.cut(comma + 2, stop);
    return Lexicon.SMALL_WORDS.has(word) && !NameReader.isJoint(word);
  }

  private int lastOpen(String sign, int to) {
    int at = text.lastIndexOf(sign, to - 1);
    while (at > 0 && !head.body.pairs.isOpen(at)) {
      at = text.lastIndexOf(sign, at - 1);
    }
    return at;
  }

  private void book(int titleEnd, int from, boolean colon) {
    int start = SameAuthor.behind(text, colon ? behindEditors(from) : from);
    int[] name = {start, Words.trimEnd(text, start, head.end, " ,.")};
    if (colon) {
      volumeOf(name);
      placeOf(name);
    } else {
      withoutEditors(name);
    }
    draft.container = name;
    draft.kind = Draft.has(draft.volume) ? Citation.Kind.JOURNAL_ARTICLE : Citation.Kind.CHAPTER;
    draft.containerScore = 4;
    head.end = Words.trimEnd(text, 0, titleEnd, " ,");
    int volume = text.lastIndexOf(", ", head.end - 1);
    if (volume > 0 && TailSigns.isNumberish(head.cut(volume + 2, head.end))) {
      head.end = volume;
    }
    int page = text.lastIndexOf(' ', head.end - 1);
    boolean paged = !Draft.has(draft.pages) && page > 0 && head.isPages(page + 1, head.end);
    if (paged && !head.isYearLike(page + 1, head.end)) {
      draft.pages = new int[] {page + 1, head.end};
      head.end = page;
    }
  }

  /** “in: Roe, Jane; Doe, John u. a. (Hg.): Title”. */
  private int behindEditors(int from) {
    for (String sign :
        List.of(
            "(Hg.): ",
            "(Hrsg.): ",
            "(ed.): ",
            "(eds.): ",
            "(dir.): ",
            "(éd.): ",
            "(Hg.), ",
            "(Hrsg.), ",
            "(ed.), ",
            "(eds.), ",
            "(dir.), ",
            "(éd.), ")) {
      int at = text.indexOf(sign, from);
      if (at > 0 && at + sign.length() < head.end) {
        return at + sign.length();
      }
    }
    return from;
  }

  /** “in: Journal 17 (11)”. */
  private void volumeOf(int[] name) {
    int end = name[1];
    if (text.charAt(end - 1) == ')' && head.body.pairs.mate(end - 1) > name[0]) {
      int open = head.body.pairs.mate(end - 1);
      boolean issue = Words.hasDigit(head.cut(open, end)) && end - open <= 10;
      if (!issue) {
        return;
      }
      draft.issue = new int[] {open + 1, end - 1};
      end = Words.trimEnd(text, name[0], open, " ");
    }
    int blank = text.lastIndexOf(' ', end - 1);
    if (blank > name[0] && Words.digitsEnd(text, blank + 1, end) == end && end - blank <= 5) {
      draft.volume = new int[] {blank + 1, end};
      name[1] = Words.trimEnd(text, name[0], blank, " ,");
    }
  }

  /** “in: The Nation, Nairobi”: the place stands last. */
  private void placeOf(int[] name) {
    int comma = text.lastIndexOf(", ", name[1] - 1);
    if (comma <= name[0] || Draft.has(draft.volume)) {
      return;
    }
    List<int[]> words = Words.of(text, comma + 2, name[1]);
    boolean capitals = words.size() <= 3;
    for (int[] word : words) {
      char first = text.charAt(word[0]);
      capitals &= Character.isUpperCase(first) || first == '(';
    }
    if (capitals) {
      name[1] = comma;
    }
  }

  private void withoutEditors(int[] name) {
    int open =
        name[1] > name[0] && text.charAt(name[1] - 1) == ')'
            ? head.body.pairs.mate(name[1] - 1)
            : -1;
    boolean editors =
        open > name[0]
            && !Words.hasDigit(head.cut(open, name[1]))
            && Words.count(text, open, name[1]) > 1;
    if (editors) {
      name[1] = Words.trimEnd(text, name[0], open, " ,");
    }
  }
}
