package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;

/**
 * Reads a source that is named by what it is: “Interview with Jane Roe, Harbour Master, in Port
 * Alder (May 3, 2014)”, “E-mail from Jane Roe to John Doe (May 3, 2014)”, “Testimony of Jane Roe
 * before the Committee on Ports”. All words up to the date are its title; who wrote or testified is
 * its author.
 */
final class NamedByKind {

  private final Body body;
  private final String text;
  private final Draft draft = new Draft();

  private NamedByKind(Body body) {
    this.body = body;
    this.text = body.text;
  }

  /** The reading; empty for other sources. */
  static Optional<Draft> read(Body body) {
    return KindSigns.opening(body.text).flatMap(kind -> new NamedByKind(body).draft(kind));
  }

  private Optional<Draft> draft(Citation.Kind kind) {
    int open = dateBracket();
    int end = open > 0 ? open : dateStart();
    end = withoutCongress(Words.trimEnd(text, 0, end, " ,"));
    boolean hearing = kind == Citation.Kind.HEARING;
    if (hearing && !isBefore(end) || end <= 0) {
      return Optional.empty();
    }
    draft.kind = kind;
    draft.title = new int[] {0, end};
    draft.score = 6;
    if (kind == Citation.Kind.INTERVIEW || Words.isAt(text, 0, "hearing")) {
      return Optional.of(draft);
    }
    int from = Words.trimStart(text, KindSigns.openingLength(text), end, "");
    Names names = body.names.read(from, nameEnd(from, end));
    if (!names.isRefused() && names.score() > 1) {
      draft.authors(names);
    }
    return Optional.of(draft);
  }

  private boolean isBefore(int end) {
    int before = Words.indexOf(text, " before ", 0, end);
    return before >= 0 || Words.indexOf(text, " Before ", 0, end) >= 0;
  }

  /** Where the bracket opens that the date stands in; −1 if there is none. */
  private int dateBracket() {
    for (ReadDate date : body.dates) {
      int open = date.span().start() - 1;
      while (open >= 0 && text.charAt(open) != '(' && date.span().start() - open < 40) {
        open--;
      }
      if (open >= 0
          && body.pairs.beginsBracket(open)
          && body.pairs.mate(open) >= date.span().end()
          && text.charAt(open) == '(') {
        draft.date = Optional.of(date);
        return open;
      }
    }
    return -1;
  }

  private int dateStart() {
    if (body.dates.isEmpty()) {
      return text.length();
    }
    ReadDate date = body.dates.get(body.dates.size() - 1);
    draft.date = Optional.of(date);
    return date.span().start();
  }

  /** “…, 109th Cong.” is no part of the title. */
  private int withoutCongress(int end) {
    int comma = text.lastIndexOf(", ", end - 1);
    boolean congress =
        comma > 0
            && Character.isDigit(text.charAt(comma + 2))
            && Words.indexOf(text, "Cong.", comma, end) > 0;
    return congress ? comma : end;
  }

  /** “… to John Doe”, “…, Harbour Master”, “… before the Committee” go on behind the name. */
  private int nameEnd(int from, int end) {
    int stop = end;
    for (String sign : List.of(" to ", " in ", " before ", " Before ", " by ", " on ")) {
      int at = Words.indexOf(text, sign, from, stop);
      stop = at > 0 ? at : stop;
    }
    int comma = Words.indexOf(text, ", ", from, stop);
    boolean company =
        comma > 0 && (text.startsWith("Inc.", comma + 2) || text.startsWith("Ltd", comma + 2));
    return comma > 0 && !company ? comma : stop;
  }
}
