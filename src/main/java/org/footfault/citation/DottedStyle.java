package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;

/**
 * Reads citations whose parts are parted by full stops and whose title is not quoted: APA, Harvard,
 * Chicago author-date, MLA, Vancouver and AMA, ISO 690, ABNT; and “Roe, Jane: Title”.
 */
final class DottedStyle {

  private static final int MOST_STOPS = 24;

  private final Body body;
  private final String text;
  private final Judge judge;

  private DottedStyle(Body body, Judge judge) {
    this.body = body;
    this.text = body.text;
    this.judge = judge;
  }

  static Optional<Draft> read(Body body, Judge judge) {
    return new DottedStyle(body, judge).best();
  }

  private Optional<Draft> best() {
    List<Draft> drafts = new ArrayList<>();
    if (!hasStop()) {
      return colon();
    }
    yearFirst().ifPresent(drafts::add);
    colon().ifPresent(drafts::add);
    authorsFirst(drafts);
    titleFirst().ifPresent(drafts::add);
    return drafts.stream().max(java.util.Comparator.comparingDouble(d -> d.score));
  }

  /** Whether a full stop, or a question mark, parts anything here. */
  private boolean hasStop() {
    for (int i = 1; i + 1 < body.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '?' || c == '!' || c == ')') {
        boolean spaced =
            text.charAt(i + 1) == ' ' || c == '.' && "”\"»".indexOf(text.charAt(i + 1)) >= 0;
        boolean stop = c != ')' && spaced && (c != '.' || body.isStop(i) || endsInitial(i));
        if (stop || c == ')' && text.charAt(i + 1) == '.' || c == ')' && spaced && yearBracket(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** “Roe (2015) Title”. */
  private boolean yearBracket(int close) {
    int open = body.pairs.mate(close);
    return open > 0 && close - open <= 24 && body.dateIn(open, close).isPresent();
  }

  /** “Roe, J. (2015). Title. Publication”, “Title. (2015). Publication”, “Roe, J. 2015. Title”. */
  private Optional<Draft> yearFirst() {
    for (ReadDate date : body.dates) {
      int start = date.span().start();
      int stop = date.span().end();
      boolean bracket =
          start > 0 && (text.charAt(start - 1) == '(' || text.charAt(start - 1) == '[');
      boolean dot =
          stop < body.length()
              && text.charAt(stop) == '.'
              && start > 2
              && text.startsWith(". ", start - 2);
      if (bracket) {
        int close = body.pairs.mate(start - 1);
        if (close < stop) {
          continue;
        }
        int head = Words.trimEnd(text, 0, start - 1, " ");
        Names names = head == 0 ? Names.REFUSED : body.names.read(0, withoutStop(head));
        boolean apa = close + 1 < body.length() && text.charAt(close + 1) == '.';
        if (!names.isRefused()
            && names.score() > 0
            && (names.inverted()
                || apa
                || names.hasOrganisation()
                || names.names().size() == 1 && head > 4 && text.indexOf(' ') > head - 1)) {
          return Optional.of(afterAuthors(names, date, close + 1, 3));
        }
        if (apa && head > 0 && text.charAt(head - 1) == '.' && head > 12) {
          return Optional.of(titleThenYear(head, date, close + 1));
        }
      } else if (dot) {
        Names names = body.names.read(0, start - 1);
        if (!names.isRefused() && names.score() > 0.5) {
          return Optional.of(afterAuthors(names, date, stop + 1, 3));
        }
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** “World Health Organization. (2019)”: the full stop of no initial and no abbreviation. */
  private int withoutStop(int end) {
    boolean stop =
        end > 1
            && text.charAt(end - 1) == '.'
            && !endsInitial(end - 1)
            && !isShoutedTitle(end - 1)
            && Stops.isStop(text, end - 1);
    return stop ? end - 1 : end;
  }

  /** “PORT CLOSED BY STRIKE”: many words in capitals are a headline, and no organisation. */
  private boolean isShoutedTitle(int end) {
    return Words.of(text, 0, end).size() > 3 && Words.isShouted(text.substring(0, end));
  }

  private Draft titleThenYear(int head, ReadDate date, int from) {
    Draft draft = new Draft();
    draft.date = Optional.of(date);
    draft.title = new int[] {0, titleEnd(0, head)};
    draft.score = 4 + Tail.read(body, judge, true, from, body.length(), draft);
    return draft;
  }

  /** “Roe, Jane: Title, in: Publication, 2015”. */
  private Optional<Draft> colon() {
    int colon = text.indexOf(": ");
    if (colon < 3 || colon > 400 || !body.pairs.isOpen(colon) || endsInBracketDate()) {
      return Optional.empty();
    }
    Names names = body.names.read(0, colon);
    if (names.isRefused()
        || !names.inverted()
        || names.score() < (hasImprint(colon) ? 1.5 : 0.8)
        || beginsWithOrganisation(colon)
        || hasStopBefore(colon)) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    draft.authors(names);
    int from = Words.trimStart(text, colon + 1, body.length(), "");
    Draft rest = commaRest(from);
    copy(rest, draft);
    draft.score += 2.5 + Math.min(4, names.score());
    return Optional.of(draft);
  }

  /** “Roe, Jane. Tolls. Lima: Port Press”: names and title end before the colon of a place. */
  private boolean hasStopBefore(int colon) {
    for (int i = 1; i < colon; i++) {
      if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && body.isStop(i)) {
        return true;
      }
    }
    return false;
  }

  /** “(Oxford: Oxfam, 2016)” behind a place, as no style has it that puts a colon behind names. */
  private boolean hasImprint(int from) {
    for (ReadDate date : body.dates) {
      int open = text.lastIndexOf('(', date.span().start());
      boolean inside = open > from && body.pairs.mate(open) >= date.span().end();
      if (inside && Words.indexOf(text, ": ", open, date.span().start()) > open) {
        return true;
      }
    }
    return false;
  }

  /** “Oxfam, Dying Seas: A Report (Oxford: Oxfam, 2016)”: no family name and given name. */
  private boolean beginsWithOrganisation(int colon) {
    int comma = text.indexOf(',');
    if (comma <= 0 || comma > colon) {
      return false;
    }
    String first = text.substring(0, comma);
    return Lexicon.BODIES.has(first)
        || body.names.organisation(0, comma).score() > 2
        || isPublisherLater(first, colon);
  }

  /** “(Oxford: Oxfam, 2016)”: the first words come again as a publisher, before a year. */
  private boolean isPublisherLater(String first, int from) {
    int at = text.indexOf(": " + first + ", ", from);
    int year = at + first.length() + 4;
    return at > 0 && year < body.length() && Character.isDigit(text.charAt(year));
  }

  private boolean endsInBracketDate() {
    int end = Words.trimEnd(text, 0, body.length(), " .,");
    int open = end > 0 && text.charAt(end - 1) == ')' ? body.pairs.mate(end - 1) : -1;
    return open > 0 && body.dateIn(open, end).isPresent();
  }

  private Draft commaRest(int from) {
    String part = text.substring(from);
    List<ReadDate> dates =
        body.dates.stream().filter(d -> d.span().start() >= from).map(d -> d.shift(-from)).toList();
    Body rest = new Body(Scan.of(part, dates), body.host);
    Draft draft = CommaStyle.read(rest, new Judge(rest));
    Draft moved = new Draft();
    moved.kind = draft.kind;
    moved.score = draft.score;
    moved.containerScore = draft.containerScore;
    moved.date = draft.date.map(d -> d.shift(from));
    int titleStart =
        Draft.has(draft.title) && !draft.authors.isEmpty()
            ? 0
            : Draft.has(draft.title) ? draft.title[0] : 0;
    moved.title =
        shift(
            new int[] {titleStart, Draft.has(draft.title) ? draft.title[1] : part.length()}, from);
    moved.container = shift(draft.container, from);
    moved.publisher = shift(draft.publisher, from);
    moved.volume = shift(draft.volume, from);
    moved.issue = shift(draft.issue, from);
    moved.pages = shift(draft.pages, from);
    return moved;
  }

  private static int[] shift(int[] part, int by) {
    return Draft.has(part) ? new int[] {part[0] + by, part[1] + by} : part;
  }

  private static void copy(Draft from, Draft to) {
    to.kind = from.kind;
    to.score = from.score;
    to.containerScore = from.containerScore;
    to.date = from.date;
    to.title = from.title;
    to.container = from.container;
    to.publisher = from.publisher;
    to.volume = from.volume;
    to.issue = from.issue;
    to.pages = from.pages;
  }

  /** “ROE, Jane. Title. Publication, 2015”, “Roe J. Title. Publication. 2015;3(4):5”. */
  private void authorsFirst(List<Draft> drafts) {
    int stops = 0;
    for (int i = 1; i < body.length() && stops < MOST_STOPS; i++) {
      if (text.charAt(i) != '.'
          || i + 1 >= body.length()
          || text.charAt(i + 1) != ' '
          || !body.pairs.isOpen(i)) {
        continue;
      }
      stops++;
      int end = endsInitial(i) ? i + 1 : i;
      Names names = body.names.read(0, end);
      if (names.isRefused() || names.score() < 0.2) {
        continue;
      }
      if (end > i && isGivenInitial(i)) {
        continue;
      }
      double bonus = names.inverted() ? 1.5 : names.hasOrganisation() ? -0.5 : -1;
      drafts.add(afterAuthors(names, null, i + 1, bonus));
    }
  }

  /** “Anthony J. Gaughan, Title”: the name goes on behind the initial. */
  private boolean isGivenInitial(int stop) {
    int comma = text.indexOf(',', stop);
    if (comma < 0 || text.lastIndexOf(',', stop) >= 0) {
      return false;
    }
    int blank = text.indexOf(' ');
    return blank > 0
        && Lexicon.GIVEN_NAMES.has(text.substring(0, blank))
        && (Words.of(text, stop + 1, comma).size() <= 3
            || text.substring(stop, comma).contains(" on behalf of "))
        && body.names.personScore(
                stop + 2,
                text.substring(stop, comma).contains(" on behalf of ")
                    ? text.indexOf(" on behalf of ")
                    : comma)
            > 0;
  }

  private boolean endsInitial(int at) {
    int blank = text.lastIndexOf(' ', at);
    return Words.isInitials(text.substring(blank + 1, at))
        || text.startsWith("al", Math.max(0, at - 2));
  }

  private Draft afterAuthors(
      Names names, @org.jspecify.annotations.Nullable ReadDate date, int from, double bonus) {
    Draft best = new Draft();
    best.score = -100;
    int start = Words.trimStart(text, from, body.length(), " .");
    start = text.startsWith("et al. ", start) ? start + 7 : start;
    for (int stop : titleStops(start)) {
      Draft draft = new Draft();
      draft.authors(names);
      draft.date = Optional.ofNullable(date);
      draft.title = new int[] {start, titleEnd(start, stop)};
      if (!Draft.has(draft.title)) {
        continue;
      }
      double tail = Tail.read(body, judge, true, stop, body.length(), draft);
      tail += startsIn(stop) ? 1.5 : 0;
      int words = Words.of(text, start, draft.title[1]).size();
      draft.score =
          bonus
              + Math.min(4, names.score())
              + tail
              + (words == 1 ? -0.7 : 0)
              + (Draft.has(draft.container) || Draft.has(draft.publisher) ? 0 : -0.2);
      if (draft.score > best.score + 0.3) {
        best = draft;
      }
    }
    return best;
  }

  private boolean startsIn(int stop) {
    int next = Words.trimStart(text, stop, body.length(), ".");
    return text.startsWith("In ", next)
        || text.startsWith("En ", next)
        || text.startsWith("In: ", next);
  }

  private Optional<Draft> titleFirst() {
    Draft draft = afterAuthors(Names.NONE, null, 0, 0);
    return draft.score > -50 ? Optional.of(draft) : Optional.empty();
  }

  /** Where the title may end: full stops, question marks, brackets after it. */
  private List<Integer> titleStops(int from) {
    List<Integer> stops = new ArrayList<>();
    for (int i = from + 1; i < body.length() && stops.size() < 8; i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '?' && c != '!') {
        continue;
      }
      boolean inQuote =
          c == '.'
              && i + 2 < body.length()
              && "”\"»".indexOf(text.charAt(i + 1)) >= 0
              && text.charAt(i + 2) == ' '
              && !body.pairs.isInBrackets(i);
      if (inQuote) {
        stops.add(i + 2);
        continue;
      }
      if (!body.pairs.isOpen(i)) {
        continue;
      }
      boolean spaced = i + 1 >= body.length() || text.charAt(i + 1) == ' ';
      boolean stop = c == '.' && spaced && body.isStop(i);
      boolean asks =
          (c == '?' || c == '!')
              && spaced
              && i + 2 < body.length()
              && !Character.isLowerCase(text.charAt(i + 2));
      if (stop || asks) {
        stops.add(stop ? i : i + 1);
      }
    }
    if (stops.isEmpty()) {
      stops.add(body.length());
    }
    return stops;
  }

  /** The title without brackets at its end: “[Video recording]”, “(First edition)”, “(No. 3)”. */
  private int titleEnd(int from, int to) {
    int end = Words.trimEnd(text, from, to, " .,");
    while (end > from && (text.charAt(end - 1) == ']' || text.charAt(end - 1) == ')')) {
      int open = body.pairs.mate(end - 1);
      if (open <= from) {
        return end;
      }
      String inside = text.substring(open + 1, end - 1);
      boolean square = text.charAt(end - 1) == ']';
      boolean note = isNote(inside);
      if (!square && !note) {
        return end;
      }
      end = Words.trimEnd(text, from, open, " .,");
    }
    return end;
  }

  /** “A. B. Roe, Ed.; Second Edition”, “Report No. 3”, “2012 ed”: no part of a title. */
  private static boolean isNote(String inside) {
    String lower = inside.toLowerCase(java.util.Locale.ROOT);
    boolean signs =
        java.util.stream.Stream.of(
                "ed.",
                "eds.",
                "trans.",
                "trad.",
                "edition",
                "no. ",
                "vol. ",
                "pp. ",
                "technical paper",
                "rfc ",
                "version ",
                "draft",
                "report no",
                "edn")
            .anyMatch(lower::contains);
    return signs || lower.endsWith(" ed") || Forms.isEdition(lower);
  }
}
