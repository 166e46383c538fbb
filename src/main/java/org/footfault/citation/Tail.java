package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;

/**
 * Reads what stands behind a title: publication, volume, issue, date, pages, publisher, editors, in
 * whatever order the style puts them.
 */
final class Tail {

  private static final List<String> IN =
      List.of("in: ", "in ", "en: ", "en ", "dans ", "em: ", "em ", "on ", "nel ", "in:");
  private static final List<String> ONLINE =
      List.of("online: ", "en ligne: ", "en ligne : ", "online : ");
  private static final List<String> EDITORS =
      List.of(
          "ed. by ",
          "ed. ",
          "eds. ",
          "eds ",
          "edited by ",
          "trans. ",
          "trans by ",
          "translated by ",
          "hrsg. ",
          "hg. ",
          "übers. ",
          "sous la dir",
          "sous la direction",
          "dir. ",
          "par ",
          "trad. ",
          "traduit",
          "traducido",
          "editado",
          "directed by ",
          "by ",
          "illus",
          "with ",
          "dirigido",
          "org. ",
          "comp. ",
          "compiled by ",
          "introduction",
          "foreword",
          "organizado",
          "herausgegeben",
          "a cura di",
          "with an ");
  private static final List<String> PAGE_SIGNS =
      List.of(
          "pp. ", "p. ", "pp ", "p ", "s. ", "pág. ", "págs. ", "at ", "seiten ", "seite ",
          "pages ", "page ");
  private static final List<String> VOLUME_SIGNS =
      List.of("vol. ", "vol ", "volume ", "v. ", "bd. ", "band ", "jg. ", "t. ", "tome ", "tomo ");
  private static final List<String> ISSUE_SIGNS =
      List.of(
          "no. ", "no ", "nos. ", "nr. ", "n. ", "n.º ", "nº ", "nᵒ ", "núm. ", "num. ", "issue ",
          "n° ", "iss. ", "heft ", "h. ");

  private final Body body;
  private final String text;
  private final Pairs pairs;
  private final Judge judge;
  private final boolean dotted;
  private final int end;
  private final Draft draft;
  private final List<int[]> names = new ArrayList<>();
  private boolean inBook;
  private boolean colonBefore;
  private boolean publisherNext;
  private boolean onlineNext;
  private boolean dateSeen;
  private boolean yearFirst;
  private int leftovers;

  private Tail(Body body, Judge judge, boolean dotted, int end, Draft draft) {
    this.body = body;
    this.text = body.text;
    this.pairs = body.pairs;
    this.judge = judge;
    this.dotted = dotted;
    this.end = end;
    this.draft = draft;
  }

  /** Reads a stretch into a draft and returns how well it was understood. */
  static double read(Body body, Judge judge, boolean dotted, int from, int to, Draft draft) {
    Tail tail = new Tail(body, judge, dotted, to, draft);
    tail.dateSeen = draft.date.isPresent();
    tail.yearFirst = dotted && tail.dateSeen;
    tail.scan(from);
    return tail.settle();
  }

