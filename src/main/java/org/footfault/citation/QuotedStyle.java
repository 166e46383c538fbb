package org.footfault.citation;

import java.util.Optional;
import java.util.Set;
import org.footfault.date.ReadDate;

/**
 * Reads citations whose title stands between quotation marks: what is before it are the authors
 * (and, in author-date styles, the year), what is behind it is the publication.
 */
final class QuotedStyle {

  /** Small words behind a quoted title that begin another part. */
  private static final Set<String> GOES_ON =
      Set.of(
          "in",
          "on",
          "en",
          "dans",
          "em",
          "trans.",
          "ed.",
          "eds.",
          "edited",
          "translated",
          "at",
          "and",
          "online:",
          "dir");

  private final Body body;
  private final String text;
  private final Judge judge;
  private final Draft draft = new Draft();
  private int headEnd;
  private boolean yearFirst;

  private QuotedStyle(Body body, Judge judge) {
    this.body = body;
    this.text = body.text;
    this.judge = judge;
  }

  /** The reading, or empty where no quotation can be the title. */
  static Optional<Draft> read(Body body, Judge judge) {
    QuotedStyle style = new QuotedStyle(body, judge);
    for (int i = 0; i < body.length(); i++) {
      if (body.pairs.beginsQuote(i) && !body.pairs.isInBrackets(i) && !body.pairs.isInQuotes(i)) {
        return style.isTitle(i) ? Optional.of(style.draft(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isTitle(int open) {
    int close = body.pairs.mate(open);
    int before = Words.trimEnd(text, 0, open, " ");
    if (before == 0) {
      return !goesOnUnquoted(close);
    }
    char sign = text.charAt(before - 1);
    if (goesOnUnquoted(close) || sign == ':' && !namesBefore(before - 1)) {
      return false;
    }
    boolean parted =
        ",.):;]".indexOf(sign) >= 0
            || text.startsWith(" posted at", before - 10 < 0 ? 0 : before - 10);
    // a quoted word within a bare title: “Market for “Lemons”: Quality”
    boolean whole = close - open > 12 || before < 3;
    return parted && (whole || parted(close));
  }

  /**
   * “Lists.gov”: Weighing Secrecy; “The Night Porter” by Ana Roe: the title is more than the
   * quotation.
   */
  private boolean goesOnUnquoted(int close) {
    int next = close + 1;
    if (next + 1 >= body.length()) {
      return false;
    }
    if (text.charAt(next) == ':'
        && !Character.isDigit(text.charAt(Math.min(body.length() - 1, next + 2)))) {
      return true;
    }
    if (text.charAt(next) != ' '
        || !Character.isLowerCase(text.charAt(next + 1))
        || ",.".indexOf(text.charAt(close - 1)) >= 0) {
      return false;
    }
    int blank = text.indexOf(' ', next + 1);
    String word = text.substring(next + 1, blank < 0 ? body.length() : blank);
    return !GOES_ON.contains(word) && word.chars().allMatch(Character::isLetter);
  }

  private boolean namesBefore(int end) {
    Names names = body.names.read(0, end);
    return !names.isRefused() && names.score() > 0;
  }

  private boolean parted(int close) {
    return close + 1 >= body.length()
        || ",.(: ".indexOf(text.charAt(close + 1)) >= 0
        || ",.".indexOf(text.charAt(close - 1)) >= 0;
  }

  private Draft draft(int open) {
    int close = body.pairs.mate(open);
    int before = Words.trimEnd(text, 0, open, " ");
    boolean dotted =
        before > 0 && text.charAt(before - 1) == '.'
            || text.charAt(close - 1) == '.'
            || isStopBehind(close + 1);
    head(before);
    dotted |= draft.date.isPresent();
    int titleEnd = Words.trimEnd(text, open + 1, close, " ,");
    draft.title = new int[] {open + 1, titleEnd};
    int from = close + 1;
    if (isNested(open, close)) {
      draft.title = new int[] {open + 2, Words.trimEnd(text, open + 2, close - 1, " ,.")};
    }
    boolean ended =
        ",.?!".indexOf(text.charAt(close - 1)) >= 0
                && text.charAt(close - 1) != '?'
                && text.charAt(close - 1) != '!'
            || from >= body.length()
            || ",.".indexOf(text.charAt(from)) >= 0;
    if (!ended) {
      from = titleGoesOn(open, close);
    }
    from = byline(from);
    double tail = Tail.read(body, judge, dotted, from, body.length(), draft);
    draft.score = 4 + Math.min(3, draft.authorsScore) + tail;
    if (draft.kind == Citation.Kind.UNKNOWN) {
      draft.kind =
          Draft.has(draft.volume)
              ? Citation.Kind.JOURNAL_ARTICLE
              : Draft.has(draft.container) ? Citation.Kind.ARTICLE : Citation.Kind.UNKNOWN;
    }
    harvardNewspaper();
    ReleaseStyle.unlabel(draft, body);
    return draft;
  }

  /** “"Open Seas". Site”, “"Open Seas" (PDF). Site”. */
  private boolean isStopBehind(int from) {
    int at = from;
    if (text.startsWith(" (", at) && body.pairs.mate(at + 1) > 0) {
      boolean format =
          body.pairs.mate(at + 1) - at <= 12 && body.dateIn(at, body.pairs.mate(at + 1)).isEmpty();
      at = format ? body.pairs.mate(at + 1) + 1 : at;
    }
    return at < body.length() && text.charAt(at) == '.';
  }

  /** “Title,” by Ana Roe, Newspaper: the author stands behind. */
  private int byline(int from) {
    int start = Words.trimStart(text, from, body.length(), " ,.");
    if (!draft.authors.isEmpty() || !text.startsWith("by ", start)) {
      return from;
    }
    int bracket = text.indexOf('(', start);
    int end = bracket < 0 ? stop(start) : Math.min(stop(start), bracket);
    Names names = body.names.read(start + 3, Words.trimEnd(text, start, end, " "));
    if (names.isRefused() || names.score() <= 0) {
      return from;
    }
    draft.authors(names);
    return end;
  }

  /** „“Title”“: quotation marks of two languages around one title. */
  private boolean isNested(int open, int close) {
    return open + 2 < close
        && body.pairs.beginsQuote(open + 1)
        && body.pairs.mate(open + 1) == close - 1;
  }

  /** “First words” Rest of the Title, Newspaper: the mark closes too early. */
  private int titleGoesOn(int open, int close) {
    int from = Words.trimStart(text, close + 1, body.length(), "");
    if (from >= body.length()
        || !Character.isUpperCase(text.charAt(from))
        || text.charAt(close + 1) != ' ') {
      return close + 1;
    }
    int comma = text.indexOf(',', from);
    if (comma < 0 || text.charAt(close - 1) == '?' || text.charAt(close - 1) == '!') {
      return close + 1;
    }
    String next = text.substring(from, comma);
    boolean plain = judge.publication(from, comma) < 1.5 && !next.contains("(");
    int after = Words.trimStart(text, comma + 1, body.length(), "");
    boolean more =
        after < body.length()
            && (Character.isUpperCase(text.charAt(after)) || body.dateAt(after).isPresent());
    boolean nameLater =
        body.dateAt(after).isEmpty()
            && judge.publication(after, stop(after)) > judge.publication(from, comma);
    if (plain && more && nameLater && open >= 0) {
      draft.title = new int[] {open + 1, comma};
      return comma;
    }
    return close + 1;
  }

  private int stop(int from) {
    int comma = text.indexOf(',', from);
    return comma < 0 ? body.length() : comma;
  }

  /** Authors, and the year where it follows them. */
  private void head(int to) {
    int end = Words.trimEnd(text, 0, to, " ,;:.");
    for (ReadDate date : body.dates) {
      if (date.span().start() >= end) {
        break;
      }
      int stop = date.span().end();
      boolean last = Words.trimStart(text, stop, end, " ).]") >= end;
      if (last && date.span().length() <= 24) {
        draft.date = Optional.of(date);
        end = Words.trimEnd(text, 0, date.span().start(), " ([,");
      }
    }
    headEnd = end;
    yearFirst = draft.date.isPresent();
    int start = 0;
    if (end > start) {
      int keep = Math.min(to, end + 1);
      Names names =
          body.names.read(
              start, keep > end && text.charAt(end) == '.' ? endWithStop(start, end) : end);
      if (!names.isRefused() && names.score() > -3) {
        draft.authors(names);
      } else {
        lastSentence(end);
      }
    }
  }

  /** “Roe, J. M.”: the full stop belongs to an initial. */
  private int endWithStop(int start, int end) {
    int blank = text.lastIndexOf(' ', end - 1);
    return Words.isInitials(text.substring(Math.max(start, blank + 1), end))
            || text.startsWith("et al", Math.max(0, end - 5))
        ? end + 1
        : end;
  }

  /** Authors at the end of words that nobody understood. */
  private void lastSentence(int end) {
    for (String sign : new String[] {". ", ": ", " by ", ", "}) {
      int at = text.lastIndexOf(sign, end - 1);
      if (at > 0) {
        Names names = body.names.read(at + sign.length(), end);
        if (!names.isRefused() && names.score() > 2) {
          draft.authors(names);
          return;
        }
      }
    }
  }

  /** “The Times (2016) ‘Title’”: without an author, the publication comes first. */
  private void harvardNewspaper() {
    if (Draft.has(draft.container) || headEnd <= 0) {
      return;
    }
    boolean alone = draft.authors.size() <= 1 || draft.authorsScore < 2.5;
    boolean known =
        Lexicon.PUBLICATIONS.has(text, 0, headEnd) || judge.publication(0, headEnd) > 2.8;
    boolean periodical =
        yearFirst && (Draft.has(draft.volume) || draft.date.filter(PieceReader::isDay).isPresent());
    boolean nobody =
        draft.authors.isEmpty() || draft.authors.get(0).kind() == Author.Kind.ORGANISATION;
    if (alone && known || periodical && (nobody || known)) {
      draft.container = new int[] {0, headEnd};
      draft.authors.clear();
      draft.authorsPart = Draft.NOTHING;
    }
  }
}
