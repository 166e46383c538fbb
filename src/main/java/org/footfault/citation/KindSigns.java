package org.footfault.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.footfault.text.DataFile;

/** The words and places that show what kind of source is cited, from {@code kinds.txt}. */
final class KindSigns {

  private static final List<Sign> SIGNS = signs();

  /** Those that may stand anywhere, by their first word. */
  private static final Map<String, List<Sign>> SAID =
      SIGNS.stream()
          .filter(sign -> sign.place() == Place.SAYS)
          .collect(Collectors.groupingBy(s -> s.words().substring(0, wordEnd(s.words(), 0))));

  /** The words that those begin with: most words of a text are none. */
  private static final WordList FIRST_WORDS = WordList.of(SAID.keySet());

  /** The kinds of publications, by their folded names. */
  private static final Map<String, Citation.Kind> BY_PUBLICATION =
      at(Place.PUBLICATION).stream()
          .collect(Collectors.toMap(Sign::words, Sign::kind, (first, second) -> first));

  private static final List<Sign> LABELS = at(Place.LABEL);

  /** What a person says or writes to another: its words stand for a title. */
  private static final Set<Citation.Kind> SPOKEN =
      EnumSet.of(Citation.Kind.SPEECH, Citation.Kind.INTERVIEW, Citation.Kind.PERSONAL);

  private static final List<Sign> OPENINGS = at(Place.OPENS);
  private static final List<Sign> IN_TITLES = at(Place.TITLE);
  private static final List<Sign> HOSTS = at(Place.HOST);

  /** A longer label, “paper presented at”, may be followed by more words. */
  private static final int LONG_LABEL = 17;

  private KindSigns() {}

  /** Where the words of a sign stand. */
  private enum Place {
    OPENS,
    SAYS,
    TITLE,
    LABEL,
    PUBLICATION,
    HOST
  }

  private record Sign(Citation.Kind kind, Place place, String words) {}

  /** The kind of a citation that begins with words for what it is: “Interview with Jane Roe”. */
  static Optional<Citation.Kind> opening(String text) {
    return Lexicon.DESIGNATIONS.longestAt(text, 0) > 0
        ? Optional.empty()
        : first(OPENINGS, words -> startsWith(text, words));
  }

  /** How long the words are that a citation of such a kind begins with. */
  static int openingLength(String text) {
    return OPENINGS.stream()
        .filter(sign -> startsWith(text, sign.words()))
        .mapToInt(sign -> sign.words().length())
        .max()
        .orElse(0);
  }

  /**
   * The kind that shows.
   *
   * @param outside the words of the citation that are not its title
   */
  static Optional<Citation.Kind> of(
      String outside, Optional<String> publication, Optional<String> host) {
    Optional<String> site = host.map(name -> name.toLowerCase(Locale.ROOT));
    return said(WordList.key(outside))
        .or(() -> publication.map(WordList::key).map(BY_PUBLICATION::get))
        .or(() -> site.flatMap(s -> first(HOSTS, words -> isBelow(s, words))));
  }

  /** Whether words say what kind of source it is, and nothing else: “press release”. */
  static boolean isSign(String words) {
    String lower = WordList.key(words);
    return FIRST_WORDS.has(lower, 0, wordEnd(lower, 0))
        && SAID.getOrDefault(lower.substring(0, wordEnd(lower, 0)), List.of()).stream()
            .anyMatch(sign -> sign.words().equals(lower));
  }

  /** The kind of words in brackets or between commas that begin with a label: “lecture, Lima”. */
  static Optional<Citation.Kind> label(String words) {
    String lower = WordList.key(words);
    for (Sign sign : LABELS) {
      int end = sign.words().length();
      boolean begins = lower.startsWith(sign.words()) && endsWord(lower, end);
      if (begins && (end == lower.length() || lower.charAt(end) == ',' || end > LONG_LABEL)) {
        return Optional.of(sign.kind());
      }
    }
    return Optional.empty();
  }

  /** The kind of words that begin with a sign for a talk or a letter: “Remarks at the Harbour”. */
  static Optional<Citation.Kind> spoken(String words) {
    String lower = WordList.key(words);
    return SAID.getOrDefault(lower.substring(0, wordEnd(lower, 0)), List.of()).stream()
        .filter(sign -> SPOKEN.contains(sign.kind()))
        .filter(sign -> lower.startsWith(sign.words()) && endsWord(lower, sign.words().length()))
        .map(Sign::kind)
        .findFirst();
  }

  /** Whether words are the name of a site for posts, perhaps with “post”: “Facebook post”. */
  static boolean isPlatform(String words) {
    String lower = WordList.key(words);
    String name = lower.endsWith(" post") ? lower.substring(0, lower.length() - 5) : lower;
    return BY_PUBLICATION.get(name) == Citation.Kind.SOCIAL_POST;
  }

  /** The kind that a title itself shows: “Oversight of the Ports: Hearing Before the Committee”. */
  static Optional<Citation.Kind> titled(String title) {
    String lower = WordList.key(title);
    return first(IN_TITLES, lower::contains);
  }

  private static Optional<Citation.Kind> first(List<Sign> signs, Predicate<String> shows) {
    for (Sign sign : signs) {
      if (shows.test(sign.words())) {
        return Optional.of(sign.kind());
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(String text, String words) {
    return text.length() > words.length()
        && Character.toLowerCase(text.charAt(0)) == words.charAt(0)
        && Words.isAt(text, 0, words)
        && text.charAt(words.length()) == ' ';
  }

  /** The kind of the first sign in a text; each word is looked up once. */
  private static Optional<Citation.Kind> said(String text) {
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (FIRST_WORDS.has(text, at, end)) {
        for (Sign sign : SAID.getOrDefault(text.substring(at, end), List.of())) {
          if (text.startsWith(sign.words(), at) && endsWord(text, at + sign.words().length())) {
            return Optional.of(sign.kind());
          }
        }
      }
      at = Math.max(end, at + 1);
    }
    return Optional.empty();
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isBelow(String host, String site) {
    return host.equals(site) || host.endsWith("." + site);
  }

  private static List<Sign> at(Place place) {
    return SIGNS.stream().filter(sign -> sign.place() == place).toList();
  }

  private static List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    for (String line : DataFile.lines(KindSigns.class, "kinds.txt")) {
      String[] parts = line.split(" ", 3);
      signs.add(
          new Sign(
              Citation.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
              Place.valueOf(parts[1].toUpperCase(Locale.ROOT)),
              WordList.key(parts[2])));
    }
    return signs;
  }
}
