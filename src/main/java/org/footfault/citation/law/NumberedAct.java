package org.footfault.citation.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * Laws that are cited by their place in a collection, with or without a name: “Harbour Act of 1998,
 * 22 U.S.C. § 2151 (2012)”, “Minn. Stat. § 609.02 (2014)”, “Pub. L. No. 65-91, 40 Stat. 411”,
 * “Exec. Order No. 13,692”, “U.S. Const. art. I, § 8”, “Lima Convention, May 23, 1969, 1155
 * U.N.T.S. 331”.
 */
final class NumberedAct {

  private static final String PINS =
      "(?:,? ?(?:§§?|¶¶?|arts?\\.|amends?\\.|cls?\\.|pmbl\\.|pts?\\.|ch\\.|tit\\.|secs?\\.|r\\.|cmts?\\.|art(?= )) ?"
          + "(?:\\d[\\w.:‑–-]*(?:\\(\\w{1,5}\\))*|[IVXLC]+|[A-Za-z])(?:(?:, ?|,? (?:&|and) |[–-])\\d[\\w.:-]*(?:\\(\\w{1,5}\\))*)*)+";

  /** Takes “Pub. L. No. 105-304”, “P.L. 110-22”. */
  private static final Pattern PUBLIC_LAW =
      Pattern.compile(
          "(?:Pub\\. ?L\\.|P\\. ?L\\.|Public Law)(?: Nos?\\.)? ?\\d{1,3}[-–]\\d{1,4}(?:"
              + PINS
              + ")?");

  /** Takes “Exec. Order No. 13,692”, “Proclamation No. 9844”. */
  private static final Pattern EXECUTIVE =
      Pattern.compile(
          "(?:(?:Exec\\.|Executive) Order|E\\.O\\.|(?:Presidential )?Proclamation|Presidential (?:Memorandum|Determination))"
              + "(?: Nos?\\.)? ?\\d[\\d,]*\\d(?:-\\d+)?");

  /** Takes “Fed. R. Civ. P. 12(b)(6)”, “Fed. R. Evid. 702”, “Sup. Ct. R. 10”. */
  private static final Pattern RULE =
      Pattern.compile(
          "(?:Fed\\. ?R\\. ?(?:(?:Civ|Crim|App|Bankr)\\. ?P\\.|Evid\\.)|FRCP|FRE|FRAP|[A-Z][\\w.]*(?: [A-Z][\\w.]*)? R\\."
              + " (?:Civ|Crim|App|Evid)\\.(?: ?P\\.)?|(?:[A-Z][\\w.]* )?Sup\\. Ct\\. R\\.|(?:ABA )?Model (?:Rules?|Code) of"
              + " (?:Prof[’']l|Professional|Pro\\.|Jud\\.|Judicial) (?:Conduct|Responsibility))(?: (?:[Rr]ules? |[Rr]\\. |Canon"
              + " )?)\\d[\\w.]*(?:\\(\\w{1,4}\\))*");

  /** Takes “U.S. Const. art. I, § 8, cl. 3”, “INDIA CONST. art. 21”, “U.S. Const. amend. XIV”. */
  private static final Pattern CONSTITUTION =
      Pattern.compile(
          "[A-Z][\\w.]*(?: [A-Z][\\w.]*){0,2} (?:Const|CONST)\\.?(?:,"
              + PINS
              + "| pmbl\\.|"
              + PINS
              + ")");

  /** Takes “FAR 39.103(b)”: the rules of purchase, which have no sign before their sections. */
  private static final Pattern PURCHASE =
      Pattern.compile("D?FARS? \\d{1,3}\\.\\d[\\w.-]*(?:\\(\\w{1,4}\\))*");

  /** Takes “T.S. No. 418”, “T.I.A.S. No. 1234”. */
  private static final Pattern TREATY =
      Pattern.compile("(?:T\\.I\\.A\\.S\\.|T\\.S\\.|E\\.A\\.S\\.) No\\. \\d[\\d-]*");

  /** Takes “H.R. 1417, 113th Cong. § 2”, “S. 744, 113th Cong.”. */
  private static final Pattern BILL =
      Pattern.compile(
          "(?:H\\. ?R\\.|S\\.|(?:H|S)\\. ?(?:R\\. ?)?(?:J\\.|Con\\.)? ?Res\\.) \\d{1,5}, \\d{1,3}(?:st|nd|rd|th|d)"
              + " Cong\\.(?:,? \\d(?:st|d|nd) Sess\\.)?(?:"
              + PINS
              + ")?");

