package org.footfault.citation;

import java.util.Arrays;
import java.util.List;
import org.footfault.date.Doubt;
import org.footfault.date.ReadDate;

/**
 * What stands where in a note: addresses, years, quotations, back-references; counted up to each
 * place, so that a stretch of any length is asked at once.
 *
 * <p>A date is evidence also where its year is mistyped (“May 18, 20018”) or left out (“n.d.”): it
 * is the date reader that says where one stands.
 */
final class NoteSigns {

  private static final int SHORT_QUOTATION = 12;

  /** Words that only lead to an address are not longer. */
  private static final int NEAR = 36;

  private final String text;
  private final Pairs pairs;
  private final boolean[] inLink;
  private final boolean[] startsAnchor;

  /** For each place where a year begins, the place behind it; 0 elsewhere. */
  private final int[] yearEnds;

  private final boolean[] endsDay;
  private final boolean[] inDate;

  private final int[] signs;
  private final int[] datesOrLinks;
  private final int[] openDates;

  /**
   * @param anchors the words that are links; “here” is as good as an address
   */
  NoteSigns(Scan scan, List<Anchors.Placed> anchors) {
    this.text = scan.text;
    this.pairs = scan.pairs();
    this.inLink = new boolean[text.length() + 1];
    for (Link link : scan.links()) {
      Arrays.fill(inLink, link.start(), link.end(), true);
    }
    this.startsAnchor = new boolean[text.length() + 1];
    for (Anchors.Placed anchor : anchors) {
      startsAnchor[anchor.start()] = true;
      if (anchor.leadsOnly()) {
        Arrays.fill(inLink, anchor.start(), anchor.end(), true);
      }
    }
    this.yearEnds = new int[text.length() + 1];
    this.endsDay = new boolean[text.length() + 1];
    this.inDate = new boolean[text.length() + 1];
    findDates(scan.dates());
    this.signs = new int[text.length() + 1];
    this.datesOrLinks = new int[text.length() + 1];
    this.openDates = new int[text.length() + 1];
    count();
  }

  private void count() {
    for (int i = 0; i < text.length(); i++) {
      boolean year = isYear(i);
      boolean link = inLink[i] && (i == 0 || !inLink[i - 1]);
      boolean lost = text.charAt(i) == ' ' && text.startsWith(" link #", i);
      boolean dated = year || link || startsAnchor[i] || lost;
      boolean quotes = pairs.beginsQuote(i) && pairs.mate(i) - i > SHORT_QUOTATION;
      signs[i + 1] = signs[i] + (dated || quotes || isReference(i) ? 1 : 0);
      datesOrLinks[i + 1] = datesOrLinks[i] + (dated ? 1 : 0);
      openDates[i + 1] = openDates[i] + (link || year && pairs.isInBrackets(i) ? 1 : 0);
    }
  }

  private void findDates(List<ReadDate> dates) {
    for (int i = 0; i < text.length(); i++) {
      yearEnds[i] = isPlainYear(i) ? i + 4 : 0;
    }
    for (ReadDate date : dates) {
      int start = date.span().start();
      endsDay[date.span().end()] = isDay(date);
      Arrays.fill(inDate, start, date.span().end() - 1, true);
      if (!inLink[start] && !hasYear(start, date.span().end())) {
        yearEnds[start] = date.span().end();
      }
    }
  }

  /** Whether the day is written, even of a year that cannot be read. */
  private static boolean isDay(ReadDate date) {
    return date.date().map(d -> d.day().isPresent()).orElse(date.has(Doubt.YEAR_MISTYPED));
  }

  /** Whether a date goes on behind this place: the stop of “30. Oktober 1971” ends nothing. */
  boolean isInDate(int at) {
    return inDate[at];
  }

  /** Whether a date with its day ends at this place. */
  boolean endsDay(int at) {
    return endsDay[at];
  }

  /** Whether only stops and brackets part this place from a date with its day. */
  boolean isDayBefore(int at) {
    return endsDay[Words.trimEnd(text, 0, at, " .)")];
  }

  /** Whether a year begins here, in no address; or a date that has none which can be read. */
  boolean isYear(int at) {
    return yearEnds[at] > 0;
  }

  /** The place behind the year that begins here. */
  int yearEnd(int at) {
    return yearEnds[at];
  }

  /** A year on its own, in no address: “2015”; not “20150”, “a2015”. */
  private boolean isPlainYear(int at) {
    char c = text.charAt(at);
    boolean may = (c == '1' || c == '2') && !inLink[at];
    if (!may || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    int end = Words.digitsEnd(text, at, text.length());
    return end - at == 4 && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private boolean isReference(int at) {
    return switch (text.charAt(at)) {
      case 's' -> text.startsWith("supra", at);
      case 'i', 'I' -> startsWord(at) && isBack(at);
      case ' ' ->
          text.startsWith(" v. ", at)
              || text.startsWith(" et al", at)
              || text.startsWith(" L. Rev. ", at)
              || text.startsWith(" L.J. ", at);
      case 'o' -> text.startsWith("op. cit", at);
      case 'd' -> text.startsWith("doi:", at);
      case '§' -> true;
      case 'A' -> text.startsWith("Art. ", at) && startsWord(at) && isDigit(at + 5);
      default -> false;
    };
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private boolean startsWord(int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  private boolean isBack(int at) {
    return Words.isAt(text, at, "ibid")
        || Words.isAt(text, at, "infra ")
        || Words.isAt(text, at, "id.");
  }

  boolean isInLink(int at) {
    return inLink[at];
  }

  /** Whether anything in a stretch speaks for a citation. */
  boolean any(int from, int to) {
    return signs[to] > signs[from];
  }

  boolean hasDateOrLink(int from, int to) {
    return datesOrLinks[to] > datesOrLinks[from];
  }

  /** Whether a stretch has an address, or a year in brackets. */
  boolean hasBracketDateOrLink(int from, int to) {
    return inLink[from] || openDates[to] > openDates[from];
  }

  /** “Online: <https://…>”, “Available at: https://…”: few words, no year, and an address. */
  boolean isLinkNear(int from, int to) {
    int near = Math.min(to, from + NEAR);
    for (int i = from; i < near; i++) {
      if (isYear(i)) {
        return false;
      }
      if (inLink[i]) {
        return true;
      }
    }
    return false;
  }

  boolean hasYear(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isYear(i)) {
        return true;
      }
    }
    return false;
  }
}
