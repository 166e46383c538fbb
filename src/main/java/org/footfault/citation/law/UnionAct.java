package org.footfault.citation.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * Regulations, directives and decisions of the European Union, in its languages: “Regulation (EU)
 * 2016/679 of the European Parliament and of the Council of 27 April 2016 on … [2016] OJ L119/1”,
 * “Directive 95/46/EC”.
 */
final class UnionAct {

  private static final String UNIONS = "EU|EC|EEC|Euratom|EU, Euratom|UE|CE|CEE|EG|EWG|CECA";

  private static final Pattern ACT =
      Pattern.compile(
          "(?:(?:Council|Commission|European Parliament and Council|Parliament|Delegated|Implementing|Framework|Joint)"
              + " )*(?:Regulation|Directive|(?:Framework )?Decision|Verordnung|Richtlinie|Beschluss|Durchführungsverordnung"
              + "|Règlement|Décision|Reglamento|Directiva|Decisión|Regulamento|Diretiva|Regolamento|Direttiva|VO|RL)"
              + " ?(?:\\((?:"
              + UNIONS
              + ")\\) ?)?(?:No\\.? |Nr\\.? |n[°ºo.]{1,2} ?)?\\d{1,4}/\\d{1,4}(?:/(?:"
              + UNIONS
              + "|JHA|JI|JAI|CFSP|GASP|PESC))?(?![\\w/])");

  /** The words with which its full name goes on. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          ",? (?:of|on|concerning|laying|amending|relating|establishing|implementing|du|de|del|des|vom|der|über|zur|zum|sobre"
              + "|relativ[eoa]|sur|da|do|delle?|that|repealing|supplementing|adopting|as regards)(?= )");

  /** What ends its full name. */
  private static final Pattern NAME_END =
      Pattern.compile(
          " \\[\\d{4}\\]|,? \\(?(?:\\d{4} )?(?:OJ|O\\.J\\.|ABl\\.|JO|JOUE|DOUE|DO) |,? (?:arts?|articles?|recitals?|Art|artículo)"
              + "\\.? ?\\d| \\([A-Z][\\p{L}-]{1,15}\\)(?=[ ,.]|$)| \\[[A-Z]\\w{1,12}\\]");

  private static final int MOST_WORDS_BEFORE = 60;

  private UnionAct() {}

  static Optional<LawReference> read(LawText law) {
    Matcher act = ACT.matcher(law.text().indexOf('/') > 0 ? law.text() : "");
    if (!act.find() || !mayStandBefore(law, act.start())) {
      return Optional.empty();
    }
    int end = act.end();
    boolean long_ = law.at(GOES_ON, end).isPresent();
    if (long_) {
      Matcher stop = NAME_END.matcher(law.text());
      end = stop.find(end) ? stop.start() : law.length();
    }
    LawTail tail = law.tail();
    Span title = law.trimmed(0, end);
    law.dates().stream()
        .map(date -> date.span())
        .filter(day -> day.start() >= act.end() && day.end() <= title.end())
        .findFirst()
        .ifPresent(tail::takeDate);
    int stop = tail.walk(end);
    boolean whole = stop >= law.length() || long_ && act.start() == 0;
    return whole && law.mayEnd(stop)
        ? Optional.of(tail.reference(LawReference.Sort.LAW, Optional.of(withoutStop(law, title))))
        : Optional.empty();
  }

  private static Span withoutStop(LawText law, Span title) {
    boolean stop = law.text().charAt(title.end() - 1) == '.' && title.end() == law.length();
    return stop ? new Span(title.start(), title.end() - 1) : title;
  }

  /** Nothing, or a popular name: “General Data Protection ”. */
  private static boolean mayStandBefore(LawText law, int at) {
    String before = law.text().substring(0, at).strip();
    return before.isEmpty()
        || at <= MOST_WORDS_BEFORE
            && before.indexOf(',') < 0
            && before.indexOf('.') < 0
            && before.indexOf('“') < 0
            && Character.isUpperCase(before.charAt(0))
            && !law.isProse(new Span(0, at));
  }
}
