package org.footfault.citation.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * Acts by name and year, and laws by name and section: “Human Rights Act 1998, s 6(1)”, “Criminal
 * Code, RSC 1985, c C-46, s 718”, “Indian Penal Code, 1860, § 302”, “European Convention on Human
 * Rights, art 8”.
 */
final class DatedAct {

  private static final String NAME = "(\\p{Lu}[^,;:“”\"§|]{2,120}?)";

  /** Takes “Human Rights Act 1998”, “Companies Act, 2013”, “Foreign Assistance Act of 1961”. */
  private static final Pattern ACT =
      Pattern.compile(
          NAME
              + "(?<=[ ])((?:Acts?|Regulations|Rules|Order|Ordinance|Measure|Code|Bill|Law|Constitution)(?: \\([^()]{2,40}\\))?(?:,|"
              + " of)? ((?:1[2-9]|20)\\d{2}))(?!\\d)");

  /** Takes “Criminal Code, RSC 1985, c C-46”, “Competition Act, R.S.C. 1985, c. C-34”. */
  private static final Pattern STATUTES_OF =
      Pattern.compile(
          NAME
              + "(?<=Act|Code|Charter|Law|Bill|Rules|Regulations|Loi)(?: \\(\\w[\\w ]*\\))?, (R?\\.?S\\.?[A-Z.]{0,5}|CQLR|RLRQ|SOR/?) ?((?:1[89]|20)\\d{2})?,?"
              + " (?:ch?\\.? ?[\\w.-]+|\\d[\\w-]*)");

  /** Takes “Canadian Charter of Rights and Freedoms, s 7”, “Treaty on European Union art 6”. */
  private static final Pattern SECTION_OF =
      Pattern.compile(NAME + ",? (?=(?:§§? ?|(?:ss?|arts?|articles?|sch|regs?|r|O)\\.? ?)\\d)");

  private static final Pattern LAW_NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:Acts?|Code|Regulations|Constitution|Charter|Convention|Covenant|Treaty|Rules|Ordinance|Statute|Directive"
              + "|Protocol|Bill|Agreement|Declaration)(?!\\p{L})");

  /** “(Cth)”, “(NSW)”, “(UK)”, “(Ont)”: where an act is in force. */
  private static final Pattern JURISDICTION = Pattern.compile(" ?\\([A-Z][A-Za-z.]{1,5}\\)");

  private DatedAct() {}

  static Optional<LawReference> read(LawText law) {
    Optional<Matcher> act = law.at(ACT, 0);
    if (act.isPresent()) {
      Optional<LawReference> read = act(law, act.get());
      if (read.isPresent()) {
        return read;
      }
    }
    Optional<Matcher> statutes = law.at(STATUTES_OF, 0);
    if (statutes.isPresent()) {
      return statutes(law, statutes.get());
    }
    return section(law);
  }

  private static Optional<LawReference> act(LawText law, Matcher act) {
    int end = act.end();
    Optional<Matcher> where = law.at(JURISDICTION, end);
    int from = where.map(Matcher::end).orElse(end);
    LawTail tail = law.tail();
    int stop = tail.walk(from);
    boolean whole = stop >= law.length();
    boolean more = where.isPresent() || law.trimmed(from, law.length()).length() > 1;
    boolean bare = act.group(2).startsWith("Act") && !more;
    if (!whole || !more && !bare || law.isProse(new Span(0, act.end(1)))) {
      return Optional.empty();
    }
    tail.takeDate(new Span(act.start(3), act.end(3)));
    where.ifPresent(w -> tail.also(new Span(w.start(), w.end())));
    return Optional.of(tail.reference(LawReference.Sort.LAW, Optional.of(new Span(0, end))));
  }

  private static Optional<LawReference> statutes(LawText law, Matcher found) {
    LawTail tail = law.tail();
    int stop = tail.walk(found.end());
    if (stop < law.length()) {
      return Optional.empty();
    }
    if (found.group(3) != null) {
      tail.takeDate(new Span(found.start(3), found.end(3)));
    }
    tail.also(new Span(found.start(2), found.end()));
    return Optional.of(
        tail.reference(LawReference.Sort.LAW, Optional.of(new Span(0, found.end(1)))));
  }

  private static Optional<LawReference> section(LawText law) {
    Matcher found = SECTION_OF.matcher(law.text());
    if (!found.lookingAt()
        || !LAW_NAME.matcher(found.group(1)).find()
        || law.isProse(new Span(0, found.end(1)))) {
      return Optional.empty();
    }
    LawTail tail = law.tail();
    int stop = tail.walk(found.end());
    boolean charter = law.text().contains(" of the Constitution Act, 1982");
    return stop >= law.length() || charter
        ? Optional.of(tail.reference(LawReference.Sort.LAW, Optional.of(new Span(0, found.end(1)))))
        : Optional.empty();
  }
}
