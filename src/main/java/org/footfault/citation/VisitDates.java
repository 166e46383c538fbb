package org.footfault.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private final String text;
  private final Pairs pairs;

  VisitDates(Scan scan) {
    this.text = scan.text;
    this.pairs = scan.pairs();
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
    int limit = bracket ? pairs.mate(open - 1) : Math.min(text.length(), at + 48);
    Optional<ReadDate> date =
        DATES.read(text.substring(at, limit)).stream().map(d -> d.shift(at)).findFirst();
    if (date.isEmpty() || date.get().span().start() - at >= word.length() + 12) {
      return Optional.empty();
    }
    int start = bracket ? open - 1 : Math.max(0, phraseStart(at));
    int stop = bracket ? limit + 1 : date.get().span().end();
    return Optional.of(new Found(visit(date.get()), new Span(start, stop)));
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
