package org.footfault.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * Finds what stands in citations of books and reports under a name of its own, and is no field: the
 * number of a document, the edition of a German book, a paragraph at the end, the volume before an
 * author.
 */
final class LawRemarks {

  /** Longer pieces are not looked at. */
  private static final int LONGEST = 1000;

  /** Takes “, U.N. Doc. A/HRC/24/16”, “ UN Doc A/RES/2625”. */
  private static final Form DOCUMENT =
      new Form("Doc", ",? U\\.?N\\.? Docs?\\.? [A-Z][\\w/.-]*\\d[\\w/]*(?:\\([IVX]+\\))?(?:\\w*)");

  /** Takes “Cm 1234, ” and “Law Com No 313, ” within brackets, before the year. */
  private static final String COMMAND = "(?<=\\()%s\\d[\\d/-]*, (?=(?:19|20)\\d{2}\\))";

  /** Takes “5. Aufl. ” before a year, “, 2. Auflage” before a place. */
  private static final Form EDITION =
      new Form(
          "Aufl",
          "(?<=, )\\d{1,3}\\.,? (?:(?:vollst|völlig|neu|überarb|neubearb|erw|akt|aktual|erg|verb|unver|durchges)\\p{L}*\\.?,?"
              + " (?:und |u\\. )?){0,4}Aufl(?:\\.|age),? ?(?=(?:19|20)\\d{2}|$)"
              + "|, \\d{1,3}\\. Aufl(?:\\.|age)(?=,? \\p{Lu})");

  /** Takes “, Neubearb. ” before a year. */
  private static final Form REVISION =
      new Form("Neubearb", "(?<=, )Neubearb(?:\\.|eitung) (?=(?:19|20)\\d{2})");

  /** Takes “ para 4.5” and “ paras 3.12–3.17” behind a bracket, at the end. */
  private static final Form PARAGRAPH =
      new Form("para", "(?<=\\)),? paras? \\d[\\d.]*(?:[–-][\\d.]+)?\\.?$");

  /** Takes “ ch 12” behind a bracket, at the end or before “at 5”. */
  private static final Form CHAPTER =
      new Form(") ch", "(?<=\\)),? chs?\\.? \\d[\\d–-]*(?= at \\d|\\.?$)");

  /** Takes “, ¶ 12” between two parts. */
  private static final Form MARK = new Form("¶", ", ¶¶? ?\\d[\\d–, -]*(?=,| \\(|\\.?$)");

  /** Takes “, n° 123” behind a year, at the end. */
  private static final Form NUMBER =
      new Form("n°", "(?<=(?:19|20)\\d{2}), n°s? ?\\d{1,4}(?: (?:et )?s\\.)?\\.?$");

  private static final List<Form> FORMS =
      List.of(
          DOCUMENT,
          CHAPTER,
          MARK,
          EDITION,
          REVISION,
          PARAGRAPH,
          NUMBER,
          new Form("(Cm", String.format(COMMAND, "Cmn?d?\\.? ?")),
          new Form("(HC ", String.format(COMMAND, "HC (?:Paper )?")),
          new Form("(HL ", String.format(COMMAND, "HL (?:Paper )?")),
          new Form("(Law Com", String.format(COMMAND, "Law Com\\.? [Nn]o\\.? ?")));

  /** Takes “2 ” of “2 Wayne R. Roe, Criminal Law § 10.3 (2d ed. 2003)”. */
  private static final Pattern VOLUME =
      Pattern.compile(
          "\\d{1,2} (?=\\p{Lu}[\\p{L}.’'-]+ (?:[\\p{L}.’'&-]+ ){1,7}[\\p{L}.’'-]+, \\p{Lu}.*\\(\\d{1,2}\\w{1,3} ed\\. )");

  private LawRemarks() {}

  /** A form, and letters without which it is nowhere. */
  private record Form(String sign, Pattern pattern) {
    Form(String sign, String pattern) {
      this(sign, Pattern.compile(pattern));
    }
  }

  /** Their stretches. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>(0);
    if (text.length() > LONGEST) {
      return found;
    }
    for (Form form : FORMS) {
      int sign = text.indexOf(form.sign());
      if (sign >= 0) {
        add(form.pattern().matcher(text), found);
      }
    }
    if (!text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf(" ed. ") > 0) {
      Matcher volume = VOLUME.matcher(text);
      if (volume.lookingAt()) {
        found.add(new Span(0, volume.end()));
      }
    }
    return found;
  }

  private static void add(Matcher matcher, List<Span> found) {
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
  }
}
