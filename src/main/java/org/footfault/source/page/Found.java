package org.footfault.source.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.footfault.date.PartialDate;
import org.footfault.source.Fact;
import org.jsoup.parser.Parser;

/** Collects what the readers find on one page; not for use by several threads. */
final class Found {

  private static final int LONGEST = 500;

  /** Comparing each with each stays cheap. */
  private static final int MOST = 500;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]++");

  final List<Fact<String>> titles = new ArrayList<>();
  final List<Byline> bylines = new ArrayList<>();
  final List<Fact<String>> publishers = new ArrayList<>();
  final List<Voice> published = new ArrayList<>();
  final List<Voice> modified = new ArrayList<>();

  void title(String text, String origin, double confidence) {
    put(titles, text, origin, confidence);
  }

  /** Puts down authors; those of one origin make one byline. */
  void author(String text, String origin, double confidence) {
    byline(AuthorNames.ofField(Parser.unescapeEntities(text, false)), origin, confidence);
  }

  /** Puts down the one author that a tag holds, maybe with the family name first. */
  void oneAuthor(String text, String origin, double confidence) {
    byline(AuthorNames.ofOne(Parser.unescapeEntities(text, false)), origin, confidence);
  }

  /** Puts down names as they stand; those of one origin make one byline. */
  void byline(List<String> names, String origin, double confidence) {
    for (int i = 0; i < bylines.size(); i++) {
      Byline before = bylines.get(i);
      if (before.origin().equals(origin)) {
        Set<String> all = new LinkedHashSet<>(before.names());
        all.addAll(names);
        bylines.set(i, new Byline(List.copyOf(all), origin, confidence));
        return;
      }
    }
    if (!names.isEmpty()) {
      bylines.add(new Byline(names, origin, confidence));
    }
  }

  void publisher(String text, String origin, double confidence) {
    put(publishers, text, origin, confidence);
  }

  void published(String text, String origin, double confidence) {
    MachineDate.voice(text, origin, confidence).ifPresent(published::add);
  }

  void modified(String text, String origin, double confidence) {
    MachineDate.voice(text, origin, confidence).ifPresent(modified::add);
  }

  /**
   * Drops days that were still to come when the page was read; 03/04 is in the month that has been,
   * if only one has.
   */
  void forgetDaysAfter(LocalDate latest) {
    for (List<Voice> voices : List.of(published, modified)) {
      voices.replaceAll(voice -> voice.settledBy(latest));
      voices.removeIf(voice -> voice.day().isAfter(latest));
    }
  }

  static Fact<PartialDate> partial(Fact<LocalDate> fact) {
    return new Fact<>(PartialDate.of(fact.value()), fact.origin(), fact.confidence());
  }

  private static void put(List<Fact<String>> facts, String text, String origin, double confidence) {
    String value = plain(text);
    boolean says = value.codePoints().anyMatch(Character::isLetterOrDigit);
    if (says && !value.contains("{{") && facts.size() < MOST) {
      facts.add(new Fact<>(value, origin, confidence));
    }
  }

  /** A text as people read it: cut where it is long, without markup, single spaces. */
  static String plain(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String read = cut.indexOf('&') < 0 ? cut : Parser.unescapeEntities(cut, false);
    return SPACES.matcher(read.replace("\u00AD", "")).replaceAll(" ").strip();
  }
}
