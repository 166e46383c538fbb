package org.footfault.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.footfault.date.ReadDate;
import org.footfault.text.DataFile;
import org.footfault.text.Span;

/**
 * Finds the dates of a source's last change and of its archived copies: “(last updated May 4,
 * 2015)”, “Archived from the original on 9 May 2016”. Where another date is that of publication,
 * they say nothing about it.
 */
final class ChangeDates {

  private static final Map<String, Kind> PHRASES = phrases();

  /** The words that a phrase can end with: behind most words none needs to be looked for. */
  private static final WordList LAST_WORDS =
      WordList.of(PHRASES.keySet().stream().map(p -> p.substring(p.lastIndexOf(' ') + 1)).toList());

  private static final int MOST_WORDS = 7;

  /** Takes “(PDF) ” in “archived (pdf) from the original on”. */
  private static final Pattern ASIDE = Pattern.compile("\\([^()]{1,16}\\) ");

  private final Scan scan;
  private final String text;

  ChangeDates(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  private enum Kind {
    CHANGED,
    ARCHIVED
  }

  private record Found(Kind kind, ReadDate date, int start) {}

  /** Whether words lead to the date of a change or a copy, and say nothing else. */
  static boolean isPhrase(String words) {
    return PHRASES.containsKey(WordList.key(words));
  }

  /**
   * The words that say so, with their dates and the brackets around both. That of a change stays
   * where the source has no other date.
   */
  List<Span> spans() {
    List<Found> found = new ArrayList<>();
    boolean otherDate = false;
    for (ReadDate date : scan.dates()) {
      int size = found.size();
      before(date, found);
      otherDate |= found.size() == size && date.role() == ReadDate.Role.PUBLISHED;
    }
    List<Span> spans = new ArrayList<>();
    for (Found change : found) {
      if (otherDate || change.kind() == Kind.ARCHIVED) {
        spans.add(around(change));
      }
    }
    return spans;
  }

  /** Adds the longest phrase that leads to a date. */
  private void before(ReadDate date, List<Found> found) {
    int to = Words.trimEnd(text, 0, date.span().start(), ":,");
    if (!LAST_WORDS.has(text, lastWord(to), to)) {
      return;
    }
    int from = to;
    int longest = from;
    Kind kind = Kind.CHANGED;
    for (int words = 0; from > 0 && words < MOST_WORDS; words++) {
      int start = lastWord(from);
      String phrase = WordList.key(text.substring(start, to));
      String plain = ASIDE.matcher(phrase).replaceAll("");
      if (PHRASES.containsKey(plain)) {
        longest = start;
        kind = PHRASES.getOrDefault(plain, kind);
      }
      from = Math.max(0, text.lastIndexOf(' ', from - 1));
    }
    if (longest < to) {
      found.add(new Found(kind, date, longest));
    }
  }

  /** Where the word before a place begins, without the signs before it. */
  private int lastWord(int end) {
    int start = text.lastIndexOf(' ', end - 1) + 1;
    while (start < end && "([.,;".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private Span around(Found change) {
    int start = change.start();
    int end = change.date().span().end();
    int open = start - 1;
    if (open >= 0 && scan.pairs().beginsBracket(open) && scan.pairs().mate(open) >= end) {
      return new Span(open, scan.pairs().mate(open) + 1);
    }
    return new Span(start, end);
  }

  private static Map<String, Kind> phrases() {
    Map<String, Kind> phrases = new HashMap<>();
    for (String line : DataFile.lines(ChangeDates.class, "change-phrases.txt")) {
      int blank = line.indexOf(' ');
      Kind kind = line.startsWith("archived ") ? Kind.ARCHIVED : Kind.CHANGED;
      phrases.put(WordList.key(line.substring(blank + 1)), kind);
    }
    return phrases;
  }
}
