package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footfault.date.Doubt;
import org.footfault.date.PartialDate;
import org.footfault.date.ReadDate;

/**
 * Takes off the end of a citation what is plain there: date, pages behind it, publisher, remarks.
 */
final class Ending {

  private static final int MOST_STEPS = 12;
  private static final int YEAR_LENGTH = 4;

  /** Works in several volumes seldom appear over so many years. */
  private static final int LONG_AGE = 5;

  private static final int PINPOINT_LENGTH = 24;

  private static final List<String> HERE =
      List.of(", hier ", ", hier: ", ", ici ", ", aquí ", ", aqui ", ", here ");
  private static final List<String> HISTORY =
      List.of(
          ", cert. denied",
          ", aff’d",
          ", aff'd",
          ", rev’d",
          ", rev'd",
          ", cert. granted",
          ", overruled",
          ", rev’g ",
          ", rev'g ",
          ", aff’g ",
          ", aff'g ",
          ", vacating ");

  private static final List<String> PAGE_SIGNS =
      List.of(
          "pp. ", "p. ", "at ", "S. ", "pp ", "p ", "págs. ", "pág. ", "págs ", "pág ", "pgs. ");

  private final Head head;
  private final Body body;
  private final String text;

  private Ending(Head head) {
    this.head = head;
    this.body = head.body;
    this.text = head.text;
  }

  static void peel(Head head) {
    new Ending(head).peel();
  }

  private void peel() {
    history();
    pinpoint();
    seriesBehindDate();
    for (int step = 0; step < MOST_STEPS; step++) {
      head.trim(" .,;:");
      if (head.end == 0 || !(bracket() || date() || clock() || change() || pages() || part())) {
        return;
      }
    }
  }

  /** What became of a decision is no part of it. */
  private void history() {
    for (int comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", comma + 1)) {
      if (comma > 0 && startsAny(HISTORY, comma)) {
        head.end = Math.min(head.end, comma);
        return;
      }
    }
  }

