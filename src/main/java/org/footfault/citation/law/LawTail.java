package org.footfault.citation.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * What may follow the name of a case or a law: sections and other pinpoints, further reports of the
 * same decision, its number, its later history, and brackets with a court, a year or a remark.
 */
public final class LawTail {

  private static final String NUMBER =
      "(?:\\*?\\d[\\w.:º°ª/*‑–-]*(?:\\(\\w{1,5}\\))*|[IVXLC]{1,6}(?:\\(\\w{1,4}\\))*|[A-Z](?:-\\d+)?"
          + "|[a-z](?=[),.; ]|$)|\\(\\w{1,4}\\))";

  /** Words and signs before the number of a section, a paragraph, a page. */
  private static final String SIGN =
      "(?:§§?|¶¶?|paras?|paragraphs?|pars?|párrs?|points?|pts?|parts?|secs?|sections?|ss?|arts?|articles?|artikel"
          + "|artículos?|artigos?|art|regs?|rules?|r|rr|ch|chs|chapters?|cl|cls|sch|schs|schedules?|tit|title|amends?"
          + "|annex|anhang|anlage|recitals?|erwägungsgrund|div|subdiv|app|abs|nrn?|rn|rdnr|rdn|rz|tz|ziff|lit|satz|hs"
          + "|halbs|alt|uabs|buchst|fj|fd|ap|apdo|apartado|núm|inc|inciso|al|cons|consid|pp?|at|cols?|vol|bd|c|cap|n|nn|note"
          + "|cmts?|illus|q|fn|in)";

  /**
   * Takes “§§ 6021–6091”, “para 49”, “Rn. 15 ff.”, “s 6(1)(a)”, “at 12, 15 n.3”; refuses “Art Now”.
   */
  private static final Pattern PIN =
      Pattern.compile(
          "(?<![\\p{L}\\d])"
              + SIGN
              + "\\.? ?"
              + NUMBER
              + "(?:(?:, ?| ?[–-] ?|,? (?:and|und|&|et|y|e|or|to|bis|n\\.?) ?)"
              + NUMBER
              + "(?!\\w)(?! (?:[A-Z]{2}|[A-Z][\\w.]*[. ]*\\d)))*+(?: ?(?:ff?\\.?|et seq\\.?|ss\\.|bis|n\\.\\d+)(?![\\p{L}]))?(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Takes “Pub. L. No. 105-304”, “No. 12-cv-345”, “n° 99”, “ECF No. 1”, “U.N. Doc. S/RES/242”. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:Pub\\. ?L\\.(?: Nos?\\.)?|P\\.L\\.|(?:ECF|Case|BOE|Dkt\\.?|Doc\\.?|App(?:lication)?\\.?|Civ\\. A\\.|Civil Action) "
              + "[Nn]os?\\.?|[Nn]os?\\.|[Aa]pp(?:lication)?\\.? [Nn]os?\\.?|[nN](?:°|º|\\.º|\\.°|os)|Nr\\.|núm\\."
              + "|Az\\.:?|U\\.?N\\.? Docs?\\.?|T\\.I\\.A\\.S\\. No\\.|S\\. Treaty Doc\\. No\\.|SI|S\\.I\\.|CELEX|ETS|CETS) "
              + "?\\p{L}{0,4}[-. /]{0,2}\\d[\\w./:()–-]*(?:(?:, | and | & )\\d[\\w./:()–-]*(?![\\w./:()–-])(?! [A-Z]))*+(?: of \\d{4})?"
              + "|U\\.?N\\.? Docs?\\.? [A-Z][\\w/.()-]{2,40}");

  /** Takes “EU:C:2014:317”, “ECLI:DE:BGH:2015:12”, “C-362/14”, “2014-Ohio-12”, “Case T-1/02 P”. */
  private static final Pattern CODED =
      Pattern.compile(
          "(?:ECLI:(?:[A-Z]{2}:)?|(?=EU:[CTF]:))[\\w:.]{5,40}|(?:Case |Rs\\. |aff\\. |asunto )?[CTF][‑–-]\\d{1,4}/\\d{2}(?:"
              + " P| PPU| R)?|\\d{4}-\\p{L}{2,8}-\\d{1,6}|BVerf(?:GE|GK) \\d+, \\d+");

