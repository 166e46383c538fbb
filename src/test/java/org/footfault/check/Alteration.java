package org.footfault.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that is not as in the source. */
enum Alteration {
  /** Another word in the place of one. */
  WORD {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      return replaced(sentence, random, "\\p{Ll}{5,}", "lantern");
    }
  },
  /** A negation that was not there, or without the one that was. */
  NEGATION {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      String no = NEGATIONS.getOrDefault(language, "");
      List<String> words = words(sentence);
      if (no.isEmpty()) {
        return Optional.empty();
      }
      if (!words.remove(no)) {
        words.add(2 + random.nextInt(words.size() - 4), no);
      }
      return Optional.of(String.join(" ", words));
    }
  },
  /** Another number. */
  NUMBER {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      Matcher digits = Pattern.compile("(?<![\\d.,])\\d{1,6}(?![\\d.,]\\d)").matcher(sentence);
      if (!digits.find()) {
        return Optional.empty();
      }
      String other = String.valueOf(Integer.parseInt(digits.group()) + 3 + random.nextInt(5));
      return Optional.of(
          sentence.substring(0, digits.start()) + other + sentence.substring(digits.end()));
    }
  },
  /** Another name. */
  NAME {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      return language.equals("de")
          ? Optional.empty()
          : replaced(sentence, random, "\\p{Lu}\\p{Ll}{3,}", "Calder");
    }
  },
  /** Words that were left out without a sign. */
  LEFT_OUT {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int at = 3 + random.nextInt(words.size() - 6);
      words.remove(at);
      words.remove(at);
      return Optional.of(String.join(" ", words));
    }
  },
  /** A word that was put in without a sign. */
  PUT_IN {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      words.add(3 + random.nextInt(words.size() - 5), "lantern");
      return Optional.of(String.join(" ", words));
    }
  },
  /** Two words that changed places. */
  ORDER {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int at = 2 + random.nextInt(words.size() - 5);
      words.add(at + 2, words.remove(at));
      return Optional.of(String.join(" ", words));
    }
  };

  private static final Map<String, String> NEGATIONS =
      Map.of(
          "en", "not", "de", "nicht", "fr", "pas", "es", "no", "it", "non", "pt", "não", "nl",
          "niet", "sv", "inte", "da", "ikke");

  /**
   * The sentence with the change; empty if it has nothing of the sort.
   *
   * @param language of the sentence, a tag of two letters
   */
  abstract Optional<String> of(String sentence, String language, Random random);

  private static List<String> words(String sentence) {
    return new ArrayList<>(Arrays.asList(sentence.split("\\s+")));
  }

  /** With another word in the place of one that looks like this, not the first. */
  private static Optional<String> replaced(
      String sentence, Random random, String like, String other) {
    List<String> words = words(sentence);
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).matches(like)) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    words.set(places.get(random.nextInt(places.size())), other);
    return Optional.of(String.join(" ", words));
  }
}