  private void scan(int from) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ':') {
        colonBefore = true;
        publisherNext |= dotted && (isPlaceBefore(i) || i > 0 && text.charAt(i - 1) == ']');
      }
      if (" ,.;:/".indexOf(c) >= 0) {
        i++;
        continue;
      }
      int next;
      Optional<ReadDate> date = body.dateAt(i);
      if (pairs.beginsBracket(i) && pairs.mate(i) < end) {
        next = bracket(i, pairs.mate(i));
      } else if (date.isPresent() && date.get().span().end() <= end && isDateHere(date.get())) {
        takeDate(date.get());
        next = date.get().span().end();
      } else {
        next = words(i, chunkEnd(i));
      }
      colonBefore = false;
      i = Math.max(i + 1, next);
    }
  }

  /** A year that opens a volume and page (“2009 Andes Bus. L. Rev. 77”) is no date. */
  private boolean isDateHere(ReadDate date) {
    if (draft.date.isPresent()) {
      boolean finer = !Draft.has(draft.pages);
      return finer && precision(date) > precision(draft.date.get());
    }
    int after = date.span().end();
    boolean wordFollows =
        after + 1 < end && text.charAt(after) == ' ' && Character.isLetter(text.charAt(after + 1));
    return !(date.span().length() == 4 && wordFollows);
  }

  private static int precision(ReadDate date) {
    return date.date().map(d -> (d.iso().length() - 4) / 3).orElse(-1);
  }

  private void takeDate(ReadDate date) {
    if (date.role() == ReadDate.Role.ACCESSED) {
      return;
    }
    if (draft.date.isEmpty() || precision(date) > precision(draft.date.get())) {
      draft.date = Optional.of(date);
    }
    dateSeen = true;
  }

  private int chunkEnd(int from) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (pairs.beginsQuote(i) && i > from) {
        i = Math.min(end, pairs.mate(i));
        continue;
      }
      if (!pairs.isOpen(i)) {
        continue;
      }
      if (c == ',' || c == ';' || pairs.beginsBracket(i) && i > from && text.charAt(i - 1) == ' ') {
        return i;
      }
      boolean spaced = i + 1 >= end || text.charAt(i + 1) == ' ';
      boolean yearOrVolume =
          c == ':'
              && i > from
              && dotted
              && Character.isDigit(text.charAt(i - 1))
              && isNumber(from, i);
      if (yearOrVolume || c == ':' && spaced && (endsNumber(i) || isPlaceColon(from, i))) {
        return i;
      }
      if (c == '.' && spaced && dotted && isStop(i)) {
        return i;
      }
      if (c == ' '
          && i + 1 < end
          && body.dateAt(i + 1).filter(d -> d.span().length() > 6).isPresent()) {
        return i;
      }
    }
    return end;
  }

  /** “Lima, PE: Andes University Press”: the names before the colon were a place. */
  private boolean isPlaceBefore(int colon) {
    boolean place =
        !names.isEmpty()
            && names.get(names.size() - 1)[1] == colon
            && names.size() <= 3
            && colon - names.get(0)[0] < 48
            && !Draft.has(draft.volume);
    if (place) {
      names.clear();
    }
    return place;
  }

  /** “1751:150”, “45(1):1–2” behind a year: the colon parts the page off. */
  private boolean isNumber(int from, int to) {
    int digits = Words.digitsEnd(text, from, to);
    boolean year = to - from == 4 && digits == to && draft.date.isEmpty();
    return year || dateSeen && digits > from && (digits == to || text.charAt(digits) == '(');
  }

  private boolean endsNumber(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ')');
  }

  /** “New York: Wiley”: a place of one to three words before a colon. */
  private boolean isPlaceColon(int from, int at) {
    return at - from > 2
        && dotted
        && at - from < 30
        && !Draft.has(draft.volume)
        && names.size() < 3;
  }

  /** Whether a full stop ends more than an abbreviation. */
  private boolean isStop(int at) {
    return body.isStop(at);
  }

  private int bracket(int open, int close) {
    int from = open + 1;
    String inside = body.cut(from, close);
    Optional<ReadDate> date = body.dateIn(from, close);
    if (date.isPresent()
        && (draft.date.isEmpty() || precision(date.get()) > precision(draft.date.get()))) {
      takeDate(date.get());
      publisher(from, Words.trimEnd(text, from, date.get().span().start(), " ,"));
    } else if (date.isEmpty() && pagesIn(from, close)) {
      return close + 1;
    } else if (date.isEmpty()
        && isIssue(inside)
        && Draft.has(draft.volume)
        && !Draft.has(draft.issue)) {
      draft.issue = new int[] {from, close};
    } else if (date.isEmpty()
        && inside.indexOf(':') > 0
        && !Draft.has(draft.publisher)
        && draft.date.isPresent()) {
      publisher(from, close);
    } else if (!names.isEmpty() && Draft.has(draft.publisher) == false) {
      int[] last = names.get(names.size() - 1);
      if (last[1] + 1 == open
          && inside.length() < 30
          && text.charAt(open) == '('
          && (isAcronym(inside) || yearFirst && !Words.hasDigit(inside))) {
        last[1] = close + 1;
      }
    }
    return close + 1;
  }

  /** “(Vol. 2, pp. 18–19)”. */
  private boolean pagesIn(int from, int to) {
    for (String sign : List.of("pp. ", "p. ", "S. ", "págs. ", "pág. ")) {
      int at = text.indexOf(sign, from);
      if (at >= from && at + sign.length() < to && isPageList(at + sign.length(), to)) {
        addPages(at + sign.length(), to);
        return true;
      }
    }
    return false;
  }

  /** “Winter Conference on Computer Vision (WACV)”. */
  private static boolean isAcronym(String inside) {
    return inside.length() <= 8
        && inside.length() > 1
        && inside.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isIssue(String inside) {
    return inside.length() <= 12 && Words.hasDigit(inside);
  }

  /** “Place: Publisher” or “Publisher”; a thesis or a court is none. */
  private void publisher(int from, int to) {
    int end = Words.trimEnd(text, from, to, " ,;:");
    if (end <= from) {
      return;
    }
    int colon = text.lastIndexOf(": ", end);
    int start = colon > from && colon + 2 < end ? colon + 2 : from;
    String name = body.cut(start, end);
    boolean thesis =
        name.toLowerCase(java.util.Locale.ROOT).contains("thesis") || name.contains("ed.");
    if (!thesis && name.length() > 2 && !Words.hasDigit(name)) {
      draft.publisher = new int[] {start, end};
    }
  }

  private int words(int from, int to) {
    int stop = Words.trimEnd(text, from, to, " ");
    Optional<ReadDate> finer =
        draft.date.flatMap(year -> MonthDays.joined(year, body.cut(from, stop)));
    if (finer.isPresent()) {
      draft.date = finer;
      draft.monthDay = new int[] {from, stop};
      dateSeen = true;
      return to;
    }
    Optional<ReadDate> year =
        draft.date.isEmpty() && (to >= end || ";:.,".indexOf(text.charAt(to)) >= 0)
            ? Years.of(text, from, stop)
            : Optional.empty();
    if (year.isPresent()) {
      draft.date = year;
      dateSeen = true;
      return to;
    }
    String one = body.cut(from, stop);
    if (one.equals("online") || one.equals("en ligne")) {
      onlineNext = true;
      return to;
    }
    if (onlineNext) {
      onlineNext = false;
      draft.container = new int[] {from, stop};
      return to;
    }
    if (draft.date.isEmpty()
        && stop - from > 5
        && text.charAt(from + 4) == ' '
        && isPageList(from + 5, stop)
        && Years.of(text, from, from + 4).isPresent()) {
      draft.date = Years.of(text, from, from + 4);
      dateSeen = true;
      addPages(from + 5, stop);
      return to;
    }
    if (publisherNext && !Draft.has(draft.publisher)) {
      publisherNext = false;
      publisher(from, stop);
      return to;
    }
    String lower =
        text.substring(from, Math.min(stop, from + 24)).toLowerCase(java.util.Locale.ROOT);
    int width = prefix(lower, PAGE_SIGNS);
    int bare = Words.trimEnd(text, from, stop, ".");
    if (width > 0 && isPageList(from + width, bare)) {
      addPages(from + width, bare);
      return to;
    }
    width = prefix(lower, VOLUME_SIGNS);
    if (width > 0 && Words.hasDigit(body.cut(from, stop))) {
      if (!Draft.has(draft.volume)) {
        draft.volume = new int[] {from + width, stop};
      }
      return to;
    }
    width = prefix(lower, ISSUE_SIGNS);
    if (width > 0 && Words.hasDigit(body.cut(from + width, stop))) {
      draft.issue = new int[] {from + width, stop};
      return to;
    }
    width = prefix(lower, ONLINE);
    if (width > 0 && stop > from + width) {
      draft.container = new int[] {from + width, stop};
      return to;
    }
    width = prefix(lower, IN);
    if (width > 0
        && names.isEmpty()
        && !Draft.has(draft.container)
        && !lower.startsWith("en línea")) {
      return book(Words.trimStart(text, from + width, stop, " :"), to);
    }
    if (lower.startsWith("paper presented at ") || lower.startsWith("presented at ")) {
      draft.publisher = new int[] {from + (lower.startsWith("paper") ? 19 : 13), stop};
      return to;
    }
    if (prefix(lower, EDITORS) > 0) {
      return editorsEnd(to);
    }
    if (isEdition(lower)) {
      return to;
    }
    if (isNumberish(body.cut(from, bare)) || isPageList(from, bare) && (dateSeen || colonBefore)) {
      number(from, bare);
      return to;
    }
    name(from, stop);
    return to;
  }

  private int book(int from, int to) {
    inBook = true;
    int stop = to;
    // “in Ana B Roe et al, eds, Harbour Law”: the editors come first
    int eds = editorsBefore(from, end);
    int start = eds > 0 ? Words.trimStart(text, eds, end, " ,.)") : from;
    if (eds > 0) {
      stop = chunkEnd(start);
    }
    stop = bookEnd(stop);
    int[] name = {start, Words.trimEnd(text, start, stop, " ,")};
    pagesAtEnd(name);
    draft.container = name;
    return stop;
  }

  /** A book's title may have commas: it goes on until something else is plain. */
  private int bookEnd(int first) {
    int stop = first;
    while (stop < end && text.charAt(stop) == ',') {
      int next = Words.trimStart(text, stop, end, " ,");
      int nextEnd = chunkEnd(next);
      String chunk =
          text.substring(next, Math.min(nextEnd, next + 24)).toLowerCase(java.util.Locale.ROOT);
      boolean known =
          prefix(chunk, EDITORS) > 0
              || prefix(chunk, VOLUME_SIGNS) > 0
              || prefix(chunk, PAGE_SIGNS) > 0
              || prefix(chunk, ISSUE_SIGNS) > 0
              || isEdition(chunk)
              || next >= end
              || isNumberish(body.cut(next, nextEnd))
              || body.dateAt(next).isPresent()
              || prefix(chunk, IN) > 0
              || chunk.startsWith("e ed")
              || isEditorsOnly(chunk);
      if (known || nextEnd <= next || !bracketFollows(nextEnd)) {
        break;
      }
      stop = nextEnd;
    }
    return stop;
  }

  private boolean bracketFollows(int at) {
    int open = text.indexOf('(', at);
    return open >= 0 && open < end || dotted;
  }

  private static boolean isEditorsOnly(String chunk) {
    return chunk.startsWith("eds")
        || chunk.startsWith("ed.")
        || chunk.startsWith("éd")
        || chunk.startsWith("hrsg");
  }

  /** The end of “…, eds,” or “… (eds)” soon after a place, if the stretch before it is names. */
  private int editorsBefore(int from, int limit) {
    for (String sign :
        List.of(
            ", eds, ",
            ", ed, ",
            " (eds) ",
            " (ed) ",
            " (eds), ",
            " (ed), ",
            " (eds.), ",
            " (ed.), ",
            ", eds., ",
            ", ed., ",
            " (Ed.), ",
            " (Eds.), ",
            ", dir, ",
            ", éds, ",
            ", éd, ",
            " (eds.) ",
            " (ed.) ",
            " (Hg.): ",
            " (Hrsg.): ")) {
      int at = text.indexOf(sign, from);
      if (at > from && at < limit && at - from < 200 && !body.names.read(from, at).isRefused()) {
        return at + sign.length() - 1;
      }
    }
    return -1;
  }

  private int editorsEnd(int to) {
    int stop = to;
    // names go on over commas: “edited by A. Roe, B. Doe, and C. Poe”
    while (stop < end && text.charAt(stop) == ',') {
      int next = Words.trimStart(text, stop, end, " ,");
      int nextEnd = chunkEnd(next);
      if (next >= end || nextEnd <= next) {
        break;
      }
      String chunk = body.cut(next, nextEnd);
      boolean more =
          chunk.startsWith("and ")
              || chunk.startsWith("et ")
              || chunk.startsWith("y ")
              || chunk.startsWith("und ");
      boolean later = laterAnd(nextEnd);
      if (!more && !(later && body.names.personScore(next, nextEnd) > 1)) {
        break;
      }
      stop = nextEnd;
      if (more) {
        break;
      }
    }
    return stop;
  }

  private boolean laterAnd(int from) {
    for (String and : List.of(", and ", ", et ", ", y ", ", und ")) {
      int at = text.indexOf(and, from - 1);
      if (at >= 0 && at < end && at - from < 120) {
        return true;
      }
    }
    return false;
  }

  private void number(int from, int to) {
    boolean pages =
        colonBefore || dateSeen && Draft.has(draft.volume) || dateSeen && !volumeFollows(to);
    boolean section = dateSeen && !colonBefore && Character.isLetter(text.charAt(from));
    boolean volume =
        text.indexOf('(', from) > from && text.indexOf('(', from) < to || morePages(to);
    boolean afterYear = from > 0 && text.charAt(from - 1) == ';';
    if ((volume || afterYear) && !Draft.has(draft.volume) && !colonBefore) {
      volume(from, to);
    } else if (pages || section) {
      addPages(from, to);
    } else if (!Draft.has(draft.volume)) {
      volume(from, to);
    } else {
      addPages(from, to);
    }
  }

  /** Whether pages or an issue follow, so that the number here is a volume. */
  private boolean morePages(int to) {
    int next = Words.trimStart(text, to, end, " ,");
    if (next >= end || to >= end || text.charAt(to) != ',') {
      return false;
    }
    String chunk = body.cut(next, Math.min(end, next + 12)).toLowerCase(java.util.Locale.ROOT);
    boolean sign = prefix(chunk, PAGE_SIGNS) > 0 || prefix(chunk, ISSUE_SIGNS) > 0;
    return sign || dotted && Character.isDigit(text.charAt(next)) && body.dateAt(next).isEmpty();
  }

  private boolean volumeFollows(int to) {
    return to < end && text.charAt(to) == '(';
  }

  /** “54.2”, “45(2)”, “7/3”, “41:2”. */
  private void volume(int from, int to) {
    int i = Words.digitsEnd(text, from, to);
    if (i == from) {
      i = to;
    }
    draft.volume = new int[] {from, i};
    int start = Words.trimStart(text, i, to, ".:/(");
    int stop = Words.trimEnd(text, start, to, ")");
    if (stop > start && i < to) {
      draft.issue = new int[] {start, stop};
    }
  }

  private void addPages(int from, int to) {
    draft.pages =
        Draft.has(draft.pages) && draft.pages[1] < from && from - draft.pages[1] < 4
            ? new int[] {draft.pages[0], to}
            : Draft.has(draft.pages) ? draft.pages : new int[] {from, to};
  }

  private void name(int from, int to) {
    String whole = body.cut(from, to);
    if (isSeriesNumber(whole) || whole.equals("in")) {
      return;
    }
    if (List.of("Ltd", "Ltd.", "Inc", "Inc.", "LLC", "Co.", "Limited").contains(whole)
        && !names.isEmpty()) {
      names.get(names.size() - 1)[1] = to;
      return;
    }
    int start = from;
    // “17 Andes University Journal 88”, “6(2) Andes Letters e1204”
    int digits = numberPrefix(start, to);
    boolean paged =
        isNumberish(body.cut(text.lastIndexOf(' ', to - 1) + 1, to))
            || text.lastIndexOf('(', digits) > start
            || text.lastIndexOf(':', digits) > start;
    if (digits > start && !Draft.has(draft.volume) && (paged || !dotted)) {
      volume(start, digits);
      start = Words.trimStart(text, digits, to, " ,:");
    }
    int section = text.indexOf(" :", start);
    int[] name = {start, section > start && section < to ? section : to};
    boolean volumeBefore = digits > from;
    if (volumeBefore) {
      pagesAtEnd(name);
    } else {
      volumeAtEnd(name);
    }
    if (name[1] > name[0]) {
      names.add(name);
    }
  }

  /** “Harbour Policy Brief No. 7”, “ABCD-EF-12-003”, “Preprint”: no publication. */
  private static boolean isSeriesNumber(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    boolean kind =
        List.of(
                "preprint",
                "item",
                "video",
                "dataset",
                "n.p.",
                "s.l.",
                "s.n.",
                "thesis",
                "phd thesis",
                "masters thesis",
                "with",
                "in press",
                "forthcoming")
            .contains(lower);
    return kind
        || isCode(name)
        || lower.startsWith("published online")
        || lower.contains("thesis")
        || Forms.isSeriesNumber(name);
  }

  /** Takes “ABCD-EF-12-003”, “EPA/ROD/R02-90/112”, “NTIA Report 98-357”; refuses “CNN-IBN”. */
  static boolean isCode(String name) {
    int blank = name.lastIndexOf(' ');
    String last = name.substring(blank + 1);
    boolean joined = last.indexOf('-') > 0 || last.indexOf('/') > 0;
    boolean code = joined && Words.hasDigit(last) && last.chars().noneMatch(Character::isLowerCase);
    return code && (blank < 0 || name.substring(0, blank).endsWith("Report"));
  }

  private int numberPrefix(int from, int to) {
    int i = from;
    while (i < to
        && (Character.isDigit(text.charAt(i)) || "():/–-.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    boolean sound =
        i > from
            && Character.isDigit(text.charAt(from))
            && i < to
            && text.charAt(i) == ' '
            && i - from <= 12;
    return sound && i + 1 < to && Character.isLetter(text.charAt(i + 1)) ? i : from;
  }

  /** Cuts “ 1491” or “ e9505” off the end of a name and takes it for pages. */
  private void pagesAtEnd(int[] name) {
    int blank = text.lastIndexOf(' ', name[1] - 1);
    boolean series = name[1] - blank <= 4 && "dh".indexOf(text.charAt(name[1] - 1)) >= 0;
    if (blank > name[0] && !series && isPageList(blank + 1, name[1])) {
      if (!Draft.has(draft.pages)) {
        draft.pages = new int[] {blank + 1, name[1]};
      }
      name[1] = Words.trimEnd(text, name[0], blank, " ,");
    }
  }

  /** Cuts “ 42” or “ 4:23” off the end of a journal's name and takes it for the volume. */
  private void volumeAtEnd(int[] name) {
    int blank = text.lastIndexOf(' ', name[1] - 1);
    if (blank <= name[0] || Draft.has(draft.volume)) {
      return;
    }
    String last = body.cut(blank + 1, name[1]);
    boolean number =
        last.length() <= 9
            && Character.isDigit(last.charAt(0))
            && isNumberish(last)
            && last.indexOf('.') < 0;
    boolean more = name[1] < end;
    if (number && more && !(last.length() == 4 && dateSeen)) {
      volume(blank + 1, name[1]);
      name[1] = Words.trimEnd(text, name[0], blank, " ,:");
    }
  }

  private static int prefix(String lower, List<String> signs) {
    for (String sign : signs) {
      if (lower.startsWith(sign)) {
        return sign.length();
      }
    }
    return 0;
  }

  private static boolean isEdition(String lower) {
    return Forms.isEdition(lower);
  }

  /** Takes “34–35”, “A1”, “1L”, “e9505”, “n. 51”, “xii”; refuses words. */
  static boolean isNumberish(String chunk) {
    if (chunk.isEmpty() || chunk.length() > 24) {
      return false;
    }
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < chunk.length(); i++) {
      char c = chunk.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      if (c == ' ' && letters > 0) {
        return false;
      }
    }
    return digits > 0 && letters <= 2;
  }

  private boolean isPageList(int from, int to) {
    String list = body.cut(from, to);
    if (list.isEmpty() || list.length() > 40) {
      return false;
    }
    return isNumberish(list) || Forms.isPages(list);
  }

  /** “Language, Speech, and Hearing Services in Schools”: one name with commas. */
  private void merge() {
    for (int i = 1; i < names.size(); i++) {
      int[] name = names.get(i);
      boolean and =
          List.of("and ", "& ", "et ", "y ", "und ").stream()
              .anyMatch(w -> text.startsWith(w, name[0]));
      if (and && name[0] - names.get(i - 1)[1] <= 2 && text.charAt(names.get(i - 1)[1]) == ',') {
        int first = i - 1;
        while (first > 0
            && names.get(first)[0] - names.get(first - 1)[1] <= 2
            && text.charAt(names.get(first - 1)[1]) == ',') {
          first--;
        }
        names.get(first)[1] = name[1];
        names.subList(first + 1, i + 1).clear();
        return;
      }
    }
  }

  /** Chooses the publication among the names found. */
  private double settle() {
    merge();
    double score = 0;
    int best = -1;
    double bestScore = -3;
    for (int i = 0; i < names.size(); i++) {
      int[] name = names.get(i);
      double s =
          judge.publication(name[0], name[1])
              - 0.25 * i
              + (Draft.has(draft.volume) && i == 0 ? 0.5 : 0);
      if (Lexicon.SECTIONS.has(body.cut(name[0], name[1])) && names.size() > 1) {
        s -= 4;
      }
      if (s > bestScore) {
        bestScore = s;
        best = i;
      }
    }
    if (Draft.has(draft.container)) {
      leftovers += names.size();
      score += 2;
    } else if (best >= 0) {
      draft.container = names.get(best);
      draft.containerScore = bestScore;
      score += Math.min(3, bestScore);
      leftovers += names.size() - 1;
    }
    if (inBook) {
      score += 1.5;
      draft.kind = Citation.Kind.CHAPTER;
    }
    boolean article = Draft.has(draft.volume) && Draft.has(draft.pages);
    score -= article && !Draft.has(draft.container) ? 2 : 0;
    score += Draft.has(draft.publisher) && !Draft.has(draft.container) ? 1 : 0;
    return score - 0.5 * leftovers + (draft.date.isPresent() ? 1 : 0);
  }
}
