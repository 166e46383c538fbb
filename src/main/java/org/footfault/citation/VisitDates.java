package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.footfault.date.DateReader;
import org.footfault.date.ReadDate;
import org.footfault.text.Span;

/**
 * Finds the date of the writer's visit: “last visited Apr. 2, 2015”, “consulté le 2 avril 2015”.
 */
final class VisitDates {

  private static final List<String> VISIT_WORDS =
      List.of(
          "visited",
          "accessed",
          "web.",
          "retrieved",
          "last viewed",
          "last checked",
          "consulté",
          "consultado",
          "consulta:",
          "acesso em",
          "acessado",
          "recuperado",
          "zugriff",
          "abgerufen",
          "aufgerufen",
          "zugegriffen",
          "stand:",
          "geraadpleegd",
          "consultato");
  private static final DateReader DATES = new DateReader();
  private static final List<String> BEFORE = List.of("last ", "page ", "fecha de ", "página ");

  private static final Set<String> DAY_LEADS =
      Set.of("on", "am", "le", "el", "em", "il", "op", ",", ".", ":", "–", "-", "");

  /** What may stand between the word and an address: “from the author's site at”. */
  private static final int LONGEST_LEAD = 24;

  private final String text;
  private final Pairs pairs;
  private final List<Link> links;

  VisitDates(Scan scan) {
    this.text = scan.text;
    this.pairs = scan.pairs();
    this.links = scan.links();
  }

  /**
   * A visit.
   *
   * @param around the words that say so, and the brackets around them
   */
  record Found(ReadDate date, Span around) {}

  /** The first visit that the text speaks of. */
  Optional<Found> find() {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : VISIT_WORDS) {
      int at = lower.length() == text.length() ? lower.indexOf(word) : -1;
      boolean starts = at == 0 || at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
      Optional<Found> found = starts ? at(at, word) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> at(int at, String word) {
    int open = at;
    while (open > 0
        && text.charAt(open - 1) != '('
        && text.charAt(open - 1) != '['
        && at - open < 12) {
      open--;
    }
    boolean bracket = open > 0 && pairs.beginsBracket(open - 1) && pairs.mate(open - 1) > at;
    int from = behindAddress(at, word);
    int limit = bracket ? pairs.mate(open - 1) : Math.min(text.length(), from + 48);
    if (limit <= from) {
      return Optional.empty();
    }
    Optional<ReadDate> date =
        DATES.read(text.substring(from, limit)).stream().map(d -> d.shift(from)).findFirst();
    if (date.isEmpty()
        || date.get().span().start() - from >= (from == at ? word.length() : 0) + 12
        || from > at && !isJoined(from, date.get().span().start())) {
      return Optional.empty();
    }
    int start = bracket ? open - 1 : Math.max(0, phraseStart(at));
    int stop = bracket ? limit + 1 : date.get().span().end();
    return Optional.of(new Found(visit(date.get()), new Span(start, stop)));
  }

  /**
   * “retrieved from https://… on 3 Feb 2022”: the place behind the address; else the word's own.
   */
  private int behindAddress(int at, String word) {
    int next = at + word.length();
    for (Link link : links) {
      if (link.start() >= next) {
        boolean near =
            link.start() - next <= LONGEST_LEAD
                && text.substring(next, link.start()).chars().noneMatch(Character::isDigit);
        return near ? link.end() : at;
      }
    }
    return at;
  }

  /** Whether only “on”, “am”, “le” and signs part the date from the address. */
  private boolean isJoined(int from, int date) {
    for (int[] w : Words.of(text, from, date)) {
      String bare = Words.bare(text.substring(w[0], w[1])).toLowerCase(Locale.ROOT);
      if (!bare.isEmpty() && !DAY_LEADS.contains(bare)) {
        return false;
      }
    }
    return date > from;
  }

  private static ReadDate visit(ReadDate d) {
    return new ReadDate(
        d.date(),
        d.until(),
        d.written(),
        d.span(),
        ReadDate.Role.ACCESSED,
        d.doubts(),
        d.repairs());
  }

  private int phraseStart(int at) {
    for (String before : BEFORE) {
      if (at >= before.length() && Words.isAt(text, at - before.length(), before)) {
        return at - before.length();
      }
    }
    return at;
  }
}