  /**
   * Takes “Minn. Stat. ”, “Cal. Penal Code ”, “Del. Code Ann. tit. 8, ”: a code before its section.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:\\d{1,3} )?[A-Z][\\w.’'&]*(?:,? (?:[A-Z][\\w.’'&]*|of|the|and|on|for|&|\\((?:First|Second|Third|Fourth)\\)|tit\\."
              + " \\w{1,4},|ch\\. \\w{1,4},|art\\. \\w{1,4},|[a-z]{1,2}\\d?\\.))*+,? (?=§|¶)");

  private static final Pattern CODE_WORD =
      Pattern.compile(
          "(?<![\\p{L}])(?:Codes?|CODE|Stats?\\.|STAT\\.|Statutes?|Stat|Gen\\. Laws|Laws|Comp\\.|Cons\\.|Code Ann\\.|I\\. ?R\\. ?C\\."
              + "|IRC|U\\. ?C\\. ?C\\.|UCC|Treas\\. Reg\\.|Regs?\\.|Restatement|RESTATEMENT|Rules|ORS|RCW|NRS|Rev\\. Code|G\\.L\\.|ERISA"
              + "|Principles|Ordinance|N\\. ?Y\\. [\\w. ]* ?Law|Md\\. Code Ann\\.,? [\\w.& ]*|Act|Acts|Charter|Regulations)(?![\\p{L}])");

  /** Books on law have editions, codes have years. */
  private static final Pattern EDITION = Pattern.compile("\\(\\d{1,2}(?:st|nd|rd|th|d) ed\\.");

  private static final Pattern SECTION =
      Pattern.compile(
          "(?:§§?|¶¶?) ?"
              + "\\d[\\w.:‑–-]*(?:\\(\\w{1,5}\\))*(?:(?:, ?|,? (?:&|and|to) |[–-])\\d[\\w.:‑–-]*(?:\\(\\w{1,5}\\))*)*");

  /** Takes “44 ”, “[2012] ”, “1155 ”. */
  private static final Pattern VOLUME =
      Pattern.compile(
          "\\d{1,4} (?=[A-Z])|\\[\\d{4}\\] (?=[A-Z])|\\(\\d{4}\\) (?:\\d{1,4} )?(?=[A-Z])");

  private static final Pattern PAGE = Pattern.compile(" ?\\(?[LCSE]{0,2} ?(?:I{1,2}-)?\\d");

  private static final Pattern OFFICIAL = Pattern.compile("(?:OJ|O\\.J\\.) [LCS] ?\\d");

  private final LawText law;
  private final String text;
  private final boolean hasRules;

  private NumberedAct(LawText law) {
    this.law = law;
    this.text = law.text();
    this.hasRules =
        text.contains("R. ")
            || text.contains(" Rules of ")
            || text.contains(" Code of ")
            || text.contains("FR");
  }

  static Optional<LawReference> read(LawText law) {
    return new NumberedAct(law).read();
  }

  private Optional<LawReference> read() {
    Optional<LawReference> section = codeSection();
    if (section.isPresent()) {
      return section;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || " (“\"".indexOf(text.charAt(i - 1)) >= 0;
      int end = begins ? numberEnd(i) : i;
      if (end > i) {
        return reference(i, end);
      }
    }
    return Optional.empty();
  }

  /** The end of the number of a law, or of its place in a collection, that begins here. */
  private int numberEnd(int at) {
    char c = text.charAt(at);
    if (Character.isDigit(c) || c == '[' || c == '(') {
      return collected(at);
    }
    if (!Character.isUpperCase(c)) {
      return at;
    }
    return switch (c) {
      case 'P' -> first(at, PUBLIC_LAW, EXECUTIVE, RULE);
      case 'E' -> first(at, EXECUTIVE, RULE, TREATY);
      case 'T' -> first(at, TREATY, RULE);
      case 'H', 'S' -> first(at, BILL, RULE, at == 0 ? CONSTITUTION : BILL);
      case 'O', 'J' -> law.at(OFFICIAL, at).isPresent() ? law.tail().walk(at) : first(at, RULE);
      default -> at == 0 ? first(at, RULE, PURCHASE, CONSTITUTION) : first(at, RULE, PURCHASE);
    };
  }

  /** The end of the first of these forms that begins at a place; the place if none does. */
  private int first(int at, Pattern... forms) {
    for (Pattern form : forms) {
      boolean may = form != RULE || hasRules;
      Optional<Matcher> found = may ? law.at(form, at) : Optional.empty();
      if (found.isPresent()) {
        return found.get().end();
      }
    }
    return at;
  }

