package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.ReadDate;

/**
 * Reads what stands behind a title: publication, volume, issue, date, pages, publisher, editors, in
 * whatever order the style puts them.
 */
final class Tail {

  private final TailText tail;
  private final Body body;
  private final String text;
  private final Pairs pairs;
  private final boolean dotted;
  private final int end;
  private final Draft draft;
  private final List<int[]> names;
  private final TailNumbers numbers;
  private final TailBook books;
  private final TailNames candidates;
  private final boolean yearFirst;
  private boolean inBook;
  private boolean publisherNext;
  private boolean onlineNext;

  /** Whether a talk or letter is named: what follows is where it was given. */
  private boolean spoken;

  private Tail(TailText tail, Judge judge) {
    this.tail = tail;
    this.body = tail.body;
    this.text = tail.text;
    this.pairs = tail.pairs;
    this.dotted = tail.dotted;
    this.end = tail.end;
    this.draft = tail.draft;
    this.names = tail.names;
    this.numbers = new TailNumbers(tail);
    this.books = new TailBook(tail, numbers);
    this.candidates = new TailNames(tail, numbers, judge);
    this.yearFirst = dotted && tail.dateSeen;
  }

  /** Reads a stretch into a draft and returns how well it was understood. */
  static double read(Body body, Judge judge, boolean dotted, int from, int to, Draft draft) {
    Tail tail = new Tail(new TailText(body, dotted, to, draft), judge);
    tail.scan(from);
    return tail.settle();
  }