  /** Takes “cert. denied”, “aff’d”, “codified as amended at”, “i.V.m.”; refuses “certainly”. */
  private static final Pattern HISTORY =
      Pattern.compile(
          "(?:petition for )?cert\\.? (?:denied|granted|dismissed|filed)|aff[’']d(?: (?:mem\\.|per curiam|sub nom\\.|in part"
              + "|on other grounds))?|rev[’']d(?: (?:mem\\.|per curiam|sub nom\\.|in part|on other grounds))?|(?:rev|aff)[’']g|vacating|slip op\\.|vacated(?: as"
              + " moot)?|reh[’']g (?:en banc )?(?:denied|granted)|appeal d(?:ismissed|ocketed)|on remand|modified|as amended"
              + "|(?:originally )?codified(?: as amended)?(?: at)?|amended by|amending|repealed by|reprinted in|mem\\.|per"
              + " curiam|(?:hereafter|hereinafter) [“\"'‘][^”\"'’]{1,40}[”\"'’]|et seq\\.?|passim|i\\. ?V\\. ?m\\.|in Verbindung"
              + " mit|n\\.F\\.|a\\.F\\.|ff?\\.(?![\\p{L}])");

  /** Words between two of these. */
  private static final Pattern CONNECTION =
      Pattern.compile("(?:vom|v\\.|du|del?|d\\.|of|in|and|und|et|y|e|to)(?= )");