  /** “22 U.S.C. § 2151”, “80 Fed. Reg. 12,747”, “[2012] OJ C326/13”. */
  private int collected(int at) {
    int from = law.at(VOLUME, at).map(Matcher::end).orElse(at);
    Optional<Series> series = from > at ? Series.at(text, from) : Optional.empty();
    if (series.isEmpty()) {
      return at;
    }
    int end = series.get().end();
    return switch (series.get().kind()) {
      case CODE -> law.tail().token(at);
      case LAWS, TREATY -> law.at(PAGE, end).isPresent() ? law.tail().token(at) : at;
      case CASE, RECORD, JOURNAL -> at;
    };
  }

  private Optional<LawReference> reference(int at, int end) {
    Span before = law.trimmed(0, titleEnd(at));
    boolean prose = law.isProse(before);
    if (before.isEmpty() || prose) {
      return unnamed(at, end, before);
    }
    if (!law.isName(before)) {
      return Optional.empty();
    }
    int titleEnd = titleEnd(at);
    LawTail tail = law.tail();
    volume(at, end, tail);
    int stop = tail.walk(titleEnd);
    if (stop < end) {
      tail.also(new Span(at, end));
      stop = tail.walk(end);
    }
    boolean sound = stop >= text.length() || law.mayEnd(stop);
    return sound ? Optional.of(named(tail, law.trimmed(0, titleEnd))) : Optional.empty();
  }

  private Optional<LawReference> unnamed(int at, int end, Span before) {
    LawTail tail = law.tail();
    int stop = tail.walk(end);
    boolean sound = stop >= text.length() || before.isEmpty() && law.mayEnd(stop);
    LawTail taken = before.isEmpty() ? tail : tail.also(new Span(0, 0));
    return sound
        ? Optional.of(taken.reference(LawReference.Sort.LAW, Optional.of(law.trimmed(at, end))))
        : Optional.empty();
  }

  private static LawReference named(LawTail tail, Span title) {
    return tail.reference(LawReference.Sort.LAW, Optional.of(title));
  }

  /** “22 U.S.C.” behind a name: the code is the series. */
  private void volume(int at, int end, LawTail tail) {
    int from = law.at(VOLUME, at).map(Matcher::end).orElse(at);
    boolean digits = from > at && Character.isDigit(text.charAt(at));
    Optional<Series> series = digits ? Series.at(text, from) : Optional.empty();
    series
        .filter(s -> s.kind() == Series.Kind.CODE && s.end() < end)
        .ifPresent(
            s ->
                tail.takeSeries(
                    new Span(from, s.end()),
                    Optional.of(new Span(at, from - 1)),
                    Optional.empty()));
  }

  /**
   * The first place from which all up to the collection is understood: what precedes is the name.
   */
  private int titleEnd(int at) {
    for (int i = 1; i < at; i++) {
      char c = text.charAt(i);
      boolean may =
          c == ','
              || c == ' '
                  && i + 1 < at
                  && ("([§".indexOf(text.charAt(i + 1)) >= 0 || text.startsWith("art", i + 1));
      if (may && law.tail().walk(i) >= at) {
        return i;
      }
    }
    return at;
  }

  // --- codes before their sections ---

  private Optional<LawReference> codeSection() {
    int sign = text.indexOf('§') >= 0 ? text.indexOf('§') : text.indexOf('¶');
    Optional<Matcher> code = sign > 0 ? law.at(CODE, 0) : Optional.empty();
    if (code.isEmpty() || code.get().end() != sign || EDITION.matcher(text).find()) {
      return Optional.empty();
    }
    Span name = law.trimmed(0, sign);
    Matcher word = CODE_WORD.matcher(text).region(0, sign);
    Optional<Matcher> section = law.at(SECTION, sign);
    boolean numbered = Character.isDigit(text.charAt(0)) && collected(0) > 0;
    if (!word.find() || section.isEmpty() || numbered || hasAuthor(name)) {
      return Optional.empty();
    }
    int end = section.get().end();
    boolean named = isNamed(law.cut(name));
    LawTail tail = law.tail();
    int stop = tail.walk(named ? sign : end);
    return law.mayEnd(stop) || stop >= text.length()
        ? Optional.of(named(tail, named ? name : new Span(0, law.trimmed(0, end).end())))
        : Optional.empty();
  }

  /** A work of its own, of which the section is a part: “Restatement (Second) of Torts § 402A”. */
  private static boolean isNamed(String name) {
    return name.matches("(?i)(?:restatement|model|principles|unif\\.|uniform).*|.*\\bAct");
  }

  /** “Roe, The Penal Code § 12”: a comma that no code has. */
  private boolean hasAuthor(Span name) {
    int comma = law.cut(name).indexOf(", ");
    return comma > 0 && !CODE_WORD.matcher(law.cut(name).substring(0, comma)).find();
  }
}
