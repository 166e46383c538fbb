package org.footfault.citation.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footfault.text.Span;

/**
 * Resolutions of the United Nations: “G.A. Res. 217 (III) A, Universal Declaration of Human Rights
 * (Dec. 10, 1948)”, “UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373”.
 */
final class Resolution {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:U\\.?N\\.?|United Nations) )?(?:S\\.C\\.|G\\.A\\.|SC|GA|Security Council|General Assembly|Human Rights"
              + " Council|H\\.R\\.C\\.|HRC|UNSC|UNGA|UNHRC|ECOSOC) (?:Res\\.|Res|Resolution) (?:No\\. )?(?:[A-Z]/(?:RES/)?)?\\d{1,5}"
              + "(?:/\\d{1,4})?(?:[ ,]*\\([IVXLES.-]{1,9}\\))?(?: [A-F](?![\\p{L}.]))?");

  private static final Pattern NAME =
      Pattern.compile(
          ", (?:[“\"])?(?=\\p{Lu})([^,(\\[”\"§]{8,160}?)(?=[”\"]?(?:,| \\(| \\[|\\.?$))");

  private Resolution() {}

  static Optional<LawReference> read(LawText law) {
    Matcher number = NUMBER.matcher(law.text().contains(" Res") ? law.text() : "");
    if (!number.find()) {
      return Optional.empty();
    }
    Span before = law.trimmed(0, number.start());
    if (!before.isEmpty() && !law.isName(before)) {
      return Optional.empty();
    }
    LawTail tail = law.tail();
    int from = number.end();
    Span title = before.isEmpty() ? new Span(0, from) : before;
    Optional<Matcher> name = before.isEmpty() ? law.at(NAME, from) : Optional.empty();
    if (name.isPresent() && law.tail().walk(from) <= name.get().start(1)) {
      title = new Span(name.get().start(1), name.get().end(1));
      from = name.get().end();
    }
    int end = tail.walk(from);
    return end >= law.length() || before.isEmpty() && law.mayEnd(end)
        ? Optional.of(
            tail.also(new Span(number.start(), number.end()))
                .reference(LawReference.Sort.LAW, Optional.of(title)))
        : Optional.empty();
  }
}
