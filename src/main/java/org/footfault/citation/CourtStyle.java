package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.date.ReadDate;
import org.footfault.text.DataFile;

/**
 * Reads decisions that are named by the court, its day and the number of the case: “BGH, Urteil vom
 * 3.5.2012 – III ZR 62/11, NJW 2012, 1984”; those named by a collection, “BVerfG, NJW 2012, 833”;
 * and those of the European Union, “Case C-131/12 Diaz v Harbour Board”.
 */
final class CourtStyle {

  private static final double SURE = 8;

  /** A name of a court, and what stands between it and the day, are not longer. */
  private static final int LONGEST_LEAD = 60;

  private static final int MOST_WORDS_BEFORE_DAY = 6;

  /** “1re,” of a chamber. */
  private static final int LONGEST_ORDINAL = 5;

  private static final String ELLIPSIS = " …";

  /** By length, so that the longest name is found first. */
  private static final List<String> COURTS =
      DataFile.lines(CourtStyle.class, "deciding-courts.txt").stream()
          .sorted((a, b) -> Integer.compare(b.length(), a.length()))
          .toList();

  /**
   * Takes “, NJW 2012, 1984”, “, BVerfGE 129, 208 (215)”; refuses “, Bd. 3”. Its groups are the
   * collection, its volume or year, and the pages.
   */
  private static final Pattern COLLECTION =
      Pattern.compile(
          "[,:]? (\\p{Lu}[\\p{L}.]{1,12}(?:-[\\p{L}.]{2,8})?) (\\d{1,4}), (?:S\\. )?(\\d{1,7})(?!\\d)"
              + "(?: ?\\(\\d{1,5}(?: ff?\\.)?\\)| ff?\\.|, \\d{1,5}(?!\\d)| Rn\\. ?\\d{1,4})*");

  /** Takes “Case C-131/12”, “verb. Rs. C-293/12 und C-594/12”, “asunto T-12/08 P”. */
  private static final Pattern EUROPEAN =
      Pattern.compile(
          "(?:Joined )?(?:Cases?|(?:verb\\. )?Rs\\.|Rechtssache|[Aa]ff(?:aire|\\.)|[Aa]sunto"
              + "|[Pp]rocesso) (?:\\d{1,4}(?:,| and| to) ){0,6}(?:[CTF][-‑–])?\\d{1,4}/\\d{2}(?: PP?U?)?(?!\\d)"
              + "(?:(?:,| and| und| et| y| e| to) (?:[CTF][-‑–])?\\d{1,4}/\\d{2}(?: PP?U?)?)*+");

  /** What ends the names of the parties. */
  private static final Pattern PARTIES_END =
      Pattern.compile(
          " [\\[(]|,? (?:ECLI:)?EU:[CTF]:|,? ECLI:|, para|, \\d|, judgment|, Urteil|, arrêt| – ");

  /** Takes “STS 345/2012, de 3 de mayo”, “SAP Madrid 12/2011”; its group is the number. */
  private static final Pattern SPANISH =
      Pattern.compile(
          "(?:STS|STC|SAN|ATS|ATC|STSJ|SAP|STEDH|STJUE)(?: \\p{Lu}[\\p{L}]{2,14}){0,2},? (?:(\\d{1,5}/\\d{4})"
              + "(?:, (?:de )?\\d{1,2} de \\p{Ll}{4,10}(?: del? \\d{4})?)?|(de \\d{1,2} de \\p{Ll}{4,10} (?:de|del) \\d{4}))");

  /** Takes “, 2014 E.C.R. I-317”, “ [2014] Slg. I-317”: year, collection, page. */
  private static final Pattern REPORTS =
      Pattern.compile(
          ",? \\[?(\\d{4})\\]? (E\\.?C\\.?R\\.?|Slg\\.|Rec\\.) (?:S\\. |p\\."
              + " )?((?:I{1,2}-)?\\d{1,5})");

  /** Takes “, Mme Roe, n° 298348”, “, Diaz, aff. C-362/14”, “, Diaz c. Lima, n° 55721/07”. */
  private static final Pattern NAMED =
      Pattern.compile(
          ", \\p{Lu}[^,;()]{2,80}, (?:(?:aff\\. |n° ?|n°s ?|req\\. |no |req\\. n° )[\\w./-]*\\d[\\w./-]*|[CTF]-\\d{1,4}/\\d{2})(?: P)?(?![\\w])"
              + "|, \\p{Lu}[^,;()]{2,80}(?=, (?:Rec\\.|Lebon|Bull\\.|D\\.|JCP|AJDA|RFDA|GAJA))");

