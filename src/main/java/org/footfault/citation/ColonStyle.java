package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.date.ReadDate;

/**
 * Reads “Roe, Jane: Title, in: Publication, 2015”: a colon behind the names, commas behind it, as
 * German and French notes have it.
 */
final class ColonStyle {

  private final Body body;
  private final String text;

  private ColonStyle(Body body) {
    this.body = body;
    this.text = body.text;
  }

  /** The reading; empty where no colon stands behind names. */
  static Optional<Draft> read(Body body) {
    return new ColonStyle(body).draft();
  }

  private Optional<Draft> draft() {
    int colon = text.indexOf(": ");
    if (colon < 3 || colon > 400 || !body.pairs.isOpen(colon) || endsInBracketDate()) {
      return Optional.empty();
    }
    Names names = body.names.read(0, colon);
    if (names.isRefused()
        || !names.inverted()
        || names.score() < (hasImprint(colon) ? 1.5 : 0.8)
        || beginsWithOrganisation(colon)
        || hasStopBefore(colon)) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    draft.authors(names);
    int from = Words.trimStart(text, colon + 1, body.length(), "");
    draft.rest(commaRest(from));
    draft.score += 2.5 + Math.min(4, names.score());
    return Optional.of(draft);
  }

  /** “Roe, Jane. Tolls. Lima: Port Press”: names and title end before the colon of a place. */
  private boolean hasStopBefore(int colon) {
    for (int i = 1; i < colon; i++) {
      if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && body.isStop(i)) {
        return true;
      }
    }
    return false;
  }

  /** “(Oxford: Oxfam, 2016)” behind a place, as no style has it that puts a colon behind names. */
  private boolean hasImprint(int from) {
    for (ReadDate date : body.dates) {
      int open = text.lastIndexOf('(', date.span().start());
      boolean inside = open > from && body.pairs.mate(open) >= date.span().end();
      if (inside && Words.indexOf(text, ": ", open, date.span().start()) > open) {
        return true;
      }
    }
    return false;
  }

  /** “Oxfam, Dying Seas: A Report (Oxford: Oxfam, 2016)”: no family name and given name. */
  private boolean beginsWithOrganisation(int colon) {
    int comma = text.indexOf(',');
    if (comma <= 0 || comma > colon) {
      return false;
    }
    String first = text.substring(0, comma);
    return Lexicon.BODIES.has(first)
        || body.names.organisation(0, comma).score() > 2
        || isPublisherLater(first, colon);
  }

  /** “(Oxford: Oxfam, 2016)”: the first words come again as a publisher, before a year. */
  private boolean isPublisherLater(String first, int from) {
    int at = text.indexOf(": " + first + ", ", from);
    int year = at + first.length() + 4;
    return at > 0 && year < body.length() && Character.isDigit(text.charAt(year));
  }

  private boolean endsInBracketDate() {
    int end = Words.trimEnd(text, 0, body.length(), " .,");
    int open = end > 0 && text.charAt(end - 1) == ')' ? body.pairs.mate(end - 1) : -1;
    return open > 0 && body.dateIn(open, end).isPresent();
  }

  private Draft commaRest(int from) {
    String part = text.substring(from);
    List<ReadDate> dates =
        body.dates.stream().filter(d -> d.span().start() >= from).map(d -> d.shift(-from)).toList();
    Body rest = new Body(Scan.of(part, dates), body.host);
    Draft draft = CommaStyle.read(rest, new Judge(rest));
    boolean titled = Draft.has(draft.title);
    int titleStart = titled && draft.authors.isEmpty() ? draft.title[0] : 0;
    draft.title = new int[] {titleStart, titled ? draft.title[1] : part.length()};
    return draft.moved(from);
  }
}
