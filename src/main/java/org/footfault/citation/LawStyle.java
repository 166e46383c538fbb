package org.footfault.citation;

import java.util.List;
import java.util.Optional;
import org.footfault.citation.law.LawReader;
import org.footfault.citation.law.LawReference;
import org.footfault.citation.law.LawTail;
import org.footfault.citation.law.Report;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/** Reads references to law: codes, acts, treaties, resolutions, and the debates of parliaments. */
final class LawStyle {

  private static final double SURE = 9;
  private static final int YEAR_LENGTH = 4;

  /** So sure must it be that an agency is named. */
  private static final double AGENCY = 1.5;

  private static final List<String> ACTS =
      List.of(
          "Act",
          "Code",
          "Convention",
          "Treaty",
          "Law",
          "Rule",
          "Regulation",
          "Agreement",
          "Charter",
          "Statute");

  /** References without a date, and without a name of many words, are not longer. */
  private static final int LONGEST = 100;

  private LawStyle() {}

  /** The reading; empty for other sources. */
  static Optional<Draft> read(Body body) {
    return LawReader.read(body.text, body.dates).map(law -> draft(law, body));
  }

  /** Whether a law, without a date, is all that stands in a stretch, or before its semicolon. */
  static boolean isLaw(String text, int from, int to) {
    int semicolon = Words.indexOf(text, ";", from, Math.min(to, from + LONGEST));
    int end = semicolon < 0 ? to : semicolon;
    if (end - from > LONGEST) {
      return false;
    }
    String piece = text.substring(from, end).strip();
    int signal = Lexicon.SIGNALS.longestAt(piece, 0);
    String law = piece.substring(signal).strip();
    return LawReader.read(law, List.of()).isPresent() || Report.collectedAt(law, 0).isPresent();
  }

  private static Draft draft(LawReference law, Body body) {
    Draft draft = new Draft();
    draft.kind = law.sort() == LawReference.Sort.LAW ? Citation.Kind.STATUTE : Citation.Kind.REPORT;
    draft.score = SURE;
    draft.title = Draft.place(law.title());
    draft.container = Draft.place(law.series());
    draft.containerScore = SURE;
    draft.volume = Draft.place(law.volume());
    draft.pages = Draft.place(law.pages());
    draft.publisher = Draft.place(law.publisher());
    draft.date =
        law.date()
            .flatMap(
                day ->
                    body.dateAt(day.start())
                        .filter(date -> date.span().end() == day.end())
                        .or(() -> year(body, day)));
    agency(draft, body);
    law.understood().forEach(span -> draft.understood.add(Draft.place(span)));
    return draft;
  }

  /**
   * “U.S. Dep’t of Ports, Ferry Safety Rule, 79 Fed. Reg. 12345”: who made a rule is its author.
   */
  private static void agency(Draft draft, Body body) {
    int from = Draft.has(draft.title) && Draft.has(draft.container) ? draft.title[0] : -1;
    int comma = from < 0 ? -1 : Words.indexOf(body.text, ", ", from, draft.title[1]);
    if (comma < 0 || isAct(body.cut(from, comma))) {
      return;
    }
    Names names = body.names.read(from, comma);
    if (!names.isRefused() && names.hasOrganisation() && names.score() >= AGENCY) {
      draft.authors(names);
      draft.title = new int[] {comma + 2, draft.title[1]};
    }
  }

  private static boolean isAct(String words) {
    return ACTS.stream().anyMatch(words::contains);
  }

  private static Optional<ReadDate> year(Body body, Span day) {
    return day.length() == YEAR_LENGTH
        ? Years.of(body.text, day.start(), day.end())
        : Optional.empty();
  }

  /** Whether a work with a volume stands in a collection of laws, however it was read. */
  static boolean isInLaws(Draft draft, Body body) {
    return Draft.has(draft.container)
        && Draft.has(draft.volume)
        && LawReader.isOfLaws(body.cut(draft.container[0], draft.container[1]));
  }

  /** What is understood of the words behind the name of a case, though no field holds it. */
  static void readTail(Draft draft, Body body) {
    readTail(draft, body, Draft.has(draft.title) ? draft.title[1] : 0);
  }

  /** The same from a place on. */
  static void readTail(Draft draft, Body body, int from) {
    LawTail.understood(body.text, from, body.dates)
        .forEach(span -> draft.understood.add(Draft.place(span)));
  }
}
