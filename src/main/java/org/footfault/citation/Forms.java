package org.footfault.citation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms of small parts of a citation, as patterns. Each is tried on a stretch of bounded length
 * only, and each says what it takes and what it refuses.
 */
final class Forms {

  /** Longer stretches are none of these forms. */
  private static final int LONGEST = 120;

  /** Takes “155, 182”, “34–35”, “A1”, “Metro Lake 1L”, “593 n. 51”; refuses “Title 56”, “ch. 6”. */
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:[A-Z][a-z]{3,12} ){0,2}+[A-Za-z]?\\d[\\d.]{0,7}[A-Za-z]?(?: ?[–—‑-]"
              + " ?[A-Za-z]?\\d{1,6})?+(?:, ?\\d{1,6}(?: ?[–-] ?\\d{1,6})?+)*+(?: n\\. ?\\d++|"
              + " ff?\\.?|,? (?:&|and|et|y|und|e) (?:nn?\\. ?)?\\d{1,6})?");

  /** Takes “1844”, “e9505”, “S27–30”, “12.4”; refuses “1844,”, “F.3d”. */
  private static final Pattern PAGE =
      Pattern.compile("[a-zA-Z]?\\d{1,6}(?:\\.\\d{1,6})?+(?:[–—‑-][a-zA-Z]?\\d{1,6})?+[a-z]?");

  /** Takes “n.75”, “n.”; refuses “no”. */
  private static final Pattern PAGE_NOTE = Pattern.compile("n\\.?\\d{1,6}|n\\.");

  /** Takes “9th ed.”, “trans. 2004”, “Roe eds.”; refuses “Macmillan Education”. */
  private static final Pattern EDITORS = Pattern.compile("\\b(?:eds?|trans|edn)\\b");

  /** Takes “ch. 6”, “no. 12-345”, “§ 4”; refuses “New York”. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:ch|chap|sec|pt|nos?|bk|para|fig|sect|cert)\\.? .{1,50}|aff'd.*|rev'd.*|§.*|[a-z0-9"
              + " .-]{1,16}");

  /** Takes “trans. Jane Roe”, “edited by A. Roe”; refuses “Edward Roe”. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:eds?\\.|trans\\.|edited by|translated by|hrsg\\.|übers\\.|trad\\.|par|directed"
              + " by|dir\\.|by) .*");

  /** Takes “2nd ed.”, “First edition”, “3. Aufl.”; refuses “Second Thoughts”. */
  private static final Pattern EDITION =
      Pattern.compile(
          "(?:\\d{1,3}(?:st|nd|rd|th|\\.?[aªeº°]|\\.|ème|re)?+|first|second|third|fourth|fifth|rev\\.?|revised|[\\p{L}]{3,12})"
              + " ?.{0,30}(?<!\\p{L})(?:ed\\.?|edn|edition|edición|edizione|edição|aufl\\.?|auflage|édition|éd\\.?)(?:"
              + " \\p{L}{1,4})?");

  /**
   * Takes “vol. 3”, “110th cong. 1”, “rev. 3”, “remarks at the club”; refuses “volumes of verse”.
   */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?:vol|vols|bd|band|t|tome|tomo)\\.? (?:\\d+|[ivxlc]{1,5})|bk\\. \\d+|no\\."
              + " .{1,20}|\\d+(?:st|nd|rd|th) cong\\.?(?: \\d+)?|rev\\."
              + " \\d+|(?:discussion|remarks|speech|lecture|address|presentation|talk|paper)"
              + " (?:presented )?at .*");

  /** Takes “2 vol.”, “4 Bde.”, “3 tomos”; refuses “vol. 2”. */
  private static final Pattern VOLUMES =
      Pattern.compile("\\d{1,2} (?:vols?|bde|bände|tomes|tomos|t|volumes)\\.?");

  /** Takes “Andes Technical Paper no. 41207”; refuses “No Exit”. */
  private static final Pattern NUMBERED = Pattern.compile(".{3,60}\\b[Nn]o\\. ?[\\w/-]{1,16}");

  /** Takes “Signale Monographs”, “Cambridge Texts”; refuses “The Text”. */
  private static final Pattern SERIES =
      Pattern.compile(
          ".*\\b(?:Series|Studies|Bibliographies|Monographs|Papers|Library|Texts|Reihe|Colección|Collection|Section"
              + " \\d+.*)");

  /** Takes “Harbour Policy Brief No. 7”, “Working Paper 12”; refuses “No. 10”. */
  private static final Pattern SERIES_NUMBER =
      Pattern.compile(
          ".{3,80}\\b(?:[Nn]os?\\.?|Report|Paper|RFC|Rep\\.)"
              + " ?[A-Z]{0,4}[\\w/-]{0,10}\\d[\\w/-]*+\\.?");

  /** Takes “Jr.”, “III”, “Ph.D.”; refuses “Junior”. */
  private static final Pattern SUFFIX =
      Pattern.compile("Jr\\.?|Sr\\.?|II\\.?|III\\.?|IV\\.?|M\\.?D\\.?|Ph\\.?D\\.?|Esq\\.?");

  /** Takes “a-b.html”, “?id=3”; refuses “See”. */
  private static final Pattern ADDRESS_REST = Pattern.compile("[a-z0-9%_=&/.~?#–-]{4,}");

  /** Takes “the following sources”, “fuentes”; refuses “a story”. */
  private static final Pattern LEAD_WORD =
      Pattern.compile(
          "\\b(?:sources?|following|based"
              + " (?:up)?on|references?|fuentes?|quellen?|fontes?|siguientes|suivantes?|folgende[nr]?|seguintes?)\\b");

  /** Takes “this post …”, “fuentes …”; refuses “Reading …”. */
  private static final Pattern LEAD_START =
      Pattern.compile(
          "(?:this|the|these|for|my|our|sources?|based|main|see|references?|est[ae]|fuentes?|cet?|les|diese[r]?|quellen?|fontes?|as|los|las|os|die)\\b.*");

  /** Takes “For”, “On”; refuses “Roe”. */
  private static final Pattern LEAD_IN_START =
      Pattern.compile(
          "For|On|In|As|About|With|Regarding|Although|But|More|To|And|Also|Not|I|The|A|[Tt]his|Some|By|Of");

  /** Takes “9:12 a.m.”, “4:12 PM ET”, “at 14:05”, “10.22 Uhr”; refuses “41:2”, “14:22”. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:at )?\\d{1,2}[:.][0-5]\\d(?:[:.][0-5]\\d)?+ ?(?:[ap]\\.?"
              + " ?m\\.?|uhr|h|hrs|z|[a-z]{1,3}t)(?: \\(?[a-z]{2,4}\\)?)?|at"
              + " [0-2]?\\d:[0-5]\\d|(?:at )?\\d{1,2} ?[ap]\\.?m\\.?");

  /** Takes “14:22”, “1:02:33”; refuses “41:2”. */
  private static final Pattern DURATION = Pattern.compile("\\d{1,3}:[0-5]\\d(?::[0-5]\\d)?+");

  private static final Pattern RANGE = Pattern.compile("\\d{1,6} ?[–—-] ?\\d{1,6}");

  /** A number below 300 in small Roman numerals. */
  private static final String NUMERAL = "(?=[clxvi])c{0,2}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})";

  private static final Pattern ROMAN = Pattern.compile(NUMERAL + "(?: ?[–—-] ?" + NUMERAL + ")?");

  private Forms() {}

  /** Takes “14–16”, “1033-7”; refuses “12”, “12–”. */
  static boolean isRange(String part) {
    return part.length() <= 16 && RANGE.matcher(part).matches();
  }

  /** Takes “vii–ix”, “xii”; refuses “XII”, “mix”. */
  static boolean isRomanPages(String part) {
    return part.length() <= 16 && ROMAN.matcher(part).matches();
  }

  /** Whether a part is a time of day; what follows a date often is. */
  static boolean isClock(String part) {
    return part.length() <= 24
        && Words.hasDigit(part)
        && CLOCK.matcher(part.toLowerCase(Locale.ROOT)).matches();
  }

  static boolean isDuration(String part) {
    return part.length() <= 9 && matches(DURATION, part);
  }

  static boolean isPages(String part) {
    return endsInDigit(part) && matches(PAGES, part);
  }

  static boolean isPage(String word) {
    return word.length() <= 20 && Words.hasDigit(word) && PAGE.matcher(word).matches();
  }

  static boolean isPageNote(String word) {
    return word.startsWith("n") && matches(PAGE_NOTE, word);
  }

  static boolean namesEditors(String lower) {
    return lower.length() < 200 && EDITORS.matcher(lower).find();
  }

  static boolean isPart(String lower) {
    return matches(PART, lower);
  }

  static boolean isCredit(String lower) {
    return matches(CREDIT, lower);
  }

  static boolean isEdition(String lower) {
    return lower.length() < 48 && hasEditionWord(lower) && matches(EDITION, lower)
        || lower.indexOf("aufl") > 0 && matches(EDITION, lower)
        || lower.startsWith("ed. rev")
        || lower.startsWith("repr.");
  }

  /** Whether a word begins with “ed” or “éd”: without one the pattern need not be tried. */
  private static boolean hasEditionWord(String lower) {
    for (int d = lower.indexOf('d', 1); d > 0; d = lower.indexOf('d', d + 1)) {
      char before = lower.charAt(d - 1);
      boolean starts = d == 1 || !Character.isLetter(lower.charAt(d - 2));
      if (starts && (before == 'e' || before == 'é')) {
        return true;
      }
    }
    return false;
  }

  static boolean isPiece(String lower) {
    return matches(PIECE, lower);
  }

  static boolean areVolumes(String lower) {
    return lower.length() <= 10 && VOLUMES.matcher(lower).matches();
  }

  static boolean isNumbered(String part) {
    return Words.hasDigit(part) && matches(NUMBERED, part);
  }

  static boolean isSeries(String part) {
    return matches(SERIES, part);
  }

  static boolean isSeriesNumber(String part) {
    return Words.hasDigit(part) && matches(SERIES_NUMBER, part);
  }

  static boolean isSuffix(String word) {
    return word.length() <= 5
        && word.length() > 1
        && "JSIMPE".indexOf(word.charAt(0)) >= 0
        && SUFFIX.matcher(word).matches();
  }

  static boolean isAddressRest(String word) {
    return word.length() < 400 && ADDRESS_REST.matcher(word).matches();
  }

  static boolean isLeadIn(String lower) {
    return LEAD_WORD.matcher(lower).find() && LEAD_START.matcher(lower).matches();
  }

  static boolean startsLeadIn(String word) {
    return word.length() <= 9 && LEAD_IN_START.matcher(word).matches();
  }

  private static boolean endsInDigit(String part) {
    int last = part.length() - 1;
    if (last < 0) {
      return false;
    }
    int end = part.endsWith(" f") || part.endsWith(" f.") || part.endsWith(" ff") ? last - 2 : last;
    end = part.endsWith(" ff.") ? last - 3 : end;
    for (int i = end; i >= Math.max(0, end - 1); i--) {
      if (Character.isDigit(part.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Pattern form, String part) {
    return part.length() <= LONGEST && form.matcher(part).matches();
  }
}