  /** Takes “, Fédération des ports” behind the number, at the end. */
  private static final Pattern PARTY = Pattern.compile("(, \\p{Lu}[^,;()\\d]{3,80}?)\\.?$");

  /** Takes “Judgment of 5 October 2015, Diaz, C-362/14”; its group are the parties. */
  private static final Pattern JUDGMENT =
      Pattern.compile(
          "(?:Judgment|Order|Opinion|Arrêt|Sentencia|Urteil|Acórdão)(?: of the (?:Court|General Court|CJEU)(?: \\([^)]{3,30}\\))?)?"
              + " (?:of|du|de|vom) [^,;]{8,30}, ([^;]{2,120}?),? (?:(?:Joined )?Cases? |aff\\. |asunto |Rs\\. )?"
              + "[CTF][-‑–]\\d{1,4}/\\d{2}(?: PP?U?)?(?:(?:,| and| et| y) [CTF][-‑–]\\d{1,4}/\\d{2})*");

  /** Takes “Opinion of Advocate General Roe in ”, before the number of the case. */
  private static final Pattern ADVOCATE =
      Pattern.compile(
          "(?:Opinion of (?:Advocate General|AG) [\\p{L}’' -]{2,40}? in )(?=(?:Joined )?Cases? )");

  private final Body body;
  private final String text;
  private final Draft draft = new Draft();

  private CourtStyle(Body body) {
    this.body = body;
    this.text = body.text;
  }

  /** The reading; empty for other sources. */
  static Optional<Draft> read(Body body) {
    CourtStyle style = new CourtStyle(body);
    boolean read = style.decision() || style.european() || style.spanish();
    style.draft.kind = Citation.Kind.CASE;
    style.draft.score = SURE;
    return read ? Optional.of(style.draft) : Optional.empty();
  }

  // --- courts that are named first ---

  private boolean decision() {
    int court = courtEnd();
    if (court == 0) {
      return false;
    }
    Optional<ReadDate> day = day(court);
    if (day.isEmpty()) {
      draft.understood.add(new int[] {0, court});
      return collection(court);
    }
    int end = numberEnd(day.get().span().end());
    Matcher named = NAMED.matcher(text).region(day.get().span().end(), text.length());
    end = end == day.get().span().end() && named.lookingAt() ? named.end() : end;
    boolean numbered = end > day.get().span().end();
    if (!numbered && !isDecided(court, day.get().span().start())) {
      return false;
    }
    Matcher party = PARTY.matcher(text).region(end, text.length());
    end = numbered && text.contains("n°") && party.lookingAt() ? party.end(1) : end;
    draft.title = new int[] {0, end};
    draft.date = body.dateIn(end, body.length()).filter(this::isBracketed).or(() -> day);
    collection(end);
    return true;
  }

  /** “BGH, 17.07.2003 - I ZR 259/00 (BGH 2003)”: the style’s own date. */
  private boolean isBracketed(ReadDate date) {
    return body.pairs.isInBrackets(date.span().start());
  }

  private int courtEnd() {
    for (String entry : COURTS) {
      boolean placed = entry.endsWith(ELLIPSIS);
      int length = placed ? entry.length() - ELLIPSIS.length() : entry.length();
      if (!text.startsWith(entry.substring(0, length)) || length + 2 >= text.length()) {
        continue;
      }
      int end = placed ? placeEnd(length) : length;
      if (end > 0 && ", ".indexOf(text.charAt(end)) >= 0) {
        return end;
      }
    }
    return 0;
  }

  /** “OLG Frankfurt am Main,”: up to the comma, beginning with a capital. */
  private int placeEnd(int from) {
    int comma = Words.indexOf(text, ",", from, from + LONGEST_LEAD / 2);
    boolean place =
        comma > from + 2
            && text.charAt(from) == ' '
            && Character.isUpperCase(text.charAt(from + 1))
            && !Words.hasDigit(text.substring(from, comma));
    return place ? comma : 0;
  }