  private void scan(int from) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ':') {
        tail.colonBefore = true;
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
        next = words(i, tail.chunkEnd(i));
      }
      tail.colonBefore = false;
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

  /** 0 for a year, 1 for a month, 2 for a day; −1 where the letters say no date. */
  static int precision(ReadDate date) {
    return date.date().map(d -> d.day().isPresent() ? 2 : d.month().isPresent() ? 1 : 0).orElse(-1);
  }

  private void takeDate(ReadDate date) {
    if (date.role() == ReadDate.Role.ACCESSED) {
      return;
    }
    if (draft.date.isEmpty() || precision(date) > precision(draft.date.get())) {
      draft.date = Optional.of(date);
    }
    tail.dateSeen = true;
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

  private int bracket(int open, int close) {
    int from = open + 1;
    String inside = body.cut(from, close);
    Optional<ReadDate> date = body.dateIn(from, close);
    if (date.isPresent()
        && (draft.date.isEmpty() || precision(date.get()) > precision(draft.date.get()))) {
      takeDate(date.get());
      publisher(from, Words.trimEnd(text, from, date.get().span().start(), " ,"));
    } else if (date.isEmpty() && numbers.pagesIn(from, close)) {
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
    Optional<Citation.Kind> label = KindSigns.label(body.cut(from, end));
    if (label.isPresent()) {
      draft.kind = label.get();
      return;
    }
    boolean thesis = name.toLowerCase(Locale.ROOT).contains("thesis") || name.contains("ed.");
    if (ChangeDates.isPhrase(name)) {
      return;
    }
    if (!thesis && name.length() > 2 && !Words.hasDigit(name)) {
      draft.publisher = new int[] {start, end};
    }
  }

  /** Reads what stands between two separators; returns where to go on. */
  private int words(int from, int to) {
    int stop = Words.trimEnd(text, from, to, " ");
    if (isRestOfDate(from, stop)
        || isYear(from, to, stop)
        || isOnline(from, stop)
        || isYearWithPages(from, stop)
        || isPublisher(from, stop)) {
      return to;
    }
    String lower = text.substring(from, Math.min(stop, from + 24)).toLowerCase(Locale.ROOT);
    int bare = Words.trimEnd(text, from, stop, ".");
    if (tail.dateSeen && Forms.isClock(body.cut(from, stop)) || isLength(from, bare)) {
      return to;
    }
    if (isSigned(lower, from, stop, bare)) {
      return to;
    }
    int width = TailSigns.prefix(lower, TailSigns.IN);
    if (width > 0
        && names.isEmpty()
        && !Draft.has(draft.container)
        && !lower.startsWith("en línea")) {
      inBook = true;
      return books.book(Words.trimStart(text, from + width, stop, " :"), to);
    }
    if (lower.startsWith("paper presented at ") || lower.startsWith("presented at ")) {
      draft.publisher = new int[] {from + (lower.startsWith("paper") ? 19 : 13), stop};
      return to;
    }
    if (TailSigns.prefix(lower, TailSigns.EDITORS) > 0) {
      return books.editorsEnd(to);
    }
    if (Forms.isEdition(lower)) {
      return to;
    }
    boolean roman =
        (tail.colonBefore || tail.dateSeen)
            && Forms.isRomanPages(body.cut(from, bare))
            && !numbers.morePages(bare);
    if (roman) {
      numbers.addPages(from, bare);
      return to;
    }
    if (TailSigns.isNumberish(body.cut(from, bare))
        || numbers.isPageList(from, bare)
            && (tail.dateSeen || tail.colonBefore)
            && !numbers.issueFollows(bare)) {
      numbers.number(from, bare);
      return to;
    }
    if (!isTalk(from, stop) && !spoken) {
      candidates.name(from, stop);
    }
    return to;
  }

  /** “speech at the Harbour Club, Lima”, “Speech, Lima”, “podcast”: no publication. */
  private boolean isTalk(int from, int stop) {
    String words = body.cut(from, stop);
    Optional<Citation.Kind> label = KindSigns.label(words).filter(k -> !goesOn(stop));
    Optional<Citation.Kind> kind = KindSigns.spoken(words).or(() -> label);
    kind.ifPresent(k -> draft.kind = k);
    spoken |= kind.filter(k -> k == Citation.Kind.SPEECH || label.isEmpty()).isPresent();
    return kind.isPresent();
  }

  /** “Language, Speech, and Hearing Services in Schools”. */
  private boolean goesOn(int stop) {
    int next = Words.trimStart(text, stop, end, ",");
    return text.startsWith("and ", next) || text.startsWith("& ", next);
  }

  /** “Roll Call, May 12”, where the year was read before. */
  private boolean isRestOfDate(int from, int stop) {
    Optional<ReadDate> finer = draft.date.flatMap(year -> body.monthDays.joined(year, from, stop));
    if (finer.isEmpty()) {
      return false;
    }
    draft.date = finer;
    draft.monthDay = new int[] {from, stop};
    tail.dateSeen = true;
    return true;
  }

  private boolean isYear(int from, int to, int stop) {
    boolean ends = draft.date.isEmpty() && (to >= end || ";:.,".indexOf(text.charAt(to)) >= 0);
    Optional<ReadDate> year = ends ? Years.of(text, from, stop) : Optional.empty();
    if (year.isEmpty()) {
      return false;
    }
    draft.date = year;
    tail.dateSeen = true;
    return true;
  }

  /** The word “online” of McGill's guide; what follows it is the site. */
  private boolean isOnline(int from, int stop) {
    String one = body.cut(from, stop);
    if (one.equals("online") || one.equals("en ligne")) {
      onlineNext = true;
      return true;
    }
    if (onlineNext) {
      onlineNext = false;
      draft.container = new int[] {from, stop};
      return true;
    }
    return false;
  }

  /** “2015 34–36”. */
  private boolean isYearWithPages(int from, int stop) {
    boolean both =
        draft.date.isEmpty()
            && stop - from > 5
            && text.charAt(from + 4) == ' '
            && numbers.isPageList(from + 5, stop)
            && Years.of(text, from, from + 4).isPresent();
    if (both) {
      draft.date = Years.of(text, from, from + 4);
      tail.dateSeen = true;
      numbers.addPages(from + 5, stop);
    }
    return both;
  }

  /** “YouTube video, 14:22”: how long a recording is, or where in it. */
  private boolean isLength(int from, int to) {
    int before = Words.trimEnd(text, 0, from, " ,.");
    int blank = text.lastIndexOf(' ', before - 1);
    return Forms.isDuration(body.cut(from, to)) && Lexicon.RECORDINGS.has(text, blank + 1, before);
  }

  private boolean isPublisher(int from, int stop) {
    boolean expected = publisherNext && !Draft.has(draft.publisher);
    if (expected) {
      publisherNext = false;
      publisher(from, stop);
    }
    return expected;
  }

  /** What a sign names: “pp. 3–9”, “vol. 4”, “no. 2”, “online: Site”. */
  private boolean isSigned(String lower, int from, int stop, int bare) {
    int width = TailSigns.prefix(lower, TailSigns.PAGE_SIGNS);
    if (width > 0 && numbers.isPageList(from + width, bare)) {
      numbers.addPages(from + width, bare);
      return true;
    }
    width = TailSigns.prefix(lower, TailSigns.VOLUME_SIGNS);
    if (width > 0 && Words.hasDigit(body.cut(from, stop))) {
      if (!Draft.has(draft.volume)) {
        draft.volume = new int[] {from + width, stop};
      }
      return true;
    }
    width = TailSigns.prefix(lower, TailSigns.ISSUE_SIGNS);
    if (width > 0 && Words.hasDigit(body.cut(from + width, stop))) {
      draft.issue = new int[] {from + width, stop};
      return true;
    }
    width = TailSigns.prefix(lower, TailSigns.ONLINE);
    if (width > 0 && stop > from + width) {
      draft.container = new int[] {from + width, stop};
      return true;
    }
    return false;
  }

  /** How well the stretch was understood. */
  private double settle() {
    double score = candidates.settle();
    if (inBook) {
      score += 1.5;
      draft.kind = Citation.Kind.CHAPTER;
    }
    boolean article = Draft.has(draft.volume) && Draft.has(draft.pages);
    score -= article && !Draft.has(draft.container) ? 2 : 0;
    score += Draft.has(draft.publisher) && !Draft.has(draft.container) ? 1 : 0;
    return score + (draft.date.isPresent() ? 1 : 0);
  }
}