  private boolean startsAny(List<String> words, int at) {
    if (at + 2 >= text.length() || !Character.isLowerCase(text.charAt(at + 2))) {
      return false;
    }
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** “S. 33–45, hier S. 40”, “p. 33-45, ici p. 40”: the page that is meant of a chapter. */
  private void pinpoint() {
    for (int at = text.lastIndexOf(", ", head.end - 1);
        at > 0 && head.end - at <= PINPOINT_LENGTH;
        at = text.lastIndexOf(", ", at - 1)) {
      if (startsAny(HERE, at) && Words.hasDigit(head.cut(at, head.end))) {
        head.draft.understood.add(new int[] {at, head.end});
        head.end = at;
        return;
      }
    }
  }

  /** “(Lima: Andes University Press, 2011) Harbours”: a series stands last. */
  private void seriesBehindDate() {
    int close = text.lastIndexOf(") ", head.end - 1);
    int open = close > 0 ? body.pairs.mate(close) : -1;
    boolean dated =
        open > 0
            && body.dateIn(open, close).isPresent()
            && text.indexOf(": ", open) < close
            && text.indexOf(": ", open) > open;
    if (dated
        && body.dateIn(close, head.end).isEmpty()
        && Character.isUpperCase(text.charAt(Math.min(text.length() - 1, close + 2)))) {
      head.end = close + 1;
    }
  }

  private boolean bracket() {
    char last = text.charAt(head.end - 1);
    int open = last == ')' || last == ']' ? body.pairs.mate(head.end - 1) : -1;
    if (open < 0) {
      return false;
    }
    Optional<ReadDate> date =
        body.dateIn(open + 1, head.end - 1).or(() -> mistypedIn(open + 1, head.end - 1));
    if (date.isPresent() && !head.hasDate()) {
      head.draft.date = date;
      head.dateInBrackets = true;
      inside(open + 1, Words.trimEnd(text, open + 1, date.get().span().start(), " ,"));
      head.end = open;
      return true;
    }
    boolean dateBefore = hasDateBefore(open) || endsInYear(Words.trimEnd(text, 0, open, " ,"));
    if (dateBefore && !head.hasDate()) {
      head.end = open;
      return true;
    }
    return false;
  }

  /** “(Port Press 1016)”, “(Alder: Port Press, 20155)”: behind a publisher stands a year. */
  private Optional<ReadDate> mistypedIn(int from, int to) {
    if (!body.dates.isEmpty()) {
      return Optional.empty();
    }
    int start = text.lastIndexOf(' ', to) + 1;
    boolean behindPublisher =
        start > from
            && (hasPublisherWord(from, start) || Words.indexOf(text, ": ", from, start) > 0);
    return behindPublisher ? Years.mistyped(text, start, to) : Optional.empty();
  }

  private boolean hasPublisherWord(int from, int to) {
    return Words.of(text, from, to).stream()
        .map(w -> Words.bare(text.substring(w[0], w[1])))
        .anyMatch(Lexicon.PUBLISHER_WORDS::has);
  }

  private boolean hasDateBefore(int at) {
    for (ReadDate date : body.dates) {
      if (date.span().end() <= at) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the date in brackets: publisher, court, editors, edition. */
  private void inside(int from, int to) {
    if (to <= from) {
      return;
    }
    head.bracketsSayMore = true;
    String words = head.cut(from, to);
    if (ChangeDates.isPhrase(words)) {
      return;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    boolean thesis =
        lower.contains("thesis") || lower.contains("dissertation") || lower.contains("doctor of");
    Optional<Citation.Kind> label = KindSigns.label(words);
    if (label.isPresent()) {
      head.draft.kind = label.get();
      return;
    }
    if (!thesis && !Forms.namesEditors(lower)) {
      int colon = words.lastIndexOf(": ");
      boolean placeLast = colon > 0 && Lexicon.PUBLISHING_PLACES.has(words.substring(colon + 2));
      head.draft.publisher =
          placeLast
              ? new int[] {from, from + colon}
              : new int[] {colon > 0 ? from + colon + 2 : from, to};
    }
  }

  private boolean date() {
    if (head.hasDate()) {
      return false;
    }
    Optional<ReadDate> date = body.dateBefore(head.end).or(this::bareDate);
    if (date.isEmpty()) {
      return false;
    }
    int start = date.get().span().start();
    if (isAge(date.get()) && !isPrinted(start)) {
      // it belongs to the name before it, and shows that a work is named
      head.draft.number = new int[] {start, date.get().span().end()};
      return false;
    }
    if (date.get().has(Doubt.APPROXIMATE)) {
      start = aboutBefore(start);
    }
    int before = Words.trimEnd(text, 0, start, " ");
    boolean parted = before == 0 || ",;.–-([".indexOf(text.charAt(before - 1)) >= 0;
    if (parted || date.get().span().length() > 4 || body.dates.isEmpty()) {
      head.draft.date = date;
      head.end = body.dayWordStart(start);
      return true;
    }
    if (head.cut(0, before).endsWith(" of")) {
      head.draft.date = date;
      head.end = before - 3;
      head.draft.kind = Citation.Kind.STATUTE;
      return true;
    }
    return false;
  }

  /** “Dictionary of Harbours, 1885-1900”: no day of a source, but the years that its name tells. */
  private static boolean isAge(ReadDate date) {
    int first = date.date().map(PartialDate::year).orElse(0);
    int last = date.until().map(PartialDate::year).orElse(first);
    return Tail.precision(date) == 0 && last - first >= LONG_AGE;
  }

  /** “London, Seaside Press, 1911-1919”: the years in which several volumes appeared. */
  private boolean isPrinted(int year) {
    int end = Words.trimEnd(text, 0, year, " ,");
    int from = text.lastIndexOf(", ", end - 1) + 1;
    int start = Words.trimStart(text, from, end, " ");
    return hasPublisherWord(start, end) || Lexicon.PUBLISHING_PLACES.has(text, start, end);
  }

  /** “March 4, 2023, 9:12 a.m.”: the time behind a date. */
  private boolean clock() {
    int comma = head.hasDate() ? -1 : text.lastIndexOf(", ", head.end - 1);
    boolean clock =
        comma > 0
            && hasDateBefore(comma)
            && (Forms.isClock(head.cut(comma + 2, head.end)) || isLength(comma + 2));
    head.end = clock ? comma : head.end;
    return clock;
  }

  /** “(Port Films, 2014), 1:02:33”: a place in a recording, with hours. */
  private boolean isLength(int from) {
    String part = head.cut(from, head.end);
    return Forms.isDuration(part) && part.indexOf(':') != part.lastIndexOf(':');
  }

  /** “Toll Schedule, last updated” before the only date that there is. */
  private boolean change() {
    int comma = head.hasDate() ? text.lastIndexOf(", ", head.end - 1) : -1;
    boolean change = comma > 0 && ChangeDates.isPhrase(head.cut(comma + 2, head.end));
    head.end = change ? comma : head.end;
    return change;
  }

  /** Where the “circa” before a year begins; the year itself where a comma stands before it. */
  private int aboutBefore(int year) {
    int end = Words.trimEnd(text, 0, year, " ");
    boolean isWord = end > 0 && Character.isLetter(text.charAt(end - 1));
    return isWord ? text.lastIndexOf(' ', end - 1) + 1 : year;
  }

  /** “, Cth 1999”, “, in: Journal 17, 11.2010”: a year or month that only its place shows. */
  private Optional<ReadDate> bareDate() {
    Optional<ReadDate> month = Years.monthBefore(text, head.end);
    if (month.isPresent()) {
      return month;
    }
    return endsInYear(head.end) ? Years.of(text, head.end - 4, head.end) : Optional.empty();
  }

  private boolean endsInYear(int end) {
    if (end < 8 || text.charAt(end - 5) != ' ' || Years.of(text, end - 4, end).isEmpty()) {
      return false;
    }
    int comma = text.lastIndexOf(", ", end - 5);
    boolean placed = comma > 0 && Words.count(text, comma + 1, end - 4) <= 3;
    return placed
        && (comma + 2 == end - 4
            || body.dates.isEmpty() && Character.isUpperCase(text.charAt(comma + 2)));
  }

  /** Pages behind a date: “, at 60, 64”, “, G5”, “, 34–35”, “: 155, 182”, “ 135”. */
  private boolean pages() {
    if (head.hasDate() || Draft.has(head.draft.pages)) {
      return false;
    }
    for (ReadDate date : body.dates) {
      int from = date.span().end();
      if (from >= head.end) {
        return false;
      }
      int start = behindVolume(Words.trimStart(text, from, head.end, " ,:);"));
      start += pageSign(start);
      start += volumeBefore(start);
      boolean near = start < head.end && head.end - start <= 60;
      if (near && (head.isPages(start, head.end) || isRoman(date, start))) {
        head.draft.pages = new int[] {start, head.end};
        head.end = text.charAt(from) == ')' ? from + 1 : from;
        return true;
      }
    }
    return pagesBehindYear();
  }

  /** “, t. II, p. 12”: the volume that is cited of a work of several. */
  private int behindVolume(int start) {
    int comma = Words.indexOf(text, ", ", start, Math.min(head.end, start + 12));
    if (comma < 0) {
      return start;
    }
    String lower = head.cut(start, comma).toLowerCase(Locale.ROOT);
    int sign = TailSigns.prefix(lower, TailSigns.VOLUME_SIGNS);
    if (sign == 0 || !Forms.isPiece(lower)) {
      return start;
    }
    head.draft.volume = new int[] {start + sign, comma};
    return comma + 2;
  }

  /** “Hafenverlag 2014, S. 12”: the year of a book that only the pages behind it show. */
  private boolean pagesBehindYear() {
    int comma = text.lastIndexOf(", ", head.end - 1);
    int start = comma + 2 + (comma < 0 ? 0 : pageSign(comma + 2));
    if (comma > 0 && start > comma + 2 && body.dates.isEmpty() && isSignedPages(start)) {
      head.draft.pages = new int[] {start, head.end};
      head.end = comma;
      return true;
    }
    boolean bracketed = comma > YEAR_LENGTH && text.charAt(comma - 1) == ')';
    int open = bracketed ? body.pairs.mate(comma - 1) : -1;
    if (open > 0 && head.isPages(start, head.end) && mistypedIn(open + 1, comma - 1).isPresent()) {
      head.draft.pages = new int[] {start, head.end};
      head.end = comma;
      return true;
    }
    boolean signed = comma > YEAR_LENGTH && start > comma + 2 && head.isPages(start, head.end);
    int year = text.lastIndexOf(' ', Math.max(0, comma)) + 1;
    Optional<ReadDate> date =
        signed && year > 1
            ? Years.of(text, year, comma).or(() -> mistypedBehindImprint(year, comma))
            : Optional.empty();
    if (date.isEmpty()) {
      return false;
    }
    head.draft.pages = new int[] {start, head.end};
    head.draft.date = date;
    head.end = year;
    return true;
  }

  /**
   * “Paris, Seuil, 2105”, “Hamburg 20155”: behind a place or publisher, and no number of a volume.
   */
  private Optional<ReadDate> mistypedBehindImprint(int year, int end) {
    int before = Words.trimEnd(text, 0, year, " ");
    boolean alone = before > 0 && text.charAt(before - 1) == ',';
    int stop = alone ? before - 1 : before;
    int from = text.lastIndexOf(", ", stop - 1) + 1;
    int start = Words.trimStart(text, from, stop, " ");
    boolean place = from > 0 && Lexicon.PUBLISHING_PLACES.has(text, start, stop);
    int earlier = from > 1 ? text.lastIndexOf(", ", from - 2) + 1 : 0;
    int placed = Words.trimStart(text, earlier, Math.max(earlier, from - 1), " ");
    boolean behindPlace =
        alone && earlier > 0 && Lexicon.PUBLISHING_PLACES.has(text, placed, from - 1);
    boolean house = alone && from > 0 && hasPublisherWord(start, stop);
    return place || behindPlace || house ? Years.mistyped(text, year, end) : Optional.empty();
  }

  /** “Roe, Night Tides, p. 12”: pages behind a sign, of a work without a year. */
  private boolean isSignedPages(int start) {
    int comma = text.lastIndexOf(", ", start - 1);
    boolean yearBefore =
        comma > 0 && Words.hasDigit(head.cut(text.lastIndexOf(' ', comma - 1) + 1, comma));
    return !yearBefore && head.isPages(start, head.end);
  }

  /** “(Accra: Port Press, 2014), 2:33”: the length of the volume's number and the colon. */
  private int volumeBefore(int at) {
    int digits = Words.digitsEnd(text, at, head.end);
    boolean volume = digits > at && digits - at <= 2 && digits + 1 < head.end;
    boolean page = volume && text.charAt(digits) == ':' && text.charAt(digits + 1) != ' ';
    return page ? digits + 1 - at : 0;
  }

  /** “(Accra: Port Press, 2014), vii–ix”. */
  private boolean isRoman(ReadDate date, int start) {
    return start > date.span().end() && Forms.isRomanPages(head.cut(start, head.end));
  }

  private int pageSign(int at) {
    for (String sign : PAGE_SIGNS) {
      if (text.startsWith(sign, at)) {
        return sign.length();
      }
    }
    return 0;
  }

  /** Chapters, docket numbers and the like behind a date. */
  private boolean part() {
    if (head.hasDate()) {
      return false;
    }
    int comma = text.lastIndexOf(',', head.end - 1);
    if (comma < 0 || head.end - comma > 60 || !hasDateBefore(comma)) {
      return false;
    }
    if (Forms.isPart(head.cut(comma + 1, head.end).strip().toLowerCase(Locale.ROOT))) {
      head.end = comma;
      return true;
    }
    return false;
  }
}
