package org.footfault.date;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footfault.date.DateParts.Order;
import org.footfault.text.Span;

/**
 * Finds the dates in a text as people write them, in English, Spanish, French, German, Portuguese,
 * Italian and Dutch, and says what the letters alone leave in doubt.
 *
 * <p>Numbers that are pages, volumes or part of an address are passed over, as far as their
 * neighbours show it; a year on its own is read only where a source's year stands: in brackets, or
 * parted off by commas or full stops. Nothing is repaired here: {@link DateContext} does that.
 *
 * <p>Immutable. The time grows with the length of the text.
 */
public final class DateReader {

  /** The dates of a text, in its order, each with its place in that text; never overlapping. */
  public List<ReadDate> read(CharSequence text) {
    DateScanner scanner = new DateScanner(text);
    List<ReadDate> dates = new ArrayList<>(2);
    while (scanner.advance()) {
      ReadDate date = dateOf(scanner, text);
      if (!dates.isEmpty() && isRange(scanner, dates.get(dates.size() - 1), date)) {
        ReadDate first = dates.remove(dates.size() - 1);
        dates.add(joined(first, date, text));
      } else {
        dates.add(date);
      }
    }
    return dates;
  }

  /**
   * Whether a bare number can be the year of a source where nothing else shows that it is one:
   * since there are printers, and not so far to come that it is rather a page or a box.
   */
  public static boolean isLikelyYear(int number) {
    return number >= YearScanner.FIRST_YEAR && number <= YearScanner.LAST_SURE_YEAR;
  }

  private static ReadDate dateOf(DateScanner scanner, CharSequence text) {
    DateParts parts = scanner.parts();
    Span span = new Span(parts.start, parts.end);
    Tokens tokens = scanner.tokens();
    Lead lead = Lead.of(tokens, scanner.firstToken(), scanner.nextToken());
    Set<Doubt> doubts = parts.doubts();
    if (lead.saysAbout()) {
      doubts = with(Doubt.APPROXIMATE, doubts);
    }
    if (OldStyle.explains(parts, tokens, scanner.firstToken(), scanner.nextToken())) {
      doubts = OldStyle.without(doubts);
    }
    return new ReadDate(
        parts.date(), parts.until(), span.in(text), span, lead.role(), doubts, List.of());
  }

  private static Set<Doubt> with(Doubt doubt, Set<Doubt> doubts) {
    EnumSet<Doubt> more = EnumSet.of(doubt);
    more.addAll(doubts);
    return more;
  }

  /** Whether the date goes on where the last one ended, with only a dash between: a range. */
  private static boolean isRange(DateScanner scanner, ReadDate last, ReadDate date) {
    Tokens tokens = scanner.tokens();
    int dash = scanner.firstToken() - 1;
    return (tokens.isDash(dash) || tokens.means(dash, Vocabulary.UNTIL))
        && tokens.end(dash - 1) == last.span().end()
        && last.until().isEmpty()
        && last.doubts().isEmpty()
        && date.doubts().isEmpty()
        && scanner.parts().order != Order.YEAR
        && last.date().isPresent()
        && date.date().isPresent()
        && last.date().get().precision() == date.date().get().precision()
        && last.date().get().earliest().isBefore(date.date().get().earliest());
  }

  private static ReadDate joined(ReadDate first, ReadDate second, CharSequence text) {
    Span span = first.span().cover(second.span());
    Optional<PartialDate> until = second.until().or(second::date);
    return new ReadDate(
        first.date(), until, span.in(text), span, first.role(), first.doubts(), first.repairs());
  }
}
