package org.footfault.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footfault.text.Folding;
import org.footfault.text.Likeness;

/**
 * The name of a publication, ready to be compared: “The Alder Courier”, “ALDER COUR.”,
 * “AlderCourier.com”.
 *
 * @param words folded, in order, without a leading article and without what only says that it is
 *     the web’s edition
 * @param letters those of the words
 */
record PublicationName(List<String> words, String letters) {

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "el", "la", "le", "les", "los", "las", "der", "die", "das", "il", "lo", "o", "a",
          "de", "het");

  /** What names of the web’s editions end in. */
  private static final Set<String> EDITIONS =
      Set.of("online", "com", "org", "net", "www", "magazine", "mag", "digital", "web", "print");

  /** Words that publications of different houses share. */
  private static final Set<String> COMMON =
      Set.of(
          "times",
          "post",
          "news",
          "daily",
          "journal",
          "herald",
          "tribune",
          "gazette",
          "weekly",
          "review",
          "magazine",
          "blog",
          "press",
          "media",
          "today",
          "zeitung",
          "tageblatt",
          "blatt",
          "anzeiger",
          "nachrichten",
          "diario",
          "giornale",
          "radio",
          "telegraph",
          "star",
          "university",
          "institute",
          "national",
          "international",
          "society",
          "with",
          "and",
          "for");

  /** A shorter stretch of letters may stand within another name by chance. */
  private static final int TELLING = 4;

  /** “Alder Broadcasting Service (ABS)”: the short name stands among the words. */
  private static final int SHORTEST_NAME = 3;

  PublicationName {
    words = List.copyOf(words);
  }

  static PublicationName of(String name) {
    List<String> words = new ArrayList<>(Likeness.words(name));
    if (words.size() > 1 && ARTICLES.contains(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 1 && EDITIONS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return new PublicationName(words, String.join("", words));
  }

  /** By which it is looked up. */
  String key() {
    return letters;
  }

  /** Whether another name may be this one’s: the same, shortened, or of one house. */
  boolean mayBe(PublicationName other) {
    return isWithin(letters, other.letters)
        || isWithin(other.letters, letters)
        || letters.equals(other.initials())
        || other.letters.equals(initials())
        || isShortOf(other.words)
        || other.isShortOf(words)
        || sharesTellingWord(other)
        || KnownPublications.isOneHouse(this, other);
  }

  /** Whether a host has this name: “N.Y. Times” and nytimes.com, “Wall St. J.” and wsj.com. */
  boolean mayBeHost(String host) {
    String initials = initials();
    for (String label : Folding.fold(host).text().split("\\.")) {
      String letters = label.replaceAll("[^\\p{L}\\p{N}]", "");
      boolean begins = initials.length() > 1 && letters.startsWith(initials);
      boolean said = words.contains(letters) && letters.length() >= SHORTEST_NAME;
      if (begins || said || isWithin(letters, this.letters) || standsIn(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the letters of each word follow each other in a label: “wash”, “post”. */
  private boolean standsIn(String label) {
    int at = 0;
    for (String word : words) {
      int found = label.indexOf(word, at);
      if (found < 0 || at == 0 && found > 0 && word.length() < TELLING) {
        return false;
      }
      at = found + word.length();
    }
    return at > 2;
  }

  private static boolean isWithin(String part, String whole) {
    return part.equals(whole) || (part.length() >= TELLING && whole.contains(part));
  }

  private String initials() {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return words.size() > 1 ? initials.toString() : "";
  }

  private boolean sharesTellingWord(PublicationName other) {
    return words.stream()
        .filter(word -> word.length() >= SHORTEST_NAME)
        .filter(word -> !COMMON.contains(word) && !Tongue.isSmall(word))
        .anyMatch(
            word ->
                other.words.contains(word)
                    || other.words.stream().anyMatch(o -> PageWords.isAkin(word, o)));
  }

  /** Takes “wash post” for “washington post”, “intl herald trib” for its long form. */
  private boolean isShortOf(List<String> full) {
    int at = 0;
    for (String word : words) {
      while (at < full.size() && !isShortOf(word, full.get(at))) {
        at++;
      }
      if (at == full.size()) {
        return false;
      }
      at++;
    }
    return !words.isEmpty();
  }

  /** The same first letter, and the others in their order. */
  private static boolean isShortOf(String word, String full) {
    if (word.charAt(0) != full.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      at = full.indexOf(word.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