  /** The day soon behind the court, if only what a court gives stands between. */
  private Optional<ReadDate> day(int court) {
    for (ReadDate date : body.dates) {
      int start = date.span().start();
      if (start >= court && PieceReader.isDay(date)) {
        boolean near = start - court <= LONGEST_LEAD && !body.pairs.isInBrackets(start);
        return near && isPlain(court, start) ? Optional.of(date) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isPlain(int from, int to) {
    List<int[]> words = Words.of(text, from, to);
    boolean nothing = words.stream().allMatch(this::isSign);
    return words.size() <= MOST_WORDS_BEFORE_DAY && (nothing || isDecided(from, to));
  }

  private boolean isSign(int[] word) {
    String sign = text.substring(word[0], word[1]);
    boolean ordinal = Words.hasDigit(sign) && sign.length() <= LONGEST_ORDINAL;
    return ordinal || sign.chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isDecided(int from, int to) {
    for (int[] w : Words.of(text, from, to)) {
      if (Lexicon.DECISION_WORDS.has(Words.bare(text.substring(w[0], w[1])))) {
        return true;
      }
    }
    return false;
  }

  /** “ – III ZR 62/11”, “, Az. III ZR 62/11”, “, n° 11-10.762”: up to the next comma or bracket. */
  private int numberEnd(int from) {
    int start = Words.trimStart(text, from, text.length(), ",–—-");
    int end = start;
    while (end < text.length()
        && !text.startsWith(", ", end)
        && !text.startsWith(" (", end)
        && !text.startsWith("; ", end)) {
      end++;
    }
    end = Words.trimEnd(text, start, end, " .,");
    String number = text.substring(start, end);
    boolean sound =
        start > from
            && number.length() <= 80
            && Words.hasDigit(number)
            && !COLLECTION.matcher(", " + number + text.substring(end)).lookingAt();
    return sound ? end : from;
  }

  private boolean collection(int from) {
    Matcher found = COLLECTION.matcher(text).region(from, text.length());
    if (!found.lookingAt()) {
      return false;
    }
    draft.container = new int[] {found.start(1), found.end(1)};
    draft.containerScore = SURE;
    draft.volume = new int[] {found.start(2), found.end(2)};
    draft.pages = new int[] {found.start(3), found.end(3)};
    draft.date = draft.date.or(() -> Years.of(text, found.start(2), found.end(2)));
    return true;
  }

  // --- the courts of the European Union ---

  private boolean european() {
    if (text.isEmpty() || "CJRvAaPpOSU".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    Matcher judgment = JUDGMENT.matcher(text);
    if (judgment.lookingAt() && !body.dates.isEmpty()) {
      draft.title = new int[] {judgment.start(1), judgment.end(1)};
      draft.number = new int[] {0, judgment.end()};
      draft.date = body.dateIn(0, judgment.start(1));
      return draft.date.isPresent();
    }
    Matcher advocate = ADVOCATE.matcher(text);
    int start = advocate.lookingAt() ? advocate.end() : 0;
    Matcher number = EUROPEAN.matcher(text).region(start, text.length());
    if (!number.lookingAt()) {
      return false;
    }
    int from = Words.trimStart(text, number.end(), text.length(), ",:–");
    Matcher stop = PARTIES_END.matcher(text);
    int end = stop.find(Math.max(0, from - 1)) ? Math.max(from, stop.start()) : text.length();
    end = Words.trimEnd(text, from, end, " ,.");
    boolean named = end > from && Character.isUpperCase(text.charAt(from)) && !isCode(from);
    draft.title = named ? new int[] {from, end} : new int[] {0, number.end()};
    draft.number = new int[] {0, number.end()};
    draft.date = day(named ? end : number.end(), text.length());
    reports(number.end());
    return true;
  }

  private void reports(int from) {
    Matcher found = REPORTS.matcher(text);
    if (found.find(from)) {
      draft.container = new int[] {found.start(2), found.end(2)};
      draft.containerScore = SURE;
      draft.pages = new int[] {found.start(3), found.end(3)};
      draft.date = draft.date.or(() -> Years.of(text, found.start(1), found.end(1)));
    }
  }

  private boolean spanish() {
    Matcher found = SPANISH.matcher(text);
    if (text.isEmpty() || "SA".indexOf(text.charAt(0)) < 0 || !found.lookingAt()) {
      return false;
    }
    draft.title = new int[] {0, found.end()};
    int group = found.group(1) == null ? 2 : 1;
    draft.number = new int[] {found.start(group), found.end(group)};
    draft.date = body.dateIn(found.start(), found.end()).filter(PieceReader::isDay);
    return true;
  }

  private boolean isCode(int at) {
    return text.startsWith("EU:", at) || text.startsWith("ECLI:", at);
  }

  /** The first day behind the parties; else the year in square brackets. */
  private Optional<ReadDate> day(int from, int to) {
    Optional<ReadDate> day =
        body.dates.stream()
            .filter(date -> date.span().start() >= from && PieceReader.isDay(date))
            .findFirst();
    int open = Words.indexOf(text, " [", from, to);
    boolean year = day.isEmpty() && open >= 0 && open + 7 <= text.length();
    return year && text.charAt(open + 6) == ']' ? Years.of(text, open + 2, open + 6) : day;
  }
}
