package org.footfault.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.footfault.text.DataFile;

/**
 * The words of dates in all languages that are read, from the {@code *.words} files beside this
 * class. What a word can mean is a set of bits, as one word may mean several things: “mar” is
 * March, and Tuesday in Spanish.
 */
final class Vocabulary {

  static final int MONTH = 0xF;
  static final int WEEKDAY = 0x70;
  static final int SEASON = 0x380;
  static final int OF = 1 << 10;
  static final int AND = 1 << 11;
  static final int SUFFIX = 1 << 12;
  static final int ACCESSED = 1 << 13;
  static final int MODIFIED = 1 << 14;
  static final int ABOUT = 1 << 15;
  static final int LEAD = 1 << 16;
  static final int QUARTER = 1 << 17;
  static final int PAGE = 1 << 18;
  static final int UNPUBLISHED = 1 << 19;
  static final int UNDATED = 1 << 20;
  static final int ORDINAL = 0x7 << 21;
  static final int ENGLISH_MONTH = 1 << 24;

  /** Joins two ends of a stretch of time: “to”, “bis”. */
  static final int UNTIL = 1 << 25;

  /** Begins a phrase of several words. */
  static final int PHRASE = 1 << 26;

  /** Says that the date is still to come: “effective”, “scheduled”. */
  static final int PLANNED = 1 << 27;

  /** Says that the date is that of a copy: “archived”. */
  static final int ARCHIVED = 1 << 28;

  /** Ends a publisher’s name, or names an edition: “Press”, “ed.”. */
  static final int PRESS = 1 << 29;

  /** Says that the date is one of the Julian calendar. */
  static final int OLD_STYLE = 1 << 30;

  /** Says that the date is the one printed on an issue, which is out before: “print edition”. */
  static final int ISSUE = 1 << 31;

  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "pt", "it", "nl");
  private static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("of", OF),
          Map.entry("and", AND),
          Map.entry("until", AND | UNTIL),
          Map.entry("suffix", SUFFIX),
          Map.entry("accessed", ACCESSED),
          Map.entry("modified", MODIFIED),
          Map.entry("about", ABOUT),
          Map.entry("lead", LEAD),
          Map.entry("quarter", QUARTER),
          Map.entry("page", PAGE),
          Map.entry("unpublished", UNPUBLISHED),
          Map.entry("undated", UNDATED),
          Map.entry("planned", PLANNED),
          Map.entry("archived", ARCHIVED),
          Map.entry("press", PRESS),
          Map.entry("oldstyle", OLD_STYLE),
          Map.entry("issue", ISSUE));

  private static final Map<String, Integer> WORDS = new LinkedHashMap<>();
  private static final List<MonthName> MONTHS = new ArrayList<>();
  private static final Map<String, List<Phrase>> PHRASES = new LinkedHashMap<>();
  private static final String[] KEYS = new String[2048];
  private static final int[] MEANINGS = new int[2048];

  static {
    LANGUAGES.forEach(Vocabulary::load);
    WORDS.forEach(Vocabulary::enter);
  }

  private Vocabulary() {}

  /** A month's name or abbreviation as a language prints it. */
  record MonthName(String language, int month, String name, String folded) {}

  /** Every month name of every language, English first, full names before abbreviations. */
  static List<MonthName> months() {
    return MONTHS;
  }

  /** Several words that mean one thing, folded: “in press”, “to take effect”. */
  record Phrase(List<String> words, int meanings) {}

  /** The phrases that begin with a word. */
  static List<Phrase> phrases(String firstWord) {
    return PHRASES.getOrDefault(Letters.folded(firstWord), List.of());
  }

  /** What the letters mean, as bits; 0 for a word that dates do not have. */
  static int meanings(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Letters.isMark(c)) {
        hash = hash * 31 + Letters.folded(c);
      }
    }
    for (int slot = slot(hash); KEYS[slot] != null; slot = (slot + 1) & (KEYS.length - 1)) {
      if (isWord(KEYS[slot], text, start, end)) {
        return MEANINGS[slot];
      }
    }
    return 0;
  }

  static int meanings(String word) {
    return meanings(word, 0, word.length());
  }

  static int month(int meanings) {
    return meanings & MONTH;
  }

  static int weekday(int meanings) {
    return (meanings & WEEKDAY) >> 4;
  }

  static int season(int meanings) {
    return (meanings & SEASON) >> 7;
  }

  static int ordinal(int meanings) {
    return (meanings & ORDINAL) >> 21;
  }

  private static boolean isWord(String key, CharSequence text, int start, int end) {
    int k = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Letters.isMark(c)) {
        if (k == key.length() || key.charAt(k) != Letters.folded(c)) {
          return false;
        }
        k++;
      }
    }
    return k == key.length();
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 11)) & (KEYS.length - 1);
  }

  private static void enter(String word, int meanings) {
    int slot = slot(word.hashCode());
    while (KEYS[slot] != null) {
      slot = (slot + 1) & (KEYS.length - 1);
    }
    KEYS[slot] = word;
    MEANINGS[slot] = meanings;
  }

  private static void load(String language) {
    DataFile.lines(Vocabulary.class, language + ".words")
        .forEach(line -> learn(language, line.split(" ")));
  }

  private static void learn(String language, String[] fields) {
    String kind = fields[0];
    boolean isNumbered = !KINDS.containsKey(kind);
    int number = isNumbered ? Integer.parseInt(fields[1]) : 0;
    for (int i = isNumbered ? 2 : 1; i < fields.length; i++) {
      String folded = Letters.folded(fields[i]);
      if (folded.indexOf('_') > 0) {
        learnPhrase(new Phrase(List.of(folded.split("_")), KINDS.getOrDefault(kind, 0)));
        continue;
      }
      int bits =
          switch (kind) {
            case "month" -> number | (language.equals("en") ? ENGLISH_MONTH : 0);
            case "weekday" -> number << 4;
            case "season" -> number << 7;
            case "ordinal" -> number << 21;
            default -> Objects.requireNonNull(KINDS.get(kind), kind);
          };
      if (kind.equals("month")) {
        MONTHS.add(new MonthName(language, number, fields[i], folded.toLowerCase(Locale.ROOT)));
      }
      WORDS.merge(folded, bits, (a, b) -> a | b);
    }
  }

  private static void learnPhrase(Phrase phrase) {
    String first = phrase.words().get(0);
    PHRASES.computeIfAbsent(first, f -> new ArrayList<>()).add(phrase);
    WORDS.merge(first, PHRASE, (a, b) -> a | b);
  }
}
