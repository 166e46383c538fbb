package org.footfault.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The ways in which an author prints a sentence of a source without changing its words. */
enum FaithfulPrint {
  VERBATIM {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      return Optional.of("“" + sentence + "”");
    }
  },
  TYPEWRITER {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      String plain = sentence.replaceAll("[‘’]", "'").replaceAll("\\s*[–—]\\s*", " -- ");
      return Optional.of("\"" + plain + "\" he said.");
    }
  },
  FRENCH_MARKS {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      return Optional.of("« " + sentence + " »");
    }
  },
  GERMAN_MARKS {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      return Optional.of("Er sagte: „" + sentence.replaceAll("[.!?]$", "") + "“.");
    }
  },
  FRAGMENT {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int from = 1 + random.nextInt(words.size() - 7);
      int to = Math.min(words.size(), from + 6 + random.nextInt(6));
      String inner = String.join(" ", words.subList(from, to)).replaceAll("[,;:.!?]$", "");
      return Optional.of("He spoke of what he called “" + inner + ",” and left.");
    }
  },
  OMISSION {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int from = 3 + random.nextInt(words.size() - 6);
      int to = Math.min(words.size() - 2, from + 1 + random.nextInt(8));
      String sign = List.of("…", "...", ". . .", "[…]", "[...]", "(…)").get(random.nextInt(6));
      return Optional.of(
          "“" + join(words, 0, from) + " " + sign + " " + join(words, to, words.size()) + "”");
    }
  },
  BROKEN_OFF {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      return Optional.of("“…" + join(words, 2, words.size() - 2) + " . . . .”");
    }
  },
  WORD_IN_BRACKETS {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int at = 2 + random.nextInt(words.size() - 4);
      return Optional.of(
          "“" + join(words, 0, at) + " [so it was] " + join(words, at + 1, words.size()) + "”");
    }
  },
  PUT_IN {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int at = 2 + random.nextInt(words.size() - 4);
      return Optional.of(
          "“" + join(words, 0, at) + " [Port Alder] " + join(words, at, words.size()) + "”");
    }
  },
  INITIAL_IN_BRACKETS {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      String first = sentence.substring(0, 1);
      return Optional.of(
          "He said that “[" + first.toLowerCase(Locale.ROOT) + "]" + sentence.substring(1) + "”");
    }
  },
  OTHER_CASE {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      return Optional.of(
          "He said that “"
              + sentence.substring(0, 1).toLowerCase(Locale.ROOT)
              + sentence.substring(1).replaceAll("\\.$", ",")
              + "” and left.");
    }
  },
  NESTED {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int at = 2 + random.nextInt(words.size() - 5);
      return Optional.of(
          "“"
              + join(words, 0, at)
              + " ‘"
              + join(words, at, at + 2)
              + "’ "
              + join(words, at + 2, words.size())
              + "”");
    }
  },
  REMARK {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int at = 2 + random.nextInt(words.size() - 4);
      return Optional.of(
          "“"
              + join(words, 0, at)
              + " [sic] "
              + join(words, at, words.size())
              + "” (emphasis added)");
    }
  },
  WHO_SAYS_IT_BETWEEN {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int at = 2 + random.nextInt(words.size() - 4);
      String first = join(words, 0, at).replaceAll("[,;:]$", "");
      String who = SPEAKERS.getOrDefault(language, "said the clerk");
      return Optional.of("“" + first + ",” " + who + ", “" + join(words, at, words.size()) + "”");
    }
  },
  WHO_SAYS_IT_INSIDE {
    @Override
    Optional<String> of(String sentence, String language, Random random) {
      List<String> words = words(sentence);
      int at = 2 + random.nextInt(words.size() - 4);
      String first = join(words, 0, at).replaceAll("[,;:]$", "");
      String who = SPEAKERS.getOrDefault(language, "said the clerk");
      return Optional.of("“" + first + ", " + who + ", " + join(words, at, words.size()) + "”");
    }
  };

  private static final Map<String, String> SPEAKERS =
      Map.of(
          "en", "he said",
          "de", "sagte die Ministerin",
          "fr", "a dit le maire",
          "es", "dijo el alcalde",
          "it", "disse il sindaco",
          "pt", "disse o prefeito",
          "nl", "zei de burgemeester");

  /**
   * The words of a paragraph with the quotation.
   *
   * @param language of the sentence, a tag of two letters
   */
  abstract Optional<String> of(String sentence, String language, Random random);

  private static List<String> words(String sentence) {
    return Arrays.asList(sentence.split("\\s+"));
  }

  private static String join(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }
}
