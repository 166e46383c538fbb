package org.footfault.citation.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * Laws and decrees that are named by number and day: “Loi n° 78-17 du 6 janvier 1978 relative à
 * l’informatique”, “Ley 39/2015, de 1 de octubre, del Procedimiento Administrativo”, “Lei n.º
 * 9.099, de 26 de setembro de 1995”.
 */
final class NumberedDecree {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:Loi(?: organique| constitutionnelle)?|L\\.|Décret(?:-loi)?|Ordonnance|Arrêté|Ley(?: Orgánica)?|LO|L\\.O\\.|Real"
              + " Decreto(?:-[Ll]ey| Legislativo)?|RD|Decreto(?:-[Ll]e[yi]| Legislativo)?|Lei(?: Complementar)?|Legge|D\\. ?[Ll]gs\\.)"
              + " (?:n[.°ºo]{1,3} ?|núm\\. |No\\. )?\\d[\\d.‑-]*(?:/\\d{2,4})?(?=[ ,.;]|$)");

  /** “ du 6 janvier 1978”, “, de 1 de octubre”: the day of the law. */
  private static final Pattern DAY =
      Pattern.compile(",? (?:du|de|del|di) (?=\\d)|,? \\d{1,2} \\p{Ll}{3,10} \\d{4}");

  private static final Pattern NAME_END =
      Pattern.compile(
          ",? \\(?(?:BOE|JORF|JO|J\\.O\\.|D\\.O\\.U\\.|DOU|DOGC|G\\.U\\.)[ ,]|,? (?:arts?|artículos?|articles?|artigos?)\\.? ?[LRD\\d]");

  private NumberedDecree() {}

  static Optional<LawReference> read(LawText law) {
    Optional<Matcher> number = law.at(NUMBER, 0);
    if (number.isEmpty() || law.text().indexOf('“') >= 0 || law.text().contains(" of ")) {
      return Optional.empty();
    }
    int end = number.get().end();
    Matcher stop = NAME_END.matcher(law.text());
    int nameEnd = stop.find(end) ? stop.start() : law.length();
    boolean dated = law.at(DAY, end).isPresent();
    boolean alone = law.tail().walk(end) >= law.length();
    if (!dated && !alone && nameEnd == law.length()) {
      return Optional.empty();
    }
    Span title = law.trimmed(0, alone && !dated ? end : nameEnd);
    LawTail tail = law.tail();
    law.dates().stream()
        .map(date -> date.span())
        .filter(day -> day.start() >= end && day.end() <= title.end())
        .findFirst()
        .ifPresent(tail::takeDate);
    tail.walk(title.end());
    return Optional.of(tail.reference(LawReference.Sort.LAW, Optional.of(title)));
  }
}