  /** Takes “[2019] UKSC 41”, “(2015) EWHC 12 (Ch)”, “2010 SCC 5”. */
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "[\\[(]?(?:1[89]|20)\\d{2}[\\])]? ([A-Z]\\p{L}{1,9})(?: (?:Civ|Crim|Admin))? \\d{1,7}(?: \\([A-Z][\\p{L} ]{1,12}\\))?");

  /** What stands before the page of a series: “12 ”, “[2020] 1 ”, “(1976) ”, “2012 ”. */
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?:\\[(\\d{4})\\] ?|\\((\\d{4})\\) ?)?+(?:(\\d{1,4}) (?:\\([A-Z0-9][\\w .]{0,6}\\) )?)?+");

  /** Takes “12,747”, “C326/13”, “S1234”, “I-317, 320”, “(C 326) 13”; refuses “Act”. */
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:(?:S\\.|p\\.|pp\\.|at|Nr\\.|No\\.) ?)?(\\(?[LCSHED]{0,2} ?-?\\d[\\d,]*\\d(?!\\d)|\\(?[LCSHE]{0,2} ?\\d"
              + "|(?:I{1,2}-)\\d{1,5})[\\w/):–-]*+(?:(?<=\\)) \\d{1,5})?((?:, | at )?\\d{1,6}(?:,\\d{3})*+(?:[–-]\\d{1,6}(?:,\\d{3})*+)?(?![\\w/]|-\\p{L}| [A-Z]))*+");

  /** Takes “[55]”, “[12]–[15]”; refuses “[2015]”. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("\\[\\d{1,3}\\](?:(?: ?[–-] ?|, ?| and )\\[?\\d{1,3}\\]?)*+");

  /** Takes “580”, “101–102”, “12 n.3”: a page behind a bracket. */
  private static final Pattern BARE_PAGE =
      Pattern.compile("\\d{1,5}(?:[–-]\\d{1,5})?(?: n\\.? ?\\d+)?(?=[ ,.;]|$)");

  /** Takes “ – Google Spain”: the name that a decision is known by, behind a dash. */
  private static final Pattern NICKNAME = Pattern.compile("[–—-] [\\p{Lu}„“\"][^,;()]{2,60}$");

  private static final Pattern CODE_NUMBER =
      Pattern.compile(
          "\\d[\\d.,/–-]*\\w*(?:\\(\\w{1,5}\\))*(?:(?:, | and | & )\\d[\\d./–-]*\\w*(?:\\(\\w{1,5}\\))*)*+");

  /** Takes “OJ L 119, 4.5.2016, p. 1”, “ABl. EU Nr. L 119 vom 4.5.2016, S. 1”. */
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:OJ|O\\.J\\.|JOUE|JOCE|JO|ABl\\.?|DOUE|DO)(?: EU| EG| UE| CE)?(?: Nr\\.| núm\\.)? ?[LCS] ?\\d{1,4}(?:[EI]?/\\d{1,4})?"
              + "(?:(?:,| v\\.| vom| du| de) ?\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})?(?:, ?(?:p|S|pp|str)\\.? ?\\d{1,5}(?:[–-]\\d{1,5})?)?");

  /** Takes “U.S.-Cuba”: the parties of a treaty. */
  private static final Pattern PARTIES = Pattern.compile("[A-Z][\\w.]*[-–][A-Z][\\w.]*(?=, )");

  /** In the order in which they are tried. */
  private static final List<Pattern> FORMS =
      List.of(
          OFFICIAL,
          PARAGRAPH,
          CODED,
          NUMBERED,
          PIN,
          HISTORY,
          CONNECTION,
          PARTIES,
          NICKNAME,
          BARE_PAGE);

  private static final Pattern BRACKET =
      Pattern.compile("\\(([^()]{0,160}(?:\\([^()]{0,40}\\)[^()]{0,80})*)\\)");

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d{2}");

  private static final Set<String> NEUTRAL_COURTS = LawWords.of("neutral-courts.txt");

  private static final String SEPARATORS = " ,.;:–—-";

  /** A tail is not longer; what follows is left. */
  private static final int LONGEST = 1000;

  private final String text;
  private final List<ReadDate> dates;
  private final List<Span> understood = new ArrayList<>();
  private Optional<Span> series = Optional.empty();
  private Optional<Span> volume = Optional.empty();
  private Optional<Span> pages = Optional.empty();
  private Optional<Span> publisher = Optional.empty();
  private Optional<Span> date = Optional.empty();
  private boolean isFirst;

  LawTail(String text, List<ReadDate> dates) {
    this.text = text;
    this.dates = dates;
  }

  /**
   * The stretches behind the name of a case that are understood, though they are no field of it.
   *
   * @param from where the name ends
   */
  public static List<Span> understood(String text, int from, List<ReadDate> dates) {
    LawTail tail = new LawTail(text, dates);
    int at = from;
    int stop = Math.min(text.length(), from + LONGEST);
    while (at < stop) {
      at = tail.walk(at);
      while (at < stop && " ,;()[]".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      at++;
    }
    return tail.understood;
  }

  /** Reads on as far as everything is understood; returns the place where it stops. */
  int walk(int from) {
    int at = skip(from);
    isFirst = true;
    while (at < text.length()) {
      int end = token(at);
      isFirst = false;
      if (end <= at) {
        return at;
      }
      if (end(CONNECTION, at) != end) {
        understood.add(new Span(at, end));
      }
      at = skip(end);
    }
    return at;
  }

  private int skip(int from) {
    int at = from;
    while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0 && !isNickname(at)) {
      at++;
    }
    return at;
  }

  private boolean isNickname(int at) {
    return "–—-".indexOf(text.charAt(at)) >= 0 && end(NICKNAME, at) > at;
  }

  /** The end of what is understood at a place; the place itself, or less, where nothing is. */
  int token(int at) {
    char c = text.charAt(at);
    if (c == '(') {
      return bracket(at);
    }
    int end = Math.max(day(at), neutral(at));
    if (c == '[' || Character.isDigit(c) || Character.isUpperCase(c)) {
      end = Math.max(end, volumeAndPage(at));
    }
    if (end > at) {
      return end;
    }
    for (Pattern form : FORMS) {
      end = form == BARE_PAGE && !mayBePage(at) ? at : end(form, at);
      if (end > at && (form != HISTORY || endsWord(end))) {
        return end;
      }
    }
    return c == '[' ? yearBracket(at) : isFirst ? at : year(at);
  }

  /** Behind a bracket, or behind something else that is understood. */
  private boolean mayBePage(int at) {
    return !isFirst || at > 1 && ")]".indexOf(text.charAt(at - 2)) >= 0;
  }

  private boolean endsWord(int at) {
    return at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || text.charAt(at - 1) == '.';
  }

  private int end(Pattern form, int at) {
    Matcher matcher = form.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private int neutral(int at) {
    Matcher matcher = NEUTRAL.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    boolean known = matcher.lookingAt() && isNeutralCourt(matcher.group(1));
    return known ? matcher.end() : at;
  }

  /** Whether a court numbers its decisions by year, as the UKSC does. */
  static boolean isNeutralCourt(String name) {
    return NEUTRAL_COURTS.contains(name);
  }

  private int day(int at) {
    for (ReadDate found : dates) {
      if (found.span().start() == at) {
        if (date.isEmpty()) {
          date = Optional.of(found.span());
        }
        return found.span().end();
      }
    }
    return at;
  }

  private int year(int at) {
    int end = end(YEAR, at);
    boolean alone =
        end > at && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    if (alone && date.isEmpty()) {
      date = Optional.of(new Span(at, end));
    }
    return alone ? end : at;
  }

  private int yearBracket(int at) {
    int close = text.indexOf(']', at);
    boolean year = close == at + 5 && year(at + 1) == close;
    boolean name =
        text.startsWith("[hereinafter ", at)
            || text.startsWith("[hereafter ", at)
            || isAcronym(at + 1, close);
    return year || close > at && name ? close + 1 : at;
  }

  private boolean isAcronym(int from, int to) {
    if (to <= from || to - from > 12) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(from));
  }

  /** “40 Stat. 411”, “[2020] AC 373, 380”, “1155 U.N.T.S. 331”, “NJW 2012, 833 (835)”. */
  private int volumeAndPage(int at) {
    Matcher before = VOLUME.matcher(text).region(at, text.length());
    int from = before.lookingAt() ? before.end() : at;
    Optional<Series> known = Series.at(text, from);
    if (known.isEmpty()) {
      return at;
    }
    int space = known.get().end();
    int next = space < text.length() && text.charAt(space) == ' ' ? space + 1 : space;
    if (known.get().kind() == Series.Kind.CODE) {
      int pin = end(PIN, next);
      return pin > next ? pin : Math.max(at, codeNumber(next));
    }
    if (known.get().kind() == Series.Kind.JOURNAL || from == at) {
      return yearAndPage(at, next);
    }
    Matcher page = PAGES.matcher(text).region(next, text.length());
    if (!page.lookingAt()) {
      return at;
    }
    take(before, new Span(from, space), new Span(next, trim(next, page.end())));
    return page.end();
  }

  /** “44 U.S.C.A. 3541(1)”, “18 Pa. Cons. Stat. 2502”, “735 ILCS 5/2-1401”: without a sign. */
  private int codeNumber(int from) {
    int end = end(CODE_NUMBER, from);
    return end > from ? end : -1;
  }

  private void take(Matcher before, Span name, Span page) {
    if (series.isPresent()) {
      return;
    }
    series = Optional.of(name);
    pages = Optional.of(page);
    if (before.group(3) != null) {
      volume = Optional.of(new Span(before.start(3), before.end(3)));
    }
    int year = before.group(1) != null ? 1 : 2;
    if (before.group(year) != null && date.isEmpty()) {
      date = Optional.of(new Span(before.start(year), before.end(year)));
    }
  }

  private int trim(int from, int to) {
    int end = to;
    while (end > from && " ,.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static final Pattern YEAR_AND_PAGE =
      Pattern.compile(
          "(?:\\d{1,4}(?: ?\\(\\d{4}\\))?,? ?(?:I{1,2} |Nr\\. )?)?(?:S\\. ?|p\\. ?|, ?|n° ?|no\\. ?)?\\d{1,6}(?: ?\\(\\d{1,5}(?:"
              + " ff?\\.?)?\\)| ff?\\.|(?:, | f\\.))*+");

  /** “NJW 2012, 833 (835)”, “BGHZ 12, 34”, “Bull. civ. I, n° 99”, “BGBl. I S. 12”. */
  private int yearAndPage(int at, int from) {
    int next = from;
    Matcher part = PART_OF_SERIES.matcher(text).region(from, text.length());
    if (part.lookingAt()) {
      next = part.end();
    }
    int end = end(YEAR_AND_PAGE, next);
    return end > next ? trim(next, end) : at;
  }

  private static final Pattern PART_OF_SERIES =
      Pattern.compile("(?:I{1,3}|IV|V)?,? ?(?=\\d|n°|no\\.|S\\.|p\\.|Nr)");

  // --- brackets ---

  private int bracket(int at) {
    Matcher found = BRACKET.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    int series = volumeAndPage(at);
    if (series > at) {
      return series;
    }
    if (!found.lookingAt()) {
      return at;
    }
    int from = found.start(1);
    int to = found.end(1);
    if (date.isEmpty()) {
      inside(from, to);
    }
    return found.end();
  }

  /** “(West 2015)”, “(Mar. 8, 2015)”, “(daily ed. Mar. 3, 2015)”, “(codified at …)”. */
  private void inside(int from, int to) {
    Optional<Span> day =
        dates.stream()
            .map(ReadDate::span)
            .filter(span -> span.start() >= from && span.end() <= to)
            .findFirst();
    if (day.isEmpty()) {
      Matcher year = YEAR.matcher(text).region(from, to);
      int last = -1;
      while (year.find()) {
        last = year.start();
      }
      boolean closes = last >= 0 && last + 4 == to;
      day = closes ? Optional.of(new Span(last, last + 4)) : Optional.empty();
    }
    date = day;
    int end = day.map(span -> trimmed(from, span.start())).orElse(from);
    boolean name =
        end > from
            && Character.isUpperCase(text.charAt(from))
            && end - from <= 40
            && text.substring(from, end).chars().noneMatch(Character::isDigit);
    publisher = name && publisher.isEmpty() ? Optional.of(new Span(from, end)) : publisher;
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  // --- what was found ---

  /** A reference of what was read, with this title. */
  LawReference reference(LawReference.Sort sort, Optional<Span> title) {
    return new LawReference(sort, title, series, volume, pages, publisher, date, understood);
  }

  void takeSeries(Span name, Optional<Span> number, Optional<Span> page) {
    if (series.isEmpty()) {
      series = Optional.of(name);
      volume = number;
      pages = page;
    }
  }

  /** Another stretch is understood. */
  LawTail also(Span span) {
    understood.add(span);
    return this;
  }

  void takeDate(Span day) {
    date = Optional.of(day);
  }

  boolean hasDate() {
    return date.isPresent();
  }
}
