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
  private final TitleEnds ends;

  private DottedStyle(Body body, Judge judge) {
    this.body = body;
    this.text = body.text;
    this.judge = judge;
    this.ends = new TitleEnds(body, judge);
  }

  static Optional<Draft> read(Body body, Judge judge) {
    return new DottedStyle(body, judge).best();
  }

  private Optional<Draft> best() {
    List<Draft> drafts = new ArrayList<>();
    if (!hasStop()) {
      return ColonStyle.read(body);
    }
    yearFirst().ifPresent(drafts::add);
    ColonStyle.read(body).ifPresent(drafts::add);
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
    return Words.count(text, 0, end) > 3 && Words.isShouted(text.substring(0, end));
  }

  private Draft titleThenYear(int head, ReadDate date, int from) {
    Draft draft = new Draft();
    draft.date = Optional.of(date);
    draft.title = new int[] {0, ends.trimmed(0, head)};
    draft.score = 4 + Tail.read(body, judge, true, from, body.length(), draft);
    return draft;
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
        && (Words.count(text, stop + 1, comma) <= 3
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
    for (int stop : ends.stops(start)) {
      int[] title = {start, ends.trimmed(start, stop)};
      if (!Draft.has(title)) {
        continue;
      }
      Draft draft = new Draft();
      double tail = ends.behind(stop, Optional.ofNullable(date), draft);
      draft.authors(names);
      draft.title = title;
      int words = Words.count(text, start, draft.title[1]);
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

  private Optional<Draft> titleFirst() {
    Draft draft = afterAuthors(Names.NONE, null, 0, 0);
    return draft.score > -50 ? Optional.of(draft) : Optional.empty();
  }
}
